import type { Text } from '../../model/index.js';

/** An export to read: the path to open, and the name shown to people. */
export interface ExportFile {
  readonly path: string;
  readonly name: string;
}

/**
 * Something wrong with the structure of an export. Lines and columns are physical, 1-based; columns count UTF-16 units.
 * A fault that is not fatal rejects exactly one record; a fatal one means that the file cannot be read at all.
 * The reason quotes no cell.
 */
export interface Fault {
  readonly line: number;
  readonly column: number;
  /** The 1-based number of the data record, null where the fault is not about one. */
  readonly record: number | null;
  readonly reason: Text;
  readonly fatal: boolean;
}

/** A file that the engine can read, proven to be what is said here. */
export type Readable = ReadableText | ReadableParquet;

/**
 * A text file that is proven regular: UTF-8 (a BOM is possible), one header line first, then `records` records of exactly
 * `fields` fields each, RFC 4180 quoting (a quote in a quoted cell is doubled), LF or CRLF throughout between records.
 * Columns go by position; the header line of a temporary copy does not bear their names.
 */
export interface ReadableText {
  readonly container: 'csv';
  /** The export itself, a link to it where its path holds glob characters, or a normalised copy. */
  readonly path: string;
  /** Whether the path is one that `dispose` removes. */
  readonly temporary: boolean;
  readonly delimiter: string;
  /** Empty when the file has no quoting. */
  readonly quote: string;
  /**
   * Whether some cell holds a line end: the engine must then read in one thread (`parallel = false`), as it may take a line
   * inside a cell for a record. Line ends are all LF or all CRLF; leave `new_line` out, DuckDB 1.5 reads nothing with it.
   */
  readonly multiline: boolean;
  /** An upper bound of the length of a record, in bytes. */
  readonly longestRecord: number;
  readonly fields: number;
  readonly records: number;
}

/** A Parquet file whose declared columns were read once. */
export interface ReadableParquet {
  readonly container: 'parquet';
  /** The export itself, or a link to it where its path holds glob characters. */
  readonly path: string;
  readonly temporary: boolean;
  /** The engine's type of every field. */
  readonly types: readonly string[];
  readonly records: number;
}

/** An export whose structure is known. The lines of a Parquet file are the numbers of its records. */
export interface Prepared<R extends Readable = Readable> {
  readonly name: string;
  /** Of the bytes of the export; null when a fatal fault stopped the reading before the end. */
  readonly sha256: string | null;
  /** Header cells, decoded, without BOM, otherwise as they are; empty when no header was reached. */
  readonly header: readonly string[];
  /** Physical line of the header row. */
  readonly headerLine: number;
  /** Data records, faulty ones included; preamble, header, footer and trailing blank lines are none. */
  readonly records: number;
  /** In the order of the file; at most 100, a fatal one always last and kept. */
  readonly faults: readonly Fault[];
  readonly moreFaults: number;
  /** Where the last cell starts when nothing shows that the export was not cut in it: no line end, no quote behind it. */
  readonly openEnd: Position | null;
  /** Null when a fault is fatal, or no record is left to read. Its records + rejected records = `records`. */
  readonly readable: R | null;
  /** Where records of the readable are in the export, by their 0-based ordinal there. */
  readonly locate: (ordinals: readonly number[]) => Promise<ReadonlyMap<number, RecordPlace>>;
  /** Removes what was written to the temporary folder; safe to call more than once. */
  readonly dispose: () => Promise<void>;
}

export interface PrepareOptions {
  /** Whether a file without any record is fine. */
  readonly allowEmpty: boolean;
  /** An existing folder for a normalised copy. */
  readonly temporary: string;
  readonly signal?: AbortSignal | undefined;
  /** Called as bytes of the export are read, once or, to copy it, twice; `records` were counted so far. */
  readonly onBytes?: ((bytes: number, total: number, records: number) => void) | undefined;
}

/** A physical place: 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a record starts, and each of its fields as the export writes them (fewer than the header where it was padded). */
export interface RecordPlace extends Position {
  readonly fields: readonly Position[];
}

/** Where the columns that a source wants are in a header row. */
export interface HeaderMapping {
  /** Wanted header → 0-based field. */
  readonly indices: ReadonlyMap<string, number>;
  readonly missing: readonly { readonly wanted: string; readonly suggestion: string | null }[];
  /** Wanted headers that several columns bear. */
  readonly ambiguous: readonly { readonly wanted: string; readonly fields: readonly number[] }[];
}
