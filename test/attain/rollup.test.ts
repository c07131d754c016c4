import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/attain/index.js';
import type { GroupFigures, Objective, ObjectiveFigures, Rollup } from '../../src/model/index.js';
import {
  aim,
  amount,
  axis,
  cell,
  guardrail,
  indicator,
  ledger,
  months,
  objective,
  period,
  plan,
  rate,
  step,
  supports,
  team,
} from './fixtures.js';

const reply = indicator('reply', 'rate', { unit: '%' });

/** A child that attains its share by steps, or of which nothing is known. */
function child(id: string, attainment: number | null, weight = 1): Objective {
  const steps =
    attainment === null ? [] : [step('2026-06-30', '2026-01-02', attainment), step('2026-12-31', null, 1 - attainment)];
  const aims = attainment === null ? [aim('reply', 0.6, 0.9)] : [];
  return objective(id, { ...supports('parent', weight), aims, steps });
}

function parentOf(rollup: Rollup, children: readonly Objective[], asOf = '2026-03-01'): ObjectiveFigures {
  const objectives = [objective('parent', { rollup }), ...children];
  return reportOf(plan({ objectives, indicators: [reply] }), ledger({}), asOf).objectives[0] as ObjectiveFigures;
}

describe('rolling up', () => {
  const children = [child('a', 0.8, 0.5), child('b', null, 0.3), child('c', 0.4, 0.2)];

  it('weighted: (0.5·0.8 + 0.2·0.4) / 0.7 = 0.685714, from 0.48 to 0.78, 0.7 of it known', () => {
    const found = parentOf('weighted', children);
    expect(found.attainment).toBeCloseTo(0.685714, 6);
    expect(found.low).toBeCloseTo(0.48, 12);
    expect(found.high).toBeCloseTo(0.78, 12);
    expect(found.coverage).toBeCloseTo(0.7, 12);
  });

  it('weakest: 0.4, and perhaps 0', () => {
    expect(parentOf('weakest', children)).toMatchObject({ attainment: 0.4, low: 0, high: 0.4 });
    expect(parentOf('weakest', [child('a', 0.8), child('c', 0.4)])).toMatchObject({
      attainment: 0.4,
      low: 0.4,
      high: 0.4,
    });
  });

  it('leaves out what was dropped, and is unknown when nothing is known', () => {
    const dropped = { ...child('b', 0), closed: { on: '2026-02-01', lesson: null, dropped: 'no budget' } };
    expect(parentOf('weighted', [child('a', 0.8), dropped]).attainment).toBeCloseTo(0.8, 12);
    expect(parentOf('weighted', [child('b', null)])).toMatchObject({
      attainment: null,
      low: 0,
      high: 1,
      coverage: 0,
      status: 'unknown',
    });
    expect(parentOf('weighted', [])).toMatchObject({ attainment: null, status: 'unknown' });
  });

  it('has no pace where something is missing unless it keeps it with that at 0', () => {
    expect(parentOf('weighted', [child('a', 1), child('b', null, 9)]).status).toBe('unknown');
    const later = { ...child('b', null), period: period('2026-Q4') };
    expect(parentOf('weighted', [child('a', 1), later]).status).toBe('on-track');
  });

  it('is capped by its own guardrails', () => {
    const objectives = [
      objective('parent', { rollup: 'weighted', aims: [guardrail('reply', 0.8, null)] }),
      child('a', 0.9),
    ];
    const series = ledger({ reply: months(2026, [rate(76, 100)]) });
    const found = reportOf(plan({ objectives, indicators: [reply] }), series, '2026-03-01').objectives[0];
    expect(found?.attainment).toBeCloseTo(0.5, 12);
  });

  it('ends where objectives support each other', () => {
    const circle = [
      objective('a', { ...supports('b'), rollup: 'weighted' }),
      objective('b', { ...supports('a'), rollup: 'weakest' }),
    ];
    const report = reportOf(plan({ objectives: circle }), ledger({}), '2026-03-01');
    expect(report.objectives.map(({ id, status }) => `${id} ${status}`)).toEqual(['a unknown', 'b unknown']);
  });

  it('goes up to axes and ambitions: ((0.8 + 0.4)/2 · 1 + 0.9 · 2) / 3 = 0.8', () => {
    const found = reportOf(
      plan({
        ambitions: ['voice'],
        axes: [axis('fast', supports('voice')), axis('kind', supports('voice', 2))],
        objectives: [
          { ...child('a', 0.8), ...supports('fast') },
          { ...child('b', 0.4), ...supports('fast') },
          { ...child('c', 0.9), ...supports('kind') },
        ],
      }),
      ledger({}),
      '2026-03-01',
    );
    const [fast, kind] = found.axes as readonly [GroupFigures, GroupFigures];
    expect(fast.attainment).toBeCloseTo(0.6, 12);
    expect(fast.children).toEqual(['a', 'b']);
    expect(kind.attainment).toBeCloseTo(0.9, 12);
    expect(found.ambitions[0]?.attainment).toBeCloseTo(0.8, 12);
    expect(found.ambitions[0]?.status).toBe('on-track');
  });
});

