import type { Id } from './entity.js';
import type { Window } from './period.js';
import type { Text } from './text.js';

/** What became of the records of a file: records = used + rejected + duplicates + outOfScope. */
export interface FileCounts {
  readonly name: string;
  readonly sha256: string;
  readonly records: number;
  readonly used: number;
  readonly rejected: number;
  readonly duplicates: number;
  readonly outOfScope: number;
}

/** A record left out, at its cell where one is to blame. Lines and columns are physical, 1-based, in UTF-16 units. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: Text;
}

/** What became of an indicator: grain periods that hold a measurement, and lines of the ledger that are new or say something else. */
export interface ChangedIndicator {
  readonly id: Id;
  readonly title: string;
  readonly periods: number;
  readonly changed: number;
}

/** Days of a grain period, by its label. */
export interface PeriodDays extends Window {
  readonly period: string;
}

/** A grain period that was known in full, and of whose records more than half are gone. */
export interface Shrunk {
  readonly period: string;
  readonly before: number;
  readonly after: number;
}

/** What an import made of an indicator. */
export interface ImportedIndicator extends ChangedIndicator {
  readonly shrunk: readonly Shrunk[];
  /** Days that were covered and are no longer: their figure spoke of other days too, and could not be split. */
  readonly uncovered: readonly PeriodDays[];
  /** Days of the import that were not taken: what is known speaks of them and of others. */
  readonly leftOut: readonly PeriodDays[];
}

/** What an import did, or with a dry run would do. */
export interface Imported {
  /** The id of the import in the journal. */
  readonly import: string;
  readonly source: Id;
  readonly files: readonly FileCounts[];
  readonly window: Window;
  /** ISO 8601 with offset. */
  readonly exported: string;
  /** Whether the moment of the export is what the records show of it, as nobody said it. */
  readonly exportedGuessed: boolean;
  readonly rejects: readonly Reject[];
  /** An import of a later export of some of these days, whose figures this one replaces. */
  readonly newer: { readonly import: string; readonly exported: string } | null;
  readonly indicators: readonly ImportedIndicator[];
  readonly written: boolean;
}

/** How far an import is: it first reads its exports, then measures their records. */
export interface ImportProgress {
  readonly phase: 'read' | 'measure';
  /** Bytes of the exports, some of which are read twice. */
  readonly done: number;
  /** Null where nothing tells how much there is to do. */
  readonly total: number | null;
  /** Records read so far, or to be measured; 0 while they are not counted. */
  readonly records: number;
}

/** What taking an import back did, or with a dry run would do. */
export interface Undone extends Omit<Imported, 'rejects' | 'exportedGuessed' | 'newer' | 'indicators'> {
  readonly indicators: readonly ChangedIndicator[];
}
