import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peakOf, type Stretch } from '../../src/check/workload.js';
import { type Objective, periodsWithin, plusDays } from '../../src/model/index.js';

// The day of the peak does not depend on the objective: any will do.
const objective = {} as Objective;
const first = '2026-01-01';

const stretch = fc.record({ from: fc.nat(40), length: fc.nat(20), amount: fc.integer({ min: 1, max: 9 }) }).map(
  ({ from, length, amount }): Stretch => ({
    objective,
    start: plusDays(first, from),
    end: plusDays(first, from + length),
    amount,
  }),
);

function totalOn(stretches: readonly Stretch[], day: string): number {
  return stretches.filter(({ start, end }) => start <= day && day <= end).reduce((sum, { amount }) => sum + amount, 0);
}

it('finds the first day on which most is taken, like adding up every single day', () => {
  const days = periodsWithin(first, plusDays(first, 70), 'day').map(({ start }) => start);
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 12 }), (stretches) => {
      const totals = days.map((day) => totalOn(stretches, day));
      const most = Math.max(...totals);
      const peak = peakOf(stretches);
      expect(peak?.total).toBe(most);
      expect(peak?.day).toBe(days[totals.indexOf(most)]);
    }),
    { numRuns: 200 },
  );
});

it('has no peak without a stretch', () => {
  expect(peakOf([])).toBeNull();
});
