import { type Day, type Days, daysBetween, plusDays, type Window } from './period.js';

/** How many days a stretch has. */
export function lengthOf({ start, end }: Days): number {
  return daysBetween(start, end) + 1;
}

/** The days that cells, or imports, cover, as separate stretches in order. */
export function coveredBy(cells: readonly Window[]): readonly Days[] {
  // The cells of an import follow each other, and all cover the same days.
  const distinct = cells.filter(({ from, to }, i) => from !== cells[i - 1]?.from || to !== cells[i - 1]?.to);
  const sorted = distinct
    .map(({ from, to }): Days => ({ start: from, end: to }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const union: Days[] = [];
  for (const days of sorted) {
    const last = union.at(-1);
    if (last === undefined || plusDays(last.end, 1) < days.start) union.push(days);
    else if (last.end < days.end) union[union.length - 1] = { start: last.start, end: days.end };
  }
  return union;
}

/** Whether cells cover every day of a stretch. */
export function covers(cells: readonly Window[], { start, end }: Days): boolean {
  return coveredBy(cells).some((days) => days.start <= start && end <= days.end);
}

export const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
export const latest = (a: Day, b: Day): Day => (a < b ? b : a);