describe('pooling', () => {
  const member = (id: string, baseline: number, target: number): Objective =>
    objective(id, { ...supports('parent'), aims: [aim('reply', baseline, target, { where: team(id) })] });
  const pooled = (parent: Partial<Objective>, members: readonly Objective[], cells: Parameters<typeof ledger>[0]) =>
    reportOf(
      plan({ objectives: [objective('parent', { rollup: 'pooled', ...parent }), ...members], indicators: [reply] }),
      ledger(cells),
      '2026-03-01',
    ).objectives[0] as ObjectiveFigures;
  const cells = [...months(2026, [rate(1, 9), rate(90, 100)], 'a'), ...months(2026, [rate(2, 9), rate(630, 900)], 'b')];

  it('(90 + 630) / 1000 = 0.72 on the way from 0.6 to 0.9 is 0.4, where the mean of 1 and 1/3 is 0.67', () => {
    const found = pooled({}, [member('a', 0.6, 0.9), member('b', 0.6, 0.9)], { reply: cells });
    expect(found.attainment).toBeCloseTo(0.4, 12);
    expect(found).toMatchObject({ coverage: 1 });
    expect(found.low).toBeCloseTo(0.4, 12);
  });

  it('baselines and targets by volume: 0.1·0.5 + 0.9·0.6 = 0.59 and 0.1·1 + 0.9·0.8 = 0.82 give 0.13/0.23', () => {
    const found = pooled({}, [member('a', 0.5, 1), member('b', 0.6, 0.8)], { reply: cells });
    expect(found.attainment).toBeCloseTo(0.13 / 0.23, 12);
  });

  it('on its own way where it has one: (0.72 − 0.7) / (0.8 − 0.7) = 0.2', () => {
    const found = pooled({ aims: [aim('reply', 0.7, 0.8)] }, [member('a', 0.5, 1), member('b', 0.6, 0.8)], {
      reply: cells,
    });
    expect(found.attainment).toBeCloseTo(0.2, 12);
  });

  it('folds records of overlapping slices once', () => {
    const everyone = objective('all', { ...supports('parent'), aims: [aim('reply', 0.6, 0.9)] });
    expect(pooled({}, [member('a', 0.6, 0.9), everyone], { reply: cells }).attainment).toBeCloseTo(0.4, 12);
  });

  it('reads every slice in the same month; one that is missing there may turn out at 0 or 1', () => {
    const found = pooled({}, [member('a', 0.6, 0.9), member('b', 0.6, 0.9)], {
      reply: [cell('2026-01', rate(9, 9), 'b'), cell('2026-02', rate(75, 100), 'a')],
    });
    expect(found.attainment).toBeCloseTo(0.5, 12);
    expect(found).toMatchObject({ coverage: 0.5 });
    expect([found.low, found.high]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
  });

  it('takes what is not measured by itself whole', () => {
    const found = pooled({}, [member('a', 0.6, 0.9), child('steps', 0.5)], { reply: cells });
    expect(found.attainment).toBeCloseTo((1 + 0.5) / 2, 12);
  });
});

describe('rolling up, whatever there is', () => {
  const score = fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100));
  const scores = fc.array(fc.tuple(score, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 });
  const build = (all: readonly (readonly [number | null, number])[]): readonly Objective[] =>
    all.map(([attainment, weight], i) => child(`c${i}`, attainment, weight));

  it.each(['weighted', 'weakest', 'pooled'] as const)('%s: the bounds contain the value', (rollup) => {
    fc.assert(
      fc.property(scores, (all) => {
        const { attainment, low, high } = parentOf(rollup, build(all));
        expect(low).toBeLessThanOrEqual(high);
        if (attainment !== null) {
          expect(low).toBeLessThanOrEqual(attainment);
          expect(attainment).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(['weighted', 'weakest', 'pooled'] as const)(
    '%s: one more that is missing never raises the lower bound',
    (rollup) => {
      fc.assert(
        fc.property(scores, fc.integer({ min: 1, max: 9 }), (all, weight) => {
          const before = parentOf(rollup, build(all)).low;
          const after = parentOf(rollup, [...build(all), child('missing', null, weight)]).low;
          expect(after).toBeLessThanOrEqual(before + 1e-12);
        }),
        { numRuns: 50 },
      );
    },
  );

  it('pooled: within the best and the weakest of those pooled', () => {
    const counts = fc.array(fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, (all) => {
        const members = all.map((_, i) =>
          objective(`m${i}`, { ...supports('parent'), aims: [aim('reply', 0.2, 0.9, { where: team(`m${i}`) })] }),
        );
        const cells = all.flatMap(([good, bad], i) => months(2026, [rate(good, good + bad)], `m${i}`));
        const objectives = [objective('parent', { rollup: 'pooled' }), ...members];
        const report = reportOf(plan({ objectives, indicators: [reply] }), ledger({ reply: cells }), '2026-03-01');
        const [parent, ...below] = report.objectives;
        const known = below.flatMap(({ attainment }) => (attainment === null ? [] : [attainment]));
        if (known.length === 0) expect(parent?.attainment).toBeNull();
        else {
          expect(parent?.attainment).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(parent?.attainment).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('an attainment does not depend on the unit', () => {
    const handling = indicator('handling', 'mean', { unit: 'h', better: 'lower' });
    const number = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(number, number, number, fc.constantFrom(60, 3600, 1 / 24, 0.1), (baseline, target, value, scale) => {
        const attained = (unit: number): number | null => {
          const milestones = [{ on: '2026-03-01', value: amount(((baseline + target) / 2) * unit) }];
          const aims = [aim('handling', baseline * unit, target * unit, { milestones })];
          const state = { kind: 'mean', n: 4, sum: value * unit * 4, squares: (value * unit) ** 2 * 4 } as const;
          const series = ledger({ handling: months(2026, [state]) });
          const [found] = reportOf(
            plan({ objectives: [objective('o', { aims })], indicators: [handling] }),
            series,
            '2026-03-01',
          ).objectives;
          return found?.attainment ?? null;
        };
        expect(attained(scale)).toBeCloseTo(attained(1) as number, 9);
      }),
    );
  });
});
