import { compareBuckets, type Indicator, type MeasureKind, type State } from '../model/index.js';
import { printGiven, readGiven } from './given.js';
import { printNumber, readCount, readNumber } from './numbers.js';

/** What a column of state holds. `optional` ones may be empty, and in a hand-typed ledger be left out. */
export interface StateColumn {
  readonly name: string;
  readonly holds: 'count' | 'number' | 'buckets' | 'value';
  readonly optional: boolean;
}

const column = (name: string, holds: StateColumn['holds'], optional = false): StateColumn => ({
  name,
  holds,
  optional,
});

/** The columns of state by kind of measure, in the order of the file. */
export const stateColumns: Readonly<Record<MeasureKind, readonly StateColumn[]>> = {
  rate: [column('good', 'count'), column('total', 'count'), column('pending', 'count')],
  mean: [column('n', 'count'), column('sum', 'number'), column('squares', 'number')],
  sum: [column('n', 'count'), column('sum', 'number')],
  count: [column('n', 'count')],
  ratio: [column('n', 'count'), column('over', 'number'), column('under', 'number')],
  nps: [column('promoters', 'count'), column('passives', 'count'), column('detractors', 'count')],
  percentile: [column('buckets', 'buckets')],
  given: [column('value', 'value'), column('n', 'count', true)],
};

/** A cell of state as read; null for an optional one left empty. */
export type StateValue = number | Readonly<Record<string, number>> | null;

/** Reads one cell of state; `unit` is that of the indicator, as written. Undefined when it is not what the column holds. */
export function readStateCell({ holds, optional }: StateColumn, text: string, unit: string): StateValue | undefined {
  if (text === '' && optional) return null;
  if (holds === 'buckets') return readBuckets(text) ?? undefined;
  const value = holds === 'count' ? readCount(text) : holds === 'value' ? readGiven(text, unit) : readNumber(text);
  return value ?? undefined;
}

function readBuckets(text: string): Readonly<Record<string, number>> | null {
  const buckets: Record<string, number> = {};
  for (const pair of text === '' ? [] : text.split(' ')) {
    const [index = '', count = ''] = pair.split(':');
    const n = readCount(count);
    if (!bucketIndex.test(index) || n === null || n === 0 || index in buckets) return null;
    if (`${index}:${count}` !== pair) return null;
    buckets[index] = n;
  }
  return buckets;
}

const bucketIndex = /^(?:zero|(?:minus)?-?(?:0|[1-9]\d*))$/;

/** The state that a row holds, its values in the order of `stateColumns`. */
export function stateOf(kind: MeasureKind, values: readonly StateValue[]): State {
  const [a, b, c] = values as readonly [number, number, number];
  if (kind === 'rate') return { kind, good: a, total: b, pending: c };
  if (kind === 'mean') return { kind, n: a, sum: b, squares: c };
  if (kind === 'sum') return { kind, n: a, sum: b };
  if (kind === 'count') return { kind, n: a };
  if (kind === 'ratio') return { kind, n: a, over: b, under: c };
  if (kind === 'nps') return { kind, promoters: a, passives: b, detractors: c };
  if (kind === 'percentile') return { kind, buckets: values[0] as Readonly<Record<string, number>> };
  const n = (values[1] ?? null) as number | null;
  return { kind: 'given', weighted: a * (n ?? 1), weight: n ?? 1, n };
}

/**
 * What no set of records can amount to; null when the state is possible. The squares of values above a million may
 * have been rounded, which moves their sum by up to a millionth.
 */
export function impossibility(state: State): 'good > total' | 'squares' | 'no records' | null {
  if (state.kind === 'rate') return state.good > state.total ? 'good > total' : null;
  if (state.kind === 'given') return state.n === 0 ? 'no records' : null;
  if (state.kind !== 'mean') return null;
  const least = state.n === 0 ? state.sum ** 2 : state.sum ** 2 / state.n;
  return state.squares < least * (1 - 2e-6) || (state.n === 0 && state.squares !== 0) ? 'squares' : null;
}

/** The cells of state of a row, in the order of `stateColumns`. */
export function printState(state: State, { writtenUnit }: Indicator): readonly string[] {
  switch (state.kind) {
    case 'rate':
      return [state.good, state.total, state.pending].map((n) => printNumber(n));
    case 'mean':
      return [state.n, state.sum, state.squares].map((n) => printNumber(n));
    case 'sum':
      return [state.n, state.sum].map((n) => printNumber(n));
    case 'count':
      return [printNumber(state.n)];
    case 'ratio':
      return [state.n, state.over, state.under].map((n) => printNumber(n));
    case 'nps':
      return [state.promoters, state.passives, state.detractors].map((n) => printNumber(n));
    case 'percentile':
      return [printBuckets(state.buckets)];
    case 'given':
      return [printGiven(state, writtenUnit), state.n === null ? '' : printNumber(state.n)];
  }
}

/** Buckets in the order of the values they hold. */
function printBuckets(buckets: Readonly<Record<string, number>>): string {
  return Object.entries(buckets)
    .filter(([, n]) => n > 0)
    .sort(([a], [b]) => compareBuckets(a, b))
    .map(([index, n]) => `${index}:${printNumber(n)}`)
    .join(' ');
}
