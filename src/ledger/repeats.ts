import { ledgerText } from '../language/ledger.js';
import type { Cell, Finding, Id, Indicator } from '../model/index.js';
import { compareCells } from './order.js';
import type { Complaints, Offsets } from './places.js';

/** A line of a ledger, and what it says. */
export interface Row extends Offsets {
  readonly cell: Cell;
}

/**
 * The rows without those that would count something twice: the same period and dimensions again, or days of a period
 * that another line covers already. An import covers the same days for every dimension; given values may differ in it.
 */
export function withoutRepeats(
  ordered: readonly Row[],
  by: readonly Id[],
  { measure }: Indicator,
  complaints: Complaints,
): readonly Row[] {
  const compare = compareCells(by);
  const keyOf = ({ period, dimensions }: Cell): string =>
    measure.kind === 'given' ? JSON.stringify([period.label, ...by.map((name) => dimensions[name])]) : period.label;
  const stretches = new Map<string, Row[]>();
  let above: Row | null = null;
  return ordered.filter((row) => {
    const key = keyOf(row.cell);
    const others = stretches.get(key) ?? [];
    const same: Row | null = above !== null && compare(above.cell, row.cell) === 0 ? above : null;
    const overlapping = others.find((other) => overlaps(other.cell, row.cell));
    if (!others.some((other) => coversSame(other.cell, row.cell))) stretches.set(key, [...others, row]);
    above = row;
    if (same) {
      const fix = isEqual(same.cell, row.cell) ? complaints.cut(row) : {};
      complaints.add('ledger/duplicate-row', row, ledgerText.duplicate, { ...related(same, complaints), ...fix });
    } else if (overlapping) {
      complaints.add('ledger/duplicate-row', row, ledgerText.overlap, related(overlapping, complaints));
    }
    return !same && !overlapping;
  });
}

function related(row: Row, complaints: Complaints): Pick<Finding, 'related'> {
  return { related: [{ place: complaints.place(row), message: ledgerText.firstLine }] };
}

/** Whether two lines of one place say the same. */
function isEqual(a: Cell, b: Cell): boolean {
  return coversSame(a, b) && JSON.stringify(a.state) === JSON.stringify(b.state);
}

function coversSame(a: Cell, b: Cell): boolean {
  return a.from === b.from && a.to === b.to;
}

function overlaps(a: Cell, b: Cell): boolean {
  return !coversSame(a, b) && a.from <= b.to && b.from <= a.to;
}
