import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/attain/index.js';
import type { Cell, Indicator, Objective, ObjectiveFigures, Plan } from '../../src/model/index.js';
import {
  aim,
  amount,
  cell,
  count,
  given,
  guardrail,
  indicator,
  ledger,
  months,
  objective,
  period,
  plan,
  rate,
  step,
  team,
} from './fixtures.js';

const reply = indicator('reply', 'rate', { unit: '%' });
const satisfaction = indicator('satisfaction', 'given', { unit: '/5' });
const complaints = indicator('complaints', 'count', { better: 'lower' });
const articles = indicator('articles', 'count');
const indicators: readonly Indicator[] = [reply, satisfaction, complaints, articles];

/** The figures of one objective, as an example of the report. */
function figures(
  changes: Partial<Objective>,
  series: Readonly<Record<string, readonly Cell[]>>,
  asOf: string,
  rest: Partial<Plan> = {},
): ObjectiveFigures {
  const one = objective('one', changes);
  return reportOf(plan({ objectives: [one], indicators, changes: rest }), ledger(series), asOf)
    .objectives[0] as ObjectiveFigures;
}

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

describe('what is measured', () => {
  const aims = [aim('reply', 0.6, 0.9)];
  const value = (cells: readonly Cell[], asOf: string, changes: Partial<Objective> = {}) =>
    figures({ aims, ...changes }, { reply: cells }, asOf).indicators[0];

  it('is the latest complete month inside the period, known by the day', () => {
    const cells = [
      ...months(2025, [null, null, null, null, null, null, null, null, null, null, null, rate(1, 10)]),
      ...months(2026, [rate(2, 10), rate(3, 10)]),
      cell('2026-03', rate(9, 10), 'a', ['2026-03-01', '2026-03-17']),
    ];
    expect(value(cells, '2026-01-30')).toMatchObject({ value: null, asOf: null });
    expect(value(cells, '2026-02-27')).toMatchObject({ value: 0.2, asOf: '2026-01-31' });
    expect(value(cells, '2026-04-30')).toMatchObject({
      value: 0.3,
      asOf: '2026-02-28',
      history: [0.2, 0.3, null, null],
    });
    expect(value(cells, '2026-04-30', { period: period('2025') })).toMatchObject({ value: 0.1, asOf: '2025-12-31' });
  });

  it('is complete when parts of a month cover it together, even for a slice with records in one part only', () => {
    const cells = [
      cell('2026-01', rate(9, 10), 'a', ['2026-01-01', '2026-01-17']),
      cell('2026-01', rate(1, 10), 'b', ['2026-01-18', '2026-01-31']),
    ];
    const sliced = { aims: [aim('reply', 0.6, 0.9, { where: team('a') })] };
    expect(value(cells, '2026-02-01')).toMatchObject({ value: 0.5, n: 20 });
    expect(value(cells, '2026-02-01', sliced)).toMatchObject({ value: 0.9, n: 10 });
    expect(value(cells.slice(0, 1), '2026-02-01')).toMatchObject({ value: null });
  });

  it('passes over a month in which nothing was decided, and counts what is pending', () => {
    const cells = months(2026, [rate(7, 10, 2), rate(0, 0, 4)]);
    expect(value(cells, '2026-03-01')).toMatchObject({ value: 0.7, pending: 2, asOf: '2026-01-31' });
  });

  it('is stale when the next month ended more than seven days ago', () => {
    const cells = months(2026, [rate(7, 10)]);
    expect(value(cells, '2026-03-07')?.stale).toBe(false);
    expect(value(cells, '2026-03-08')?.stale).toBe(true);
    expect(value([], '2026-02-07')?.stale).toBe(false);
    expect(value([], '2026-02-08')?.stale).toBe(true);
    expect(value(months(2026, Array(12).fill(rate(7, 10))), '2027-03-01')?.stale).toBe(false);
  });

  it('never throws for an indicator that the plan does not have', () => {
    expect(figures({ aims: [aim('gone', 0, 1)] }, {}, '2026-03-01')).toMatchObject({
      attainment: null,
      status: 'unknown',
    });
  });
});

describe('what adds up', () => {
  const year = [10, 10, 20, 20, 20, 20, 10, 10, 20, 20, 20, 20].map(count);

  it('from 0 is all of the period so far, partial months too: (4 + 3) / 40 = 0.175', () => {
    const cells = [...months(2026, [count(4)]), cell('2026-02', count(3), 'a', ['2026-02-01', '2026-02-10'])];
    const found = figures({ aims: [aim('articles', 0, 40)] }, { articles: cells }, '2026-02-12');
    expect(found.indicators[0]).toMatchObject({ value: 7, asOf: '2026-02-10', history: [4] });
    expect(found.attainment).toBeCloseTo(0.175, 12);
    expect(found.expected).toBeCloseTo(42 / 364, 12);
  });

  it('is expected by the season of the year before: 100 of 200 by the end of June', () => {
    const series = { articles: [...months(2025, year), ...months(2026, [count(4)])] };
    expect(figures({ aims: [aim('articles', 0, 40)] }, series, '2026-06-30').expected).toBeCloseTo(0.5, 12);
    expect(figures({ aims: [aim('articles', 0, 40)] }, series, '2026-01-31').expected).toBeCloseTo(0.05, 12);
    const gap = { articles: series.articles.slice(1) };
    expect(figures({ aims: [aim('articles', 0, 40)] }, gap, '2026-06-30').expected).toBeCloseTo(180 / 364, 12);
  });

  it('against an earlier total is taken at the end it leads to: 180 in half a season is 360, (400−360)/(400−320) = 0.5', () => {
    const half = [18, 18, 36, 36, 36, 36].map(count);
    const series = { complaints: [...months(2025, year), ...months(2026, half)] };
    const found = figures({ aims: [aim('complaints', 400, 320)] }, series, '2026-06-30');
    expect(found.indicators[0]?.value).toBe(180);
    expect(found.attainment).toBeCloseTo(0.5, 12);
    expect(found.status).toBe('on-track');
  });
});

describe('agreement', () => {
  const person = (id: string) => ({
    id,
    title: id,
    origin: { file: '', path: [] },
    ignore: [],
    email: null,
    competencies: [],
    capacity: null,
  });
  const people = new Map([
    ['lea', { ...person('lea'), team: 'written' }],
    ['paul', { ...person('paul'), team: 'top' }],
  ]);
  const group = (id: string, lead: string, parent: string | null) => ({
    id,
    title: id,
    origin: { file: '', path: [] },
    ignore: [],
    lead,
    parent,
  });
  const teams = new Map([
    ['written', group('written', 'lea', 'top')],
    ['top', group('top', 'paul', null)],
  ]);
  const agreed = (owner: string, ...by: readonly string[]) =>
    figures({ owner, agreed: by.map((one) => ({ by: one, on: '2026-01-12', digest: '7f3a91c2' })) }, {}, '2026-02-01', {
      people,
      teams,
    }).agreement;

  it('takes the owner and the manager; at the top the owner', () => {
    expect(agreed('lea', 'lea', 'paul')).toBe('agreed');
    expect(agreed('lea', 'lea')).toBe('one-sided');
    expect(agreed('lea', 'paul')).toBe('one-sided');
    expect(agreed('lea')).toBe('none');
    expect(agreed('paul', 'paul')).toBe('agreed');
  });
});
