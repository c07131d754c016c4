import type { Where } from './condition.js';
import type { Id, Support } from './entity.js';
import type { Band, Rollup } from './objective.js';
import type { Day, Grain, Period } from './period.js';
import type { Quantity } from './quantity.js';

/** A measured value. Shares are fractions, durations hours; `low`..`high` is the 95 % interval, null where it has none. */
export interface Estimate {
  readonly value: number | null;
  /** Records behind the value; null when unknown. */
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One row of `mbo series`. `dimensions` holds only the ones asked for. */
export interface SeriesRow extends Estimate {
  readonly period: Period;
  readonly complete: boolean;
  readonly dimensions: Readonly<Record<Id, string>>;
  readonly pending: number | null;
}

export interface SeriesFigures {
  readonly indicator: Id;
  readonly title: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly every: Grain;
  readonly by: readonly Id[];
  readonly rows: readonly SeriesRow[];
}

/**
 * Where something stands. Pace is attainment against what was expected by now: on track from 0.95, lagging from 0.75,
 * at risk below. `unknown` where nothing was measured: never green.
 */
export const statuses = [
  'attained',
  'on-track',
  'lagging',
  'at-risk',
  'missed',
  'not-started',
  'unknown',
  'dropped',
] as const;
export type Status = (typeof statuses)[number];

/** Whether the interval proves the promise kept, proves it missed, or leaves it open. */
export type Verdict = 'kept' | 'missed' | 'inconclusive';

/**
 * An attainment in 0..1 (null when nothing is known), its bounds when what is missing turns out at 0 or at 1, and the
 * share of the weight that was known.
 */
export interface Attainment {
  readonly attainment: number | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

/** An indicator as an objective aims at it. */
export interface AimFigures extends Estimate {
  readonly indicator: Id;
  readonly title: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly where: Where;
  readonly weight: number;
  readonly baseline: Quantity | null;
  /** The target in force at the date of the report. */
  readonly target: Quantity | null;
  readonly maintain: Band | null;
  readonly pending: number | null;
  /** 0..1, or null when unmeasured. */
  readonly attainment: number | null;
  /** The attainment expected by now, 0..1; null for a guardrail. */
  readonly expected: number | null;
  readonly verdict: Verdict | null;
  /** Last day of the measurement used. */
  readonly asOf: Day | null;
  /** Whether a newer measurement should have been there. */
  readonly stale: boolean;
  /** The grain periods of the objective's period so far, oldest first, for a sparkline. */
  readonly history: readonly (number | null)[];
}

export interface StepFigures {
  readonly title: string;
  readonly by: Day | null;
  readonly done: Day | null;
  readonly weight: number;
  readonly state: 'done' | 'due' | 'late';
}

export interface ObjectiveFigures extends Attainment {
  readonly id: Id;
  readonly title: string;
  readonly team: Id | null;
  readonly owner: Id | null;
  readonly manager: Id | null;
  readonly supports: readonly Support[];
  readonly period: Period | null;
  readonly rollup: Rollup;
  readonly expected: number | null;
  readonly status: Status;
  readonly agreement: 'agreed' | 'one-sided' | 'none';
  readonly indicators: readonly AimFigures[];
  readonly steps: readonly StepFigures[];
  /** Objectives that support this one, in the order of the plan. */
  readonly children: readonly Id[];
}

/** An axis or an ambition: what the objectives below it amount to. */
export interface GroupFigures extends Attainment {
  readonly id: Id;
  readonly title: string;
  readonly supports: readonly Support[];
  readonly expected: number | null;
  readonly status: Status;
  readonly children: readonly Id[];
}

/** What `mbo report` says, before it is text. Everything is in the order of the plan. */
export interface Report {
  readonly name: string;
  readonly asOf: Day;
  readonly ambitions: readonly GroupFigures[];
  readonly axes: readonly GroupFigures[];
  readonly objectives: readonly ObjectiveFigures[];
}
