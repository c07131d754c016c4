import type { Where } from './condition.js';
import type { Entity, Id, Support } from './entity.js';
import type { Day, Period } from './period.js';
import type { Quantity } from './quantity.js';

/** A value expected by a day on the way to the target. */
export interface Milestone {
  readonly on: Day;
  readonly value: Quantity;
}

/** A target that moved: before `on` it was `from`. */
export interface TargetChange {
  readonly on: Day;
  readonly from: Quantity;
  readonly why: string;
}

/** The values a guardrail keeps; null on the side where it is open. The tolerance is how far outside scores 0. */
export interface Band {
  readonly low: Quantity | null;
  readonly high: Quantity | null;
  readonly tolerance: Quantity | null;
}

/** What an objective wants of one indicator: to reach a target from a baseline, or to stay in a band. */
export interface Aim {
  readonly indicator: Id;
  readonly where: Where;
  readonly baseline: Quantity | null;
  readonly target: Quantity | null;
  readonly maintain: Band | null;
  readonly weight: number;
  readonly milestones: readonly Milestone[];
  readonly changes: readonly TargetChange[];
}

/** Something delivered rather than measured. */
export interface Step {
  readonly title: string;
  readonly by: Day | null;
  readonly done: Day | null;
  readonly weight: number;
  readonly evidence: string | null;
}

export const rollups = ['own', 'weighted', 'weakest', 'pooled'] as const;
export type Rollup = (typeof rollups)[number];

export interface NeededCompetency {
  readonly id: Id;
  readonly plan: string | null;
}

export interface Means {
  readonly time: Quantity | null;
  readonly budget: Quantity | null;
  readonly support: readonly string[];
}

export interface Agreement {
  readonly by: Id;
  readonly on: Day;
  readonly digest: string;
}

export interface Review {
  readonly on: Day;
  readonly by: Id;
  readonly confidence: Quantity | null;
  readonly note: string | null;
}

export interface Closing {
  readonly on: Day;
  readonly lesson: string | null;
  readonly dropped: string | null;
}

export interface Objective extends Entity {
  readonly supports: readonly Support[];
  readonly team: Id | null;
  readonly owner: Id | null;
  readonly period: Period | null;
  readonly aims: readonly Aim[];
  readonly steps: readonly Step[];
  /** Null when the file does not say: own where it has indicators or steps, else weighted. */
  readonly rollup: Rollup | null;
  readonly competencies: readonly NeededCompetency[];
  readonly means: Means | null;
  readonly agreed: readonly Agreement[];
  readonly reviews: readonly Review[];
  readonly closed: Closing | null;
}

/** How an objective gets its attainment: as its file says, else own where it has indicators or steps. */
export function rollupOf(objective: Objective): Rollup {
  const own = objective.aims.length + objective.steps.length > 0;
  return objective.rollup ?? (own ? 'own' : 'weighted');
}

/** The target that was in force on a day: the past stays scored as it was. */
export function targetOn(aim: Aim, day: Day): Quantity | null {
  const later = aim.changes.filter((change) => day < change.on);
  const next = later.reduce<TargetChange | null>((first, c) => (first && first.on < c.on ? first : c), null);
  return next?.from ?? aim.target;
}
