import { covers } from './days.js';
import { groupBy } from './group-by.js';
import { type Day, type Grain, type Period, periodOf } from './period.js';
import type { Cell, Series } from './series.js';

/** What was measured of a grain period, and whether every day of it was. */
export interface Measured {
  readonly period: Period;
  readonly cells: readonly Cell[];
  readonly complete: boolean;
}

/**
 * The cells known by a day, by period of a grain, oldest first; periods without any are left out. A period is complete
 * when its cells together cover it, whatever their dimensions: an import that found no record of a team that week did
 * measure that week.
 */
export function timelineOf(series: Series | undefined, every: Grain, asOf: Day): readonly Measured[] {
  const known = (series?.cells ?? []).filter(({ to }) => to <= asOf);
  return [...groupBy(known, (cell) => inGrain(cell, every).label).values()]
    .map((cells) => {
      const period = inGrain(cells[0] as Cell, every);
      return { period, cells, complete: covers(cells, period) };
    })
    .sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}

function inGrain({ period, from }: Cell, every: Grain): Period {
  const coarser = periodOf(from, every);
  return coarser.label === period.label ? period : coarser;
}

/** Whether measurements of one grain add up to another: weeks fit into no month, quarter or year. */
export function foldsInto(from: Grain, to: Grain): boolean {
  const order: readonly Grain[] = ['day', 'month', 'quarter', 'year'];
  return from === to || from === 'day' || (from !== 'week' && to !== 'week' && order.indexOf(from) < order.indexOf(to));
}
