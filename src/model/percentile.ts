import type { Estimate } from './figures.js';

/** Bucket i holds the values in (γ^(i-1), γ^i]: 1 % relative error (Masson, Rim & Lee, DDSketch, VLDB 2019). */
const gamma = 1.01 / 0.99;

/**
 * The percentile `p` of values counted in logarithmic buckets, by nearest rank; at most 1 % off the true one. `p` is
 * in percent; below 1 it is read as a share. Without records there is no value.
 */
export function percentile(buckets: Readonly<Record<string, number>>, p: number): Estimate {
  const sorted = Object.entries(buckets)
    .map(([index, count]) => ({ value: middleOf(index), count }))
    .sort((a, b) => a.value - b.value);
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  const share = p < 1 ? p : p / 100;
  // 0.07 * 100 is a little more than 7: ranks are whole numbers of records.
  const rank = Math.max(1, Math.ceil(share * n - 1e-9));
  let seen = 0;
  for (const { value, count } of sorted) {
    seen += count;
    if (seen >= rank) return { value, n, low: null, high: null };
  }
  return { value: null, n, low: null, high: null };
}

/** The middle of a bucket in the sense of relative error. */
function middleOf(index: string): number {
  return index === 'zero' ? 0 : (2 * gamma ** Number(index)) / (gamma + 1);
}
