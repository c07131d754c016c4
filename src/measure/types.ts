import type { Day, Id, ImportProgress, Indicator, Series, Source, Text, Workspace } from '../model/index.js';
import type { ExportFile } from './scan/index.js';

export interface MeasureRequest {
  readonly workspace: Workspace;
  readonly source: Source;
  /** The indicators measured from the source. */
  readonly indicators: readonly Indicator[];
  /** In the order in which their rows follow each other. */
  readonly files: readonly ExportFile[];
  /** ISO 8601, or a local `YYYY-MM-DD[ HH:mm]`; null for the latest timestamp of the records used. */
  readonly exportedAt: string | null;
  /** The days to import; null for those that the export covers. Records outside are out of scope. */
  readonly window: { readonly from: Day; readonly to: Day } | null;
  readonly maxRejects: number;
  readonly allowEmpty: boolean;
  /** An existing folder for what does not fit in memory. */
  readonly temporary: string;
  /** Whether messages may quote cells. */
  readonly showCells: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

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

export interface Measured {
  readonly files: readonly FileCounts[];
  readonly window: { readonly from: Day; readonly to: Day };
  /** ISO 8601 with offset. */
  readonly exportedAt: string;
  /** At most a thousand, in the order of the files. */
  readonly rejects: readonly Reject[];
  readonly series: ReadonlyMap<Id, Series>;
}
