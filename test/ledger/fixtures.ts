import type { Cell, Grain, Indicator, Measure, Series, State } from '../../src/model/index.js';
import { periodOf } from '../../src/model/index.js';

/** A measure of each kind. */
export const measures: readonly Measure[] = [
  { kind: 'rate', of: {}, success: {}, where: {} },
  { kind: 'mean', of: 'x', where: {} },
  { kind: 'sum', of: 'x', where: {} },
  { kind: 'count', where: {} },
  { kind: 'ratio', over: 'x', under: 'y', where: {} },
  { kind: 'nps', of: 'x', where: {} },
  { kind: 'percentile', of: 'x', p: 90, where: {} },
  { kind: 'given' },
];

export function indicator(kind: Measure['kind'], changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'reply',
    title: 'Reply',
    origin: { file: 'reply.yaml', path: [] },
    ignore: [],
    unit: '',
    writtenUnit: changes.unit ?? '',
    better: 'higher',
    source: 'tickets',
    measure: measures.find((measure) => measure.kind === kind) as Measure,
    every: 'month',
    by: ['team'],
    ...changes,
  };
}

export function rate(good: number, total: number, pending = 0): State {
  return { kind: 'rate', good, total, pending };
}

/** A cell of the period that `day` falls in; of the whole period unless days are given. */
export function cell(
  day: string,
  state: State,
  team = 'a',
  days?: readonly [string, string],
  every: Grain = 'month',
): Cell {
  const period = periodOf(day, every);
  const [from, to] = days ?? [period.start, period.end];
  return { period, from, to, dimensions: { team }, state };
}

export function series(cells: readonly Cell[], by: readonly string[] = ['team']): Series {
  return { indicator: 'reply', by, cells };
}
