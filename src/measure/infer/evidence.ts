import * as say from '../../language/infer.js';
import { damagedGzip } from '../../language/scan.js';
import type { Dialect, Encoding, Text } from '../../model/index.js';
import { createDecoder } from '../scan/decode.js';
import { damageOf } from '../scan/gunzip.js';
import { isBlank } from '../scan/judge.js';
import { chunksOf, type OpenExport, openExport } from '../scan/open.js';
import { readRecords, type Visit } from '../scan/read.js';
import type { RecordView } from '../scan/scanner.js';
import type { Fault } from '../scan/types.js';
import { type Cases, createCases, logColumnsIn } from './cases.js';
import { type EncodingEvidence, encodingOf } from './encoding.js';
import type { Looked } from './notation.js';
import { createReader, type Evident, rowOf } from './records.js';
import { type Structure, structureOf } from './structure.js';

/** What an export shows of itself. */
export interface Evidence {
  readonly encoding: Encoding;
  readonly encodings: EncodingEvidence;
  readonly structure: Structure;
  readonly columns: readonly Evident[];
  /** Data records read, without the footer. */
  readonly records: number;
  readonly footer: number;
  /** Records shorter than the header, and records that are malformed. */
  readonly short: number;
  readonly malformed: number;
  /** What happens in its cases, where it may be a log. */
  readonly cases: Cases | null;
  /** Bytes of the file, and of the part whose cells were read. */
  readonly size: number;
  readonly read: number;
}

/** Bytes and records of an export whose cells are read; how it is encoded is read of all of it. */
const readLimit = 64 * 1024 * 1024;
const recordLimit = 1_000_000;

/**
 * Reads what an export shows of itself, in memory that does not grow with it: its encoding of all bytes, its cells of the
 * first 64 MiB, or million records. Cells of columns whose header speaks of somebody are not looked at. A text says why it
 * cannot be read.
 */
export async function readEvidence(path: string, chosen: Encoding | null): Promise<Evidence | Text> {
  const opened = await openExport(path);
  if (!('handle' in opened)) return opened;
  try {
    const encodings = await encodingOf(opened);
    const encoding = chosen ?? encodings.possible[0];
    if (encoding === undefined) return encodings.binary ? say.notText : say.noEncoding;
    const { text, complete } = await headOf(opened, encoding);
    const structure = structureOf(text, complete);
    return structure === null ? say.noHeader : await profileRecords(opened, encodings, encoding, structure);
  } catch (error) {
    const damage = damageOf(error);
    if (damage === null) throw error;
    return damagedGzip[damage];
  } finally {
    await opened.handle.close();
  }
}

async function headOf(file: OpenExport, encoding: Encoding): Promise<{ text: Buffer; complete: boolean }> {
  for await (const { bytes, last } of chunksOf(file)) {
    return { text: Buffer.from(createDecoder(encoding)(bytes, last).text), complete: last };
  }
  return { text: Buffer.alloc(0), complete: true };
}

async function profileRecords(
  file: OpenExport,
  encodings: EncodingEvidence,
  encoding: Encoding,
  structure: Structure,
): Promise<Evidence | Text> {
  let read = 0;
  let reader: ReturnType<typeof createReader> | null = null;
  const visit = (record: RecordView): boolean => {
    if (reader === null) reader = createReader(record, structure.quote);
    else reader.add(record);
    return reader.records() < recordLimit;
  };
  const onBytes = (bytes: number): void => {
    read = bytes;
  };
  const dialect = dialectOf(encoding, structure);
  const { fault } = await readRecords(file, dialect, withinLimit(visit), { onBytes });
  const all = reader as ReturnType<typeof createReader> | null;
  if (fault !== null) return faultText(fault);
  if (all === null || all.records() === 0) return say.noRecords;
  const found = all.evidence();
  const cases = await casesIn(file, dialect, found.columns);
  return { encoding, encodings, structure, ...found, cases, size: file.size, read };
}

/** Visits the records from the header row on, as far as they are read. */
function withinLimit(visit: Visit): Visit {
  let [begun, taken] = [false, 0];
  return (record) => {
    if (!begun && isBlank(record)) return true;
    begun = true;
    taken += record.end - record.start;
    return visit(record) && taken <= readLimit;
  };
}

/** Reads the records again, case by case, where the columns are those of a log; null where they are not. */
async function casesIn(file: OpenExport, dialect: Dialect, columns: readonly Evident[]): Promise<Cases | null> {
  const log = logColumnsIn(columns.filter((column): column is Looked => column.profile !== null));
  if (log === null) return null;
  const cases = createCases(log);
  let rows = -1;
  const visit = (record: RecordView): boolean => {
    const cells = rows++ < 0 ? null : rowOf(record, dialect.quote, columns.length);
    if (cells !== null) cases.add(cells);
    return rows < recordLimit;
  };
  await readRecords(file, dialect, withinLimit(visit));
  return cases.found();
}

const faultText = ({ line, column, reason }: Fault): Text => say.unreadable(line, column, reason);

const dialectOf = (encoding: Encoding, { delimiter, quote, preamble }: Structure): Dialect => ({
  container: 'csv',
  delimiter,
  quote,
  encoding,
  preamble,
  decimal: '.',
  thousands: 'none',
  accounting: false,
  missing: [],
  footer: 0,
  ragged: 'pad',
});
