import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile } from '../../src/model/index.js';
import { between, column, imported, indicatorOf, sourceOf } from './kit.js';

const numbers = sourceOf({ created: column('date', 'day'), x: column('number', 'x') });
const of = (id: string) => indicatorOf(id, { kind: 'percentile', of: 'x', p: 50, where: {} });

async function bucketsOf(values: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const csv = `day,x\n${values.map((value) => `2026-01-05,${value}\n`).join('')}`;
  const measured = await imported({ 'a.csv': csv }, { source: numbers, indicators: [of('p')] });
  const [cell] = measured.series.get('p')?.cells ?? [];
  return cell?.state.kind === 'percentile' ? cell.state.buckets : {};
}

/** By nearest rank; the median of an even number midway between two. */
function quantile(values: readonly string[], p: number): number {
  const sorted = values.map(Number).sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (p === 50 && Number.isInteger(half)) return ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
  return sorted[Math.max(1, Math.ceil((p / 100) * sorted.length - 1e-9)) - 1] as number;
}

const seeded = fc.sample(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), { numRuns: 2000, seed: 11 });
const distributions: readonly (readonly [name: string, values: readonly number[]])[] = [
  ['uniform', seeded.map((u) => 100 * u)],
  ['exponential', seeded.map((u) => -12 * Math.log(u))],
  ['heavy tail', seeded.map((u) => u ** -2)],
  ['tiny', seeded.map((u) => u / 1000)],
  ['large', seeded.map((u) => u * 1e10)],
  ['half of it zero', seeded.map((u) => (u < 0.5 ? 0 : u))],
  ['all zero', seeded.map(() => 0)],
  ['negative', seeded.map((u) => -50 * u)],
  ['early and late', seeded.map((u) => 30 * (u - 0.5))],
  ['around zero, many zeros', seeded.map((u) => (Math.abs(u - 0.5) < 0.2 ? 0 : 7 * (u - 0.5)))],
  ['a few', [1, 2, 3, 4, 5, 6, 7, 8, 9, 30]],
  ['one', [-3.5]],
];

describe('percentiles are within 1 % of the exact ones', () => {
  test.each(distributions)('%s', async (_, values) => {
    const written = values.map((value) => value.toFixed(6));
    const buckets = await bucketsOf(written);
    expect(Object.values(buckets).reduce((sum, n) => sum + n, 0)).toBe(values.length);
    for (const p of [0.1, 1, 5, 10, 25, 50, 75, 90, 95, 99, 99.9]) {
      const exact = quantile(written, p < 1 ? 100 * p : p);
      const { value } = percentile(buckets, p);
      expect(Math.abs((value ?? Number.NaN) - exact), `p${p}: ${value} for ${exact}`).toBeLessThanOrEqual(
        0.01 * Math.abs(exact) + 1e-12,
      );
    }
  });

  test('the ninetieth of a known ten', async () => {
    const { value } = percentile(await bucketsOf(['1', '2', '3', '4', '5', '6', '7', '8', '9', '30']), 90);
    expect(value).toBeCloseTo(9, 0);
    expect(Math.abs((value ?? 0) - 9)).toBeLessThanOrEqual(0.09);
  });

  test.each([
    [['10', '20'], 15],
    [['1', '100'], 50.5],
    [['7', '1', '100'], 7],
    [['0', '4'], 2],
  ])('the median of %j is %d', async (values, median) => {
    const { value } = percentile(await bucketsOf(values), 50);
    expect(Math.abs((value ?? 0) / median - 1)).toBeLessThanOrEqual(0.01 + 1e-12);
  });

  test('a duration that may end before it begins is below zero then', async () => {
    const source = sourceOf({
      created: column('datetime', 'from'),
      ended: column('datetime', 'to'),
      x: between('created', 'ended', 'elapsed', { signed: true }),
    });
    const csv =
      'from,to\n2026-01-05T10:00,2026-01-05T08:00\n2026-01-05T10:00,2026-01-05T10:00\n2026-01-05T10:00,2026-01-05T11:00\n';
    const measured = await imported({ 'a.csv': csv }, { source, indicators: [of('p')] });
    const state = measured.series.get('p')?.cells[0]?.state;
    const buckets = state?.kind === 'percentile' ? state.buckets : {};
    expect(buckets).toEqual({ minus35: 1, zero: 1, 0: 1 });
    const [low, middle, high] = [10, 50, 90].map((p) => percentile(buckets, p).value);
    expect(low).toBeCloseTo(-2, 1);
    expect([middle, high?.toFixed(1)]).toEqual([0, '1.0']);
  });
});
