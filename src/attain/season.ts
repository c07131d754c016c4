import {
  type Cell,
  covers,
  type Day,
  type Days,
  earliest,
  estimate,
  foldCells,
  type Indicator,
  latest,
  lengthOf,
  type Period,
  periodOf,
  periodsWithin,
  plusDays,
} from '../model/index.js';

/** The share of a period's volume that falls on some of its days, 0..1. */
export type Season = (days: Days) => number;

/** As much on every day. */
export function evenly(period: Days): Season {
  return (days) => lengthOf(days) / lengthOf(period);
}

/**
 * The season of a sum or count: each month weighs what it did in the twelve months before the period, for the same
 * slice. Null where these are not all measured, or what they hold cannot be shared out.
 */
export function seasonOf(
  indicator: Indicator,
  cells: readonly Cell[],
  slice: readonly Cell[],
  period: Period,
): Season | null {
  if (indicator.every !== 'month' && indicator.every !== 'day') return null;
  const months = monthsBefore(period.start);
  const known = months.every((month) => covers(within(cells, month), month));
  const volumes = months.map((month) => estimate(foldCells(within(slice, month)), indicator.measure).value ?? 0);
  const share = weighed(new Map(months.map((month, i) => [monthOf(month.start), volumes[i] ?? 0])));
  const whole = known && volumes.every((volume) => volume >= 0) ? share(period) : 0;
  return whole > 0 ? (days) => share(days) / whole : null;
}

const monthOf = (day: Day): string => day.slice(5, 7);

function monthsBefore(day: Day): readonly Period[] {
  const last = plusDays(periodOf(day, 'month').start, -1);
  const first = `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}-01`;
  return periodsWithin(first, last, 'month');
}

function within(cells: readonly Cell[], { start, end }: Days): readonly Cell[] {
  return cells.filter((cell) => start <= cell.from && cell.to <= end);
}

/** The volume of a stretch of days when each month of the year has its own, spread evenly over its days. */
function weighed(volumes: ReadonlyMap<string, number>): (days: Days) => number {
  return ({ start, end }) =>
    periodsWithin(start, end, 'month').reduce((sum, month) => {
      const part = { start: latest(start, month.start), end: earliest(end, month.end) };
      return sum + ((volumes.get(monthOf(month.start)) ?? 0) * lengthOf(part)) / lengthOf(month);
    }, 0);
}
