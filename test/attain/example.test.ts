import { describe, expect, it } from 'vitest';
import { figures } from './figures.js';
import { aim, amount, given, guardrail, months, rate, step } from './fixtures.js';

describe('an objective, worked by hand', () => {
  const aims = [aim('reply', 0.62, 0.9, { weight: 3 })];
  const steps = [step('2026-03-31', '2026-03-20', 2), step('2026-06-30', null)];

  it('(3·(0.76−0.62)/(0.90−0.62) + 2·1 + 1·0) / 6 = (3·0.5 + 2) / 6 = 0.583333', () => {
    const found = figures({ aims, steps }, { reply: months(2026, [rate(62, 100), rate(76, 100)]) }, '2026-04-01');
    expect(found.indicators[0]).toMatchObject({ value: 0.76, n: 100, asOf: '2026-02-28', verdict: 'missed' });
    expect(found.indicators[0]?.attainment).toBeCloseTo(0.5, 12);
    expect(found.attainment).toBeCloseTo(3.5 / 6, 12);
    expect(found).toMatchObject({ coverage: 1, status: 'on-track' });
  });

  it('expects (3·90/364 + 2·1 + 1·0) / 6 = 0.456960 by 1 April', () => {
    const found = figures({ aims, steps }, { reply: months(2026, [rate(62, 100)]) }, '2026-04-01');
    expect(found.expected).toBeCloseTo((3 * (90 / 364) + 2) / 6, 12);
    // 2/6 against 0.457 is a pace of 0.73.
    expect(found.status).toBe('at-risk');
  });

  it('unmeasured: the steps give 2/3, the bounds are 2/6 and (3+2)/6, coverage is 3/6, and nothing is green', () => {
    const found = figures({ aims, steps }, {}, '2026-04-01');
    expect(found.attainment).toBeCloseTo(2 / 3, 12);
    expect([found.low, found.high, found.coverage]).toEqual([2 / 6, 5 / 6, 0.5]);
    expect(found.status).toBe('unknown');
    expect(found.indicators[0]).toMatchObject({ value: null, attainment: null, verdict: null, asOf: null });
  });

  it('counts a step from the day it is done, and calls it late from the day after it was due', () => {
    const state = (asOf: string) => figures({ steps }, {}, asOf).steps.map((one) => one.state);
    expect(state('2026-03-19')).toEqual(['due', 'due']);
    expect(state('2026-03-20')).toEqual(['done', 'due']);
    expect(state('2026-06-30')).toEqual(['done', 'due']);
    expect(state('2026-07-01')).toEqual(['done', 'late']);
  });

  it('a target met is attained at once; the day after the end it is attained or missed', () => {
    const met = { reply: months(2026, [rate(90, 100)]) };
    const short = { reply: months(2026, [rate(89, 100)]) };
    expect(figures({ aims }, met, '2026-02-10').status).toBe('attained');
    expect(figures({ aims }, short, '2026-12-31').status).toBe('on-track');
    expect(figures({ aims }, short, '2027-01-01').status).toBe('missed');
    expect(figures({ aims }, met, '2027-01-01').status).toBe('attained');
    expect(figures({ aims }, {}, '2027-01-01').status).toBe('unknown');
    expect(figures({ aims }, {}, '2025-12-31').status).toBe('not-started');
  });

  it('is dropped from the day it was closed so', () => {
    const closed = { on: '2026-03-01', lesson: null, dropped: 'CRM cancelled' };
    expect(figures({ aims, closed }, {}, '2026-02-28').status).toBe('unknown');
    expect(figures({ aims, closed }, {}, '2026-03-01').status).toBe('dropped');
  });

  it('keeps the past scored by the target of its time: (0.80−0.62)/(0.95−0.62) = 0.545455, then /0.28 = 0.642857', () => {
    const moved = [aim('reply', 0.62, 0.9, { changes: [{ on: '2026-05-04', from: amount(0.95), why: 'CRM' }] })];
    const series = { reply: months(2026, [rate(80, 100)]) };
    expect(figures({ aims: moved }, series, '2026-05-03').attainment).toBeCloseTo(0.18 / 0.33, 12);
    expect(figures({ aims: moved }, series, '2026-05-04').attainment).toBeCloseTo(0.18 / 0.28, 12);
  });

  it('expects milestones: 0.75 by 30 June is (0.75−0.62)/0.28 = 0.464286, and half of it half way there', () => {
    const staged = [aim('reply', 0.62, 0.9, { milestones: [{ on: '2026-06-30', value: amount(0.75) }] })];
    expect(figures({ aims: staged }, {}, '2026-06-30').expected).toBeCloseTo(0.13 / 0.28, 12);
    expect(figures({ aims: staged }, {}, '2026-04-01').expected).toBeCloseTo((0.13 / 0.28) * (90 / 180), 12);
  });

  it('has no attainment without a baseline, and is met or not when the target is the baseline', () => {
    const series = { reply: months(2026, [rate(90, 100)]) };
    expect(figures({ aims: [aim('reply', null, 0.9)] }, series, '2026-03-01').attainment).toBeNull();
    expect(figures({ aims: [aim('reply', 0.9, 0.9)] }, series, '2026-03-01').attainment).toBe(1);
    expect(figures({ aims: [aim('reply', 0.95, 0.95)] }, series, '2026-03-01').attainment).toBe(0);
  });

  it('reaches 0.3 with 0.1 + 0.2', () => {
    const found = figures(
      { aims: [aim('satisfaction', 0.3, 0.3)] },
      { satisfaction: months(2026, [given(0.1 + 0.2 - 1e-16)]) },
      '2026-03-01',
    );
    expect(found.attainment).toBe(1);
  });
});

