import type { Path } from './diagnostic.js';
import type { Day } from './period.js';

/** `[a-z0-9][a-z0-9._-]*`, unique in the workspace whatever the kind. */
export type Id = string;

/** The file and the node in it that an entity was read from. */
export interface Origin {
  readonly file: string;
  readonly path: Path;
}

/** A decision to live with the findings of a rule, or of a group of rules, about an entity. */
export interface Ignore {
  readonly rule: string;
  readonly why: string;
  /** The last day on which it holds; null for always. */
  readonly until: Day | null;
}

/** What every named thing has. */
export interface Entity {
  readonly id: Id;
  readonly title: string;
  readonly origin: Origin;
  readonly ignore: readonly Ignore[];
}

/** What an entity supports, and how much it counts there. */
export interface Support {
  readonly id: Id;
  readonly weight: number;
}
