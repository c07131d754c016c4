import type { Band } from '../model/index.js';

/** What differs by less than a part in 10^9 is the same: 0.1 + 0.2 reaches 0.3 on every machine. */
export function atLeast(a: number, b: number): boolean {
  return a >= b - 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * How far a value has come from its baseline to its target, linearly: 0 at the baseline, 1 at the target, beyond on
 * either side. Rising and falling targets alike. A target that equals its baseline is only to be met: 1 or 0.
 * Null without a baseline, since then nothing says where the way began.
 */
export function linear(
  value: number,
  { baseline, target }: { readonly baseline: number | null; readonly target: number },
  better: 'higher' | 'lower',
): number | null {
  if (baseline === null) return null;
  if (target === baseline) return (better === 'higher' ? atLeast(value, target) : atLeast(target, value)) ? 1 : 0;
  const raw = (value - baseline) / (target - baseline);
  // A rate of 0.9 reached as 9/10 or 0.3 * 3 is the same target met.
  return Math.abs(value - target) <= 1e-9 * Math.abs(target) ? 1 : raw;
}

/** An attainment from 0 to `most` (1 unless more than the target counts). */
export function cappedTo(raw: number, most = 1): number {
  return Math.min(most, Math.max(0, raw));
}

/**
 * How well a guardrail holds: 1 inside the band, falling linearly to 0 at the tolerance outside it. Unless stated, the
 * tolerance is the width of a two-sided band, else 10 % of the bound.
 */
export function bandScore(value: number, { low, high, tolerance }: Band): number {
  const bound =
    low !== null && !atLeast(value, low.amount) ? low : high !== null && !atLeast(high.amount, value) ? high : null;
  if (bound === null) return 1;
  const width = low !== null && high !== null ? high.amount - low.amount : 0;
  const give = tolerance?.amount ?? (width > 0 ? width : Math.abs(bound.amount) / 10);
  return give > 0 ? cappedTo(1 - Math.abs(value - bound.amount) / give) : 0;
}