describe('guardrails', () => {
  const aims = [aim('reply', 0.6, 0.9), guardrail('satisfaction', 4.2, null)];
  const half = months(2026, [rate(75, 100)]);

  it('that hold add nothing: the target alone gives (0.75−0.6)/0.3 = 0.5', () => {
    const found = figures({ aims }, { reply: half, satisfaction: months(2026, [given(4.2)]) }, '2026-03-01');
    expect(found.attainment).toBeCloseTo(0.5, 12);
    expect(found.low).toBeCloseTo(0.5, 12);
    expect(found.indicators[1]).toMatchObject({ attainment: 1, expected: null });
  });

  it('that are broken cap: 4.2 − 3.864 = 0.336 of the 0.42 tolerated leaves 0.2', () => {
    const found = figures({ aims }, { reply: half, satisfaction: months(2026, [given(3.864)]) }, '2026-03-01');
    expect(found.attainment).toBeCloseTo(0.2, 12);
    expect(found.high).toBeCloseTo(0.2, 12);
  });

  it('that are unmeasured take the lower bound to 0, and the green away', () => {
    const found = figures({ aims }, { reply: half }, '2026-03-01');
    expect(found.attainment).toBeCloseTo(0.5, 12);
    expect(found).toMatchObject({ low: 0, coverage: 1, status: 'unknown' });
    expect(found.high).toBeCloseTo(0.5, 12);
  });

  it('alone are the mean of their scores: (1·1 + 3·0.5) / 4 = 0.625, and attain at the end only', () => {
    const both = [guardrail('satisfaction', 4, null), guardrail('reply', 0.8, null, { weight: 3 })];
    const series = { satisfaction: months(2026, [given(4.5)]), reply: months(2026, [rate(76, 100)]) };
    expect(figures({ aims: both }, series, '2026-03-01').attainment).toBeCloseTo(0.625, 12);
    const holding = { satisfaction: months(2026, [given(4.5)]) };
    const one = [guardrail('satisfaction', 4, null)];
    expect(figures({ aims: one }, holding, '2026-03-01').status).toBe('on-track');
    expect(figures({ aims: one }, holding, '2027-01-01').status).toBe('attained');
  });

  it('of a rate prove or disprove themselves', () => {
    const verdict = (low: number | null, high: number | null) =>
      figures({ aims: [guardrail('reply', low, high)] }, { reply: months(2026, [rate(80, 100)]) }, '2026-03-01')
        .indicators[0]?.verdict;
    expect(verdict(0.7, null)).toBe('kept');
    expect(verdict(0.9, null)).toBe('missed');
    expect(verdict(null, 0.7)).toBe('missed');
    expect(verdict(0.7, 0.9)).toBe('kept');
    expect(verdict(0.78, null)).toBe('inconclusive');
  });
});
