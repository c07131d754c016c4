import type { Day } from './period.js';
import type { Id } from './plan.js';
import type { Text } from './text.js';

/** What an import did, or with a dry run would do. */
export interface Imported {
  /** The id of the import in the journal. */
  readonly import: string;
  readonly source: Id;
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly records: number;
    readonly used: number;
    readonly rejected: number;
    readonly duplicates: number;
    readonly outOfScope: number;
  }[];
  readonly window: { readonly from: Day; readonly to: Day };
  /** ISO 8601 with offset. */
  readonly exported: string;
  readonly rejects: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly reason: Text;
  }[];
  /** Grain periods that hold a measurement, and lines of the ledger that are new or say something else. */
  readonly indicators: readonly {
    readonly id: Id;
    readonly title: string;
    readonly periods: number;
    readonly changed: number;
  }[];
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
export type Undone = Omit<Imported, 'rejects'>;
