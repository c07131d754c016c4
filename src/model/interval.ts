import { normal975, student975 } from './student.js';

/** A 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval of a share, two-sided 95 % (E. B. Wilson, 1927): inside 0..1, and honest near both ends and
 * for few records. Null for no records.
 */
export function wilson(good: number, total: number): Interval | null {
  if (total === 0) return null;
  const share = good / total;
  const z2 = normal975 ** 2 / total;
  const centre = share + z2 / 2;
  const spread = normal975 * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total));
  return {
    low: good === 0 ? 0 : (centre - spread) / (1 + z2),
    high: good === total ? 1 : (centre + spread) / (1 + z2),
  };
}

/** The t interval of a mean, two-sided 95 %, from count, sum and sum of squares. Null for fewer than two records. */
export function meanInterval(n: number, sum: number, squares: number): Interval | null {
  if (n < 2) return null;
  const variance = Math.max(0, (squares - sum ** 2 / n) / (n - 1));
  const spread = student975(n - 1) * Math.sqrt(variance / n);
  return { low: sum / n - spread, high: sum / n + spread };
}

/** The normal interval of a net promoter score, two-sided 95 %, in points from -100 to 100. Null for no answers. */
export function npsInterval(promoters: number, passives: number, detractors: number): Interval | null {
  const n = promoters + passives + detractors;
  if (n === 0) return null;
  const score = (promoters - detractors) / n;
  const spread = normal975 * Math.sqrt(((promoters + detractors) / n - score ** 2) / n);
  return { low: Math.max(-100, 100 * (score - spread)), high: Math.min(100, 100 * (score + spread)) };
}

/**
 * The fewest records that prove a share of at least `target` when `kept` of them succeed: from there on Wilson's lower
 * bound stays at the target or above for twenty counts in a row, since whole successes make it jump. Null where it
 * takes more than a million, or `kept` does not exceed the target.
 */
export function recordsToProve(target: number, kept: number): number | null {
  if (kept <= target) return null;
  let run = 0;
  for (let n = 1; n <= 1_000_000; n++) {
    const good = Math.floor(kept * n + 1e-9);
    run = (wilson(good, n)?.low ?? 0) >= target ? run + 1 : 0;
    if (run === 20) return n - 19;
  }
  return null;
}
