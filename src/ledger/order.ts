import { type Cell, compareStrings, type Id } from '../model/index.js';

/** What says where in a ledger a line stands. */
export type Placed = Pick<Cell, 'period' | 'from' | 'dimensions'>;

/** The order of the lines of a ledger: period, days covered, then dimension values by code unit. */
export function compareCells(by: readonly Id[]): (a: Placed, b: Placed) => number {
  return (a, b) =>
    compareStrings(a.period.start, b.period.start) || compareStrings(a.from, b.from) || compareDimensions(by, a, b);
}

function compareDimensions(by: readonly Id[], a: Placed, b: Placed): number {
  for (const name of by) {
    const order = compareStrings(a.dimensions[name] ?? '', b.dimensions[name] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
