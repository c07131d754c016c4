import {
  type Aim,
  type Cell,
  type Day,
  type Id,
  type Indicator,
  type Ledger,
  type Measured,
  matches,
  type Period,
  type Plan,
  periodsWithin,
  timelineOf,
} from '../model/index.js';
import type { Slice } from './reading.js';

/** The plan and the ledger as seen on a day. */
export interface View {
  readonly plan: Plan;
  readonly asOf: Day;
  /** The measurements of each indicator of the plan, by its own grain. */
  readonly timelines: ReadonlyMap<Id, readonly Measured[]>;
  /** `periodsWithin`, each stretch of days worked out once. */
  readonly periodsWithin: typeof periodsWithin;
}

/** A plan and its ledger as seen at the end of a day; measurements after it are left out. */
export function viewOf(plan: Plan, ledger: Ledger, asOf: Day): View {
  const timelines = [...plan.indicators.values()].map(
    ({ id, every }) => [id, timelineOf(ledger.series.get(id), every, asOf)] as const,
  );
  return { plan, asOf, timelines: new Map(timelines), periodsWithin: remembering() };
}

function remembering(): typeof periodsWithin {
  const known = new Map<string, readonly Period[]>();
  return (start, end, grain) => {
    const key = `${start} ${end} ${grain}`;
    const periods = known.get(key) ?? periodsWithin(start, end, grain);
    known.set(key, periods);
    return periods;
  };
}

/** The slice of an indicator that any of some aims looks at, in the days of an objective. */
export function sliceOf(view: View, indicator: Indicator, period: Period | null, aims: readonly Aim[]): Slice {
  const holds = ({ dimensions }: Cell): boolean => aims.some(({ where }) => matches(where, dimensions));
  const timeline = view.timelines.get(indicator.id) ?? [];
  return { indicator, timeline, period, holds, periodsWithin: view.periodsWithin };
}
