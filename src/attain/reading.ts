import {
  accumulates,
  type Cell,
  coveredBy,
  type Day,
  type Days,
  daysBetween,
  type Estimate,
  earliest,
  estimate,
  foldCells,
  type Indicator,
  type Measured,
  type Period,
  periodOf,
  type periodsWithin,
  plusDays,
  type State,
} from '../model/index.js';
import { evenly, type Season, seasonOf } from './season.js';

/** A part of an indicator's measurements: the cells of some slice, in the days of an objective. */
export interface Slice {
  readonly indicator: Indicator;
  readonly timeline: readonly Measured[];
  /** Null for an objective without a period: all that was ever measured. */
  readonly period: Period | null;
  readonly holds: (cell: Cell) => boolean;
  readonly periodsWithin: typeof periodsWithin;
}

/** What a slice shows on a day. */
export interface Reading extends Estimate {
  readonly state: State | null;
  /** The cells folded into the state. */
  readonly cells: readonly Cell[];
  /** Last day of the measurement used. */
  readonly asOf: Day | null;
  readonly stale: boolean;
  readonly season: Season;
  /** Whether the season was learnt from the year before, rather than taken as even. */
  readonly isSeasonal: boolean;
  /** The share of the period's volume that falls on the days measured, 0..1; 1 for what stands at a level. */
  readonly share: number;
  /** The value of every grain period so far, null where it was not measured whole. */
  readonly history: readonly (number | null)[];
}

/**
 * Reads a slice on a day. What stands at a level is read in the latest complete grain period inside the objective's
 * that has a value; what adds up, over all the days of the objective measured so far. It is stale when a later grain
 * period ended more than seven days ago and is not there.
 */
export function readSlice(slice: Slice, asOf: Day): Reading {
  const days = slice.period ?? { start: slice.timeline[0]?.period.start ?? asOf, end: asOf };
  const inside = slice.timeline.map((measured) => clip(measured, days)).filter(({ cells }) => cells.length > 0);
  const used = accumulates(slice.indicator) ? inside : latestOf(slice, inside);
  const cells = used.flatMap((measured) => measured.cells).filter(slice.holds);
  const covered = cells.length === 0 ? [] : coveredBy(used.flatMap((measured) => measured.cells));
  const state = foldCells(cells);
  const last = covered.at(-1)?.end ?? null;
  const learnt = seasonFor(slice);
  const season = learnt ?? evenly(days);
  return {
    ...estimate(state, slice.indicator.measure),
    state,
    cells,
    asOf: last,
    stale: isStale(slice.indicator, last, days, asOf),
    season,
    isSeasonal: learnt !== null,
    share: accumulates(slice.indicator) ? covered.reduce((sum, part) => sum + season(part), 0) : 1,
    history: historyOf(slice, inside, { start: days.start, end: earliest(days.end, asOf) }),
  };
}

/** What was measured inside some days. A period that reaches beyond them is not complete there. */
function clip({ period, cells, complete }: Measured, { start, end }: Days): Measured {
  if (start <= period.start && period.end <= end) return { period, cells, complete };
  return { period, cells: cells.filter((cell) => start <= cell.from && cell.to <= end), complete: false };
}

function latestOf(slice: Slice, inside: readonly Measured[]): readonly Measured[] {
  const latest = inside.findLast((measured) => valueIn(slice, measured) !== null);
  return latest === undefined ? [] : [latest];
}

function valueIn({ indicator, holds }: Slice, { cells, complete }: Measured): number | null {
  return complete ? estimate(foldCells(cells.filter(holds)), indicator.measure).value : null;
}

function seasonFor({ indicator, timeline, period, holds }: Slice): Season | null {
  if (period === null || !accumulates(indicator)) return null;
  const cells = timeline.flatMap((measured) => measured.cells);
  return seasonOf(indicator, cells, cells.filter(holds), period);
}

function isStale({ every }: Indicator, last: Day | null, days: Days, asOf: Day): boolean {
  const due = periodOf(last === null ? days.start : plusDays(last, 1), every);
  const next = last === null && due.start < days.start ? periodOf(plusDays(due.end, 1), every) : due;
  return next.end <= days.end && daysBetween(next.end, asOf) > 7;
}

function historyOf(slice: Slice, inside: readonly Measured[], days: Days): readonly (number | null)[] {
  const byLabel = new Map(inside.map((measured) => [measured.period.label, measured]));
  return slice
    .periodsWithin(days.start, days.end, slice.indicator.every)
    .filter(({ start, end }) => days.start <= start && end <= days.end)
    .map(({ label }) => {
      const measured = byLabel.get(label);
      return measured === undefined ? null : valueIn(slice, measured);
    });
}
