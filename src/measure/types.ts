import type {
  Day,
  FileCounts,
  Id,
  ImportEntry,
  ImportProgress,
  Indicator,
  Reject,
  Series,
  Source,
  Window,
  Workspace,
} from '../model/index.js';
import type { ExportFile } from './scan/index.js';

export interface MeasureRequest {
  readonly workspace: Workspace;
  readonly source: Source;
  /** The indicators measured from the source. */
  readonly indicators: readonly Indicator[];
  /** In the order in which their rows follow each other. */
  readonly files: readonly ExportFile[];
  /** As `momentIn` reads it; null for the latest moment of the records used that has happened. */
  readonly exportedAt: string | null;
  /** The day after which nothing can have happened. */
  readonly today: Day;
  /** The days to import; null for those that the export covers. Records outside are out of scope. */
  readonly window: Window | null;
  /** The earlier imports of the source, as the journal lists them. */
  readonly imports: readonly ImportEntry[];
  readonly maxRejects: number;
  readonly allowEmpty: boolean;
  /** An existing folder for what does not fit in memory. */
  readonly temporary: string;
  /** Whether messages may quote cells. */
  readonly showCells: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

export interface Measured {
  readonly files: readonly FileCounts[];
  readonly window: Window;
  /** The days of the window that are spoken for: those asked for, else from the first record to the last. */
  readonly spoken: Window;
  /** ISO 8601 with offset. */
  readonly exportedAt: string;
  /** Whether nobody said so. */
  readonly exportedGuessed: boolean;
  /** At most a thousand, in the order of the files. */
  readonly rejects: readonly Reject[];
  readonly series: ReadonlyMap<Id, Series>;
}
