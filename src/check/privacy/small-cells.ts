import { smallCells as text } from '../../language/rules/privacy.js';
import { addStates, isComplete, recordsOf, type Series, type State } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const smallCells: Rule = {
  name: 'privacy/small-cells',
  severity: 'warning',
  text,
  options: { n: 5 },
  *check({ plan, ledger, options }) {
    const least = Number(options.n);
    for (const series of ledger.series.values()) {
      const indicator = plan.indicators.get(series.indicator);
      if (indicator === undefined || series.by.length === 0) continue;
      const sizes = cellSizes(series);
      const small = sizes.filter((size) => size > 0 && size < least).length;
      if (small === 0) continue;
      const message = text.found(indicator.id, small, sizes.length, least, series.by);
      yield { place: at(indicator, 'by'), entity: indicator.id, message };
    }
  },
};

/** The number of records of each cell, the parts of a period that were covered separately put together. */
function cellSizes({ by, cells }: Series): readonly number[] {
  const [whole, parts] = [cells.filter(isComplete), cells.filter((cell) => !isComplete(cell))];
  const folded = new Map<string, State>();
  for (const { period, dimensions, state } of parts) {
    const key = JSON.stringify([period.label, ...by.map((name) => dimensions[name])]);
    const before = folded.get(key);
    folded.set(key, before ? addStates(before, state) : state);
  }
  const sizes = [...whole.map(({ state }) => state), ...folded.values()].map(recordsOf);
  return sizes.filter((size) => size !== null);
}
