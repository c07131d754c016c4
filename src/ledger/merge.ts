import {
  type Cell,
  type Day,
  daysBetween,
  type Grain,
  type Period,
  periodsWithin,
  type Series,
} from '../model/index.js';
import { compareCells } from './order.js';

/** The days an import accounts for, both ends included. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The series after an import of the days of `window`. In each grain period that the window touches, an incoming cell
 * covers the part of the period inside the window, and what was known of those days is replaced, also where the import
 * has no record any more. What covers other days stays. Where the import only touches the edge of what is known, it is
 * taken if the period then covers at least as many days as before, else left out: an import never makes a period
 * smaller, and importing the same again changes nothing.
 */
export function mergeSeries(existing: Series | null, incoming: Series, window: Window, every: Grain): Series {
  const before = cellsByPeriod(existing?.cells ?? []);
  const after = cellsByPeriod(incoming.cells);
  for (const period of periodsWithin(window.from, window.to, every)) {
    const span = { from: latest(window.from, period.start), to: earliest(window.to, period.end) };
    const fresh = (after.get(period.label) ?? []).map((cell) => ({ ...cell, ...span }));
    before.set(period.label, mergePeriod(before.get(period.label) ?? [], fresh, span));
  }
  const cells = [...before.values()].flat().sort(compareCells(incoming.by));
  return { indicator: incoming.indicator, by: incoming.by, cells };
}

function mergePeriod(known: readonly Cell[], fresh: readonly Cell[], span: Window): readonly Cell[] {
  const isApart = (cell: Cell): boolean => cell.to < span.from || span.to < cell.from;
  const isInside = (cell: Cell): boolean => span.from <= cell.from && cell.to <= span.to;
  const merged = [...known.filter(isApart), ...fresh];
  const replaceable = known.every((cell) => isApart(cell) || isInside(cell));
  return replaceable || (fresh.length > 0 && coveredDays(merged) >= coveredDays(known)) ? merged : known;
}

/** Days covered by cells whose stretches are either the same or disjoint. */
function coveredDays(cells: readonly Cell[]): number {
  const stretches = new Map(cells.map((cell) => [`${cell.from}..${cell.to}`, daysBetween(cell.from, cell.to) + 1]));
  return [...stretches.values()].reduce((sum, days) => sum + days, 0);
}

function cellsByPeriod(cells: readonly Cell[]): Map<Period['label'], readonly Cell[]> {
  const groups = new Map<Period['label'], Cell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.period.label);
    if (group) group.push(cell);
    else groups.set(cell.period.label, [cell]);
  }
  return groups;
}

const latest = (a: Day, b: Day): Day => (a < b ? b : a);
const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
