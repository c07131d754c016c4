import { describe, expect, it } from 'vitest';
import { bandScore, cappedTo, linear } from '../../src/attain/attainment.js';
import { elapsed, expectedThrough, type Point, paceOf } from '../../src/attain/pace.js';
import {
  knownStanding,
  type Part,
  type Standing,
  unknownStanding,
  weakest,
  weightedMean,
} from '../../src/attain/standing.js';
import { boundsOfTarget, verdictOf } from '../../src/attain/verdict.js';
import { addStates, estimate, type Quantity, student975, wilson } from '../../src/model/index.js';
import { measureOf, rate } from './fixtures.js';
import vectors from './vectors.json' with { type: 'json' };

const digits = 6;

const standingOf = (score: number | null): Standing =>
  score === null ? unknownStanding(null) : knownStanding(score, null);

/** Expects the 95 % interval of a vector; without one, none. */
function expectInterval(found: { low: number | null; high: number | null } | null, wanted: readonly number[]): void {
  const [low = Number.NaN, high = Number.NaN] = wanted;
  expect(found?.low).toBeCloseTo(low, digits);
  expect(found?.high).toBeCloseTo(high, digits);
}

describe('vectors', () => {
  it.each(vectors.attainment_linear)('attainment of $value from $baseline to $target', (row) => {
    const raw = linear(row.value, row, row.target > row.baseline ? 'higher' : 'lower') as number;
    expect(raw).toBeCloseTo(row.raw, digits);
    expect(cappedTo(raw)).toBeCloseTo(row.capped_0_1, digits);
    expect(cappedTo(raw, 1.2)).toBeCloseTo(row.capped_0_1_2, digits);
  });

  it.each(vectors.maintain_band)('$value in the band $lo..$hi', ({ lo, hi, tolerance, value, score }) => {
    const quantity = (amount: number | null): Quantity | null => (amount === null ? null : { amount, unit: '' });
    const band = { low: quantity(lo), high: quantity(hi), tolerance: quantity(tolerance) };
    expect(bandScore(value, band)).toBeCloseTo(score, digits);
  });

  it('rolls up with parts missing', () => {
    const row = vectors.rollup_missing;
    const parts: readonly Part[] = row.weights.map((weight: number, i: number) => ({
      ...standingOf(row.scores[i] ?? null),
      weight,
    }));
    const mean = weightedMean(parts);
    expect(mean.attainment).toBeCloseTo(row.renormalised, digits);
    expect(mean.low).toBeCloseTo(row.lower_bound_missing0, digits);
    expect(mean.high).toBeCloseTo(row.upper_bound_missing1, digits);
    expect(mean.coverage).toBeCloseTo(row.coverage, digits);
    expect(weakest(parts)).toMatchObject({ attainment: row.weakest, low: 0, high: row.weakest });
  });

  it('expects progress linearly and through milestones', () => {
    const row = vectors.pacing;
    const linearly = elapsed({ start: row.start, end: row.due }, row.as_of);
    const through = expectedThrough(row.milestones as unknown as readonly Point[], row.as_of);
    expect(linearly).toBeCloseTo(row.elapsed_days / row.total_days, 12);
    expect(linearly).toBeCloseTo(row.expected_linear, digits);
    expect(through).toBeCloseTo(row.expected_milestone, digits);
    expect(paceOf(row.actual, linearly)).toBe('lagging');
    expect(paceOf(row.actual, row.expected_seasonal_end_june)).toBe('lagging');
    expect(paceOf(row.actual, through)).toBe('on-track');
  });

  it.each(vectors.rate_interval)('the interval of $k out of $n', ({ k, n, wilson95 }) => {
    const interval = wilson(k, n);
    if (wilson95 === undefined) expect(interval).toBeNull();
    else expectInterval(interval, wilson95);
  });

  it.each(vectors.promise_verdict)('the promise of $target with $k out of $n', ({ k, n, target, verdict }) => {
    const measured = estimate(rate(k, n), measureOf('rate'));
    expect(verdictOf(measured, boundsOfTarget(target, 'higher'))).toBe(verdict);
    const late = estimate(rate(n - k, n), measureOf('rate'));
    expect(verdictOf(late, boundsOfTarget(1 - target, 'lower'))).toBe(verdict);
  });

  it.each(vectors.nps)('the net promoter score of $P, $N, $D', ({ P, N, D, nps, ci95 }) => {
    const state = { kind: 'nps', promoters: P, passives: N, detractors: D } as const;
    const measured = estimate(state, measureOf('nps'));
    expect(measured.value).toBeCloseTo(nps, digits);
    expect(measured.n).toBe(P + N + D);
    expectInterval(measured, ci95);
  });

  it('the mean and the top-two share of a satisfaction survey', () => {
    const { counts, top2, wilson95, mean, mean_ci95_t } = vectors.csat;
    const ratings = Object.entries(counts).map(([r, n]) => ({ r: Number(r), n }));
    const total = (of: (x: { r: number; n: number }) => number): number => ratings.reduce((sum, x) => sum + of(x), 0);
    const state = {
      kind: 'mean',
      n: total(({ n }) => n),
      sum: total(({ r, n }) => r * n),
      squares: total(({ r, n }) => r * r * n),
    } as const;
    const measured = estimate(state, measureOf('mean'));
    expect(measured.value).toBeCloseTo(mean, digits);
    expectInterval(measured, mean_ci95_t);
    const satisfied = estimate(
      rate(
        total(({ r, n }) => (r >= 4 ? n : 0)),
        state.n,
      ),
      measureOf('rate'),
    );
    expect(satisfied.value).toBeCloseTo(top2, digits);
    expectInterval(satisfied, wilson95);
  });

  it('pools months, not their rates', () => {
    const { months, pooled } = vectors.pooled_vs_mean;
    const states = months.map(([k = 0, n = 0]) => rate(k, n));
    expect(estimate(states.reduce(addStates), measureOf('rate')).value).toBeCloseTo(pooled, digits);
  });

  const halves = { kind: 'percentile', of: 'x', p: 50, where: {} } as const;

  it('reads a percentile by nearest rank, a median midway between two, within 1 %', () => {
    const gamma = 1.01 / 0.99;
    const { data, median, p90_nearest_rank } = vectors.percentiles;
    const buckets = Object.fromEntries(data.map((x) => [String(Math.ceil(Math.log(x) / Math.log(gamma))), 1]));
    const { value, n } = estimate({ kind: 'percentile', buckets }, measureOf('percentile'));
    expect(n).toBe(10);
    expect(Math.abs((value as number) / p90_nearest_rank - 1)).toBeLessThanOrEqual(0.01 + 1e-12);
    const middle = estimate({ kind: 'percentile', buckets }, halves).value;
    expect(Math.abs((middle as number) / median - 1)).toBeLessThanOrEqual(0.01 + 1e-12);
  });
});

describe('Student quantiles', () => {
  // Tables of the NIST/SEMATECH handbook, 1.3.6.7.2, with more digits.
  it.each([
    [1, 12.706204736],
    [2, 4.30265273],
    [3, 3.182446305],
    [5, 2.570581836],
    [10, 2.228138852],
    [30, 2.042272456],
    [60, 2.000297822],
    [61, 1.999623585],
    [100, 1.983971519],
    [199, 1.971956544],
    [1e7, 1.95996422],
  ])('of %i degrees of freedom', (freedom, quantile) => {
    expect(student975(freedom)).toBeCloseTo(quantile, 7);
  });
});
