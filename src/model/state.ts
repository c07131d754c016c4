import type { State } from './series.js';

/** A sum of decimals without the noise of binary fractions, so that 0.7 and 0.1 are 0.8 in any order; to 15 digits of the larger. */
function plus(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b));
  const decimals = size === 0 ? 0 : 14 - Math.floor(Math.log10(size));
  return decimals < 0 ? a + b : Number((a + b).toFixed(Math.min(decimals, 100))) + 0;
}

/** The state of the records of both; a commutative, associative fold. Throws when the kinds differ. */
export function addStates(a: State, b: State): State {
  if (a.kind === 'rate' && b.kind === 'rate') {
    return { kind: 'rate', good: a.good + b.good, total: a.total + b.total, pending: a.pending + b.pending };
  }
  if (a.kind === 'mean' && b.kind === 'mean') {
    return { kind: 'mean', n: a.n + b.n, sum: plus(a.sum, b.sum), squares: plus(a.squares, b.squares) };
  }
  if (a.kind === 'sum' && b.kind === 'sum') return { kind: 'sum', n: a.n + b.n, sum: plus(a.sum, b.sum) };
  if (a.kind === 'count' && b.kind === 'count') return { kind: 'count', n: a.n + b.n };
  if (a.kind === 'ratio' && b.kind === 'ratio') {
    return { kind: 'ratio', n: a.n + b.n, over: plus(a.over, b.over), under: plus(a.under, b.under) };
  }
  if (a.kind === 'nps' && b.kind === 'nps') {
    return {
      kind: 'nps',
      promoters: a.promoters + b.promoters,
      passives: a.passives + b.passives,
      detractors: a.detractors + b.detractors,
    };
  }
  if (a.kind === 'percentile' && b.kind === 'percentile') {
    return { kind: 'percentile', buckets: addBuckets(a.buckets, b.buckets) };
  }
  if (a.kind === 'given' && b.kind === 'given') {
    const n = a.n === null || b.n === null ? null : a.n + b.n;
    return { kind: 'given', weighted: a.weighted + b.weighted, weight: a.weight + b.weight, n };
  }
  throw new TypeError(`cannot fold ${a.kind} with ${b.kind}`);
}

function addBuckets(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) {
  const sum: Record<string, number> = { ...a };
  for (const [bucket, count] of Object.entries(b)) sum[bucket] = (sum[bucket] ?? 0) + count;
  return sum;
}
