import type { OpenFile } from './files.js';
import type { Plan } from './plan.js';
import type { Started } from './start.js';
import type { MeasureRequest } from './types.js';

/** What an import has at hand. Nothing was started where no file holds a record. */
export interface Run {
  readonly plan: Plan;
  readonly request: MeasureRequest;
  readonly files: readonly OpenFile[];
  readonly started: Started | null;
}
