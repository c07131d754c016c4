import { type Cell, type Grain, groupBy, lengthOf, type Series, type Window } from '../model/index.js';
import { compareCells } from './order.js';
import { replacesWhole, stretchesOf, touches } from './window.js';

/**
 * The series after an import of the days of `window`. In each grain period that the window touches, an incoming cell
 * covers the part of the period inside the window, and what was known of those days is replaced, also where the import
 * has no record any more. What covers other days stays. Where the import only touches the edge of what is known, it is
 * taken if the period then covers at least as many days as before, else left out: an import never makes a period
 * smaller, and importing the same again changes nothing.
 */
export function mergeSeries(existing: Series | null, incoming: Series, window: Window, every: Grain): Series {
  const before = new Map(groupBy(existing?.cells ?? [], labelOf));
  const after = groupBy(incoming.cells, labelOf);
  for (const { label, ...span } of stretchesOf(window, every)) {
    const fresh = (after.get(label) ?? []).map((cell) => ({ ...cell, ...span }));
    before.set(label, mergePeriod(before.get(label) ?? [], fresh, span));
  }
  const cells = [...before.values()].flat().sort(compareCells(incoming.by));
  return { indicator: incoming.indicator, by: incoming.by, cells };
}

const labelOf = ({ period }: Cell): string => period.label;

function mergePeriod(known: readonly Cell[], fresh: readonly Cell[], span: Window): readonly Cell[] {
  const merged = [...known.filter((cell) => !touches(cell, span)), ...fresh];
  return replacesWhole(known, span) || (fresh.length > 0 && coveredDays(merged) >= coveredDays(known)) ? merged : known;
}

/** Days covered by cells whose stretches are either the same or disjoint. */
function coveredDays(cells: readonly Cell[]): number {
  const stretches = new Map(
    cells.map((cell) => [`${cell.from}..${cell.to}`, lengthOf({ start: cell.from, end: cell.to })]),
  );
  return [...stretches.values()].reduce((sum, days) => sum + days, 0);
}
