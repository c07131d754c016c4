import {
  type Cell,
  coveredBy,
  covers,
  type Days,
  groupBy,
  type ImportedIndicator,
  type Indicator,
  type PeriodDays,
  plusDays,
  recordsOf,
  type Series,
  type Shrunk,
} from '../model/index.js';
import { type Offered, replacesWhole, type Stretch, stretchesOf, touches } from './window.js';

/** What an import of a window does not leave as it was known, or could not take in. */
export type Losses = Pick<ImportedIndicator, 'shrunk' | 'uncovered' | 'leftOut'>;

/** A period that an import touches, before and after it. */
interface Touched {
  readonly span: Stretch;
  readonly known: readonly Cell[];
  readonly now: readonly Cell[];
}

/** What becomes of the periods that the window touches, of which `after` is the merge. */
export function lossesOf(
  before: Series | null,
  after: Series,
  { window, spoken }: Offered,
  { every }: Indicator,
): Losses {
  const [old, merged] = [before?.cells ?? [], after.cells].map((cells) => groupBy(cells, ({ period }) => period.label));
  const touched = stretchesOf(window, every).map((span): Touched => {
    return { span, known: old?.get(span.label) ?? [], now: merged?.get(span.label) ?? [] };
  });
  return {
    shrunk: touched.flatMap(shrunkIn),
    uncovered: touched.flatMap(uncoveredIn),
    leftOut: touched
      .filter((one) => touches(one.span, spoken) && isLeftOut(one))
      .map(({ span: { label, from, to } }) => ({ period: label, from, to })),
  };
}

function shrunkIn({ span, known, now }: Touched): readonly Shrunk[] {
  const [first] = known;
  if (first === undefined || !covers(known, first.period)) return [];
  const [before, after] = [recordsIn(known), recordsIn(now)];
  return 2 * after < before ? [{ period: span.label, before, after }] : [];
}

/** The days that the lines of a period no longer cover, though there are lines still. */
function uncoveredIn({ span, known, now }: Touched): readonly PeriodDays[] {
  if (now.length === 0) return [];
  const left = coveredBy(now).reduce<readonly Days[]>(
    (days, covered) => days.flatMap((one) => without(one, covered)),
    coveredBy(known),
  );
  return left.map(({ start, end }) => ({ period: span.label, from: start, to: end }));
}

function without(days: Days, covered: Days): readonly Days[] {
  if (covered.end < days.start || days.end < covered.start) return [days];
  const before = { start: days.start, end: plusDays(covered.start, -1) };
  const after = { start: plusDays(covered.end, 1), end: days.end };
  return [before, after].filter(({ start, end }) => start <= end);
}

/** Whether the lines of a period are as they were because they speak of days beyond the import. */
function isLeftOut({ span, known, now }: Touched): boolean {
  return !replacesWhole(known, span) && known.every((cell, i) => cell === now[i]);
}

function recordsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { state }) => sum + (recordsOf(state) ?? 0), 0);
}
