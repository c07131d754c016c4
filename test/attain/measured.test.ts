import { describe, expect, it } from 'vitest';
import type { Cell, Objective } from '../../src/model/index.js';
import { figures } from './figures.js';
import { aim, cell, count, months, period, rate, team } from './fixtures.js';

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
