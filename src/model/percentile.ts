import type { Estimate } from './figures.js';

/**
 * Bucket `i` holds the values in (γ^(i-1), γ^i], bucket `minus` + i the negatives of such values, bucket `zero` the zeros:
 * 1 % relative error (Masson, Rim & Lee, DDSketch, VLDB 2019).
 */
export const gamma = 1.01 / 0.99;

/** What stands before the index of a bucket of negative values. */
export const mirrored = 'minus';

/** Orders buckets by the values they hold. */
export function compareBuckets(a: string, b: string): number {
  const [x, y] = [rankOf(a), rankOf(b)];
  return x.sign - y.sign || x.sign * (x.index - y.index);
}

function rankOf(bucket: string): { readonly sign: -1 | 0 | 1; readonly index: number } {
  if (bucket === 'zero') return { sign: 0, index: 0 };
  if (bucket.startsWith(mirrored)) return { sign: -1, index: Number(bucket.slice(mirrored.length)) };
  return { sign: 1, index: Number(bucket) };
}

/**
 * The percentile `p` of values counted in logarithmic buckets: by nearest rank, so a value that occurred, but for the median
 * of an even number, which lies midway between the two in the middle. At most 1 % off the true one, or off the larger of these
 * two. `p` is in percent; below 1 it is read as a share. Without records there is no value.
 */
export function percentile(buckets: Readonly<Record<string, number>>, p: number): Estimate {
  const sorted = Object.entries(buckets).sort(([a], [b]) => compareBuckets(a, b));
  const n = sorted.reduce((sum, [, count]) => sum + count, 0);
  const share = p < 1 ? p : p / 100;
  const none = { n, low: null, high: null };
  if (n === 0) return { value: null, ...none };
  // 0.07 * 100 is a little more than 7: ranks are whole numbers of records.
  const rank = Math.max(1, Math.ceil(share * n - 1e-9));
  const next = share === 0.5 && n % 2 === 0 ? rank + 1 : rank;
  return { value: (valueAt(sorted, rank) + valueAt(sorted, next)) / 2, ...none };
}

/** The value of a rank among sorted buckets. */
function valueAt(sorted: readonly (readonly [bucket: string, count: number])[], rank: number): number {
  let seen = 0;
  const [bucket] = sorted.find(([, count]) => {
    seen += count;
    return seen >= rank;
  }) as readonly [string, number];
  return middleOf(bucket);
}

/** The middle of a bucket in the sense of relative error. */
function middleOf(bucket: string): number {
  const { sign, index } = rankOf(bucket);
  return sign === 0 ? 0 : (sign * 2 * gamma ** index) / (gamma + 1);
}
