import { type Cell, compareStrings, type Id } from '../model/index.js';

/** The order of the lines of a ledger: period, days covered, then dimension values by code unit. */
export function compareCells(by: readonly Id[]): (a: Cell, b: Cell) => number {
  return (a, b) =>
    compareStrings(a.period.start, b.period.start) || compareStrings(a.from, b.from) || compareDimensions(by, a, b);
}

function compareDimensions(by: readonly Id[], a: Cell, b: Cell): number {
  for (const name of by) {
    const order = compareStrings(a.dimensions[name] ?? '', b.dimensions[name] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
