import { describe, expect, it } from 'vitest';
import { type SeriesRequest, seriesOf } from '../../src/attain/index.js';
import { type Cell, foldsInto, type Grain, type Indicator } from '../../src/model/index.js';
import { cell, count, indicator, ledger, months, plan, rate, team } from './fixtures.js';

const reply = indicator('reply', 'rate', { unit: '%' });

function rows(cells: readonly Cell[], request: Partial<SeriesRequest> = {}, of: Indicator = reply) {
  const asked = { indicator: of.id, by: [], every: null, where: {}, asOf: '2026-12-31', ...request };
  return seriesOf(plan({ indicators: [of] }), ledger({ [of.id]: cells }), asked).rows;
}

describe('the measured values of an indicator', () => {
  const cells = [
    ...months(2026, [rate(90, 100), rate(30, 50, 3), rate(980, 1000)]),
    ...months(2026, [rate(5, 10)], 'b'),
  ];

  it('come by period, with n and interval', () => {
    const [january] = rows(cells.slice(0, 1));
    expect(january).toMatchObject({ period: { label: '2026-01' }, complete: true, value: 0.9, n: 100, pending: 0 });
    expect(january?.low).toBeCloseTo(0.825634, 6);
    expect(january?.dimensions).toEqual({});
  });

  it('come by dimension, in order, and of a slice', () => {
    const seen = (request: Partial<SeriesRequest>) =>
      rows(cells, request).map((row) => `${row.period.label} ${row.dimensions.team ?? ''} ${row.n}`);
    expect(seen({ by: ['team'] })).toEqual(['2026-01 a 100', '2026-01 b 10', '2026-02 a 50', '2026-03 a 1000']);
    expect(seen({ where: team('b') })).toEqual(['2026-01  10']);
  });

  it('fold into a quarter as records, not as a mean of rates: 1100/1150 = 0.956522', () => {
    const [quarter, ...more] = rows(cells, { every: 'quarter', where: team('a') });
    expect(more).toEqual([]);
    expect(quarter).toMatchObject({ period: { label: '2026-Q1' }, complete: true, n: 1150, pending: 3 });
    expect(quarter?.value).toBeCloseTo(0.956522, 6);
  });

  it('are complete once every day was measured by the day asked', () => {
    const complete = (request: Partial<SeriesRequest>, some = cells) => rows(some, request).map((row) => row.complete);
    expect(complete({ every: 'quarter', asOf: '2026-03-30' })).toEqual([false]);
    expect(complete({ every: 'year' })).toEqual([false]);
    const halves = [
      cell('2026-04', rate(1, 1), 'a', ['2026-04-01', '2026-04-15']),
      cell('2026-04', rate(1, 1), 'b', ['2026-04-16', '2026-04-30']),
    ];
    expect(complete({}, halves)).toEqual([true]);
    expect(complete({ by: ['team'] }, halves)).toEqual([true, true]);
    expect(complete({}, halves.slice(1))).toEqual([false]);
  });

  it('keep their grain where weeks would have to be cut', () => {
    const weekly = indicator('calls', 'count', { every: 'week' });
    const found = rows([cell('2026-W14', count(3))], { every: 'month' }, weekly);
    expect(found.map(({ period }) => period.label)).toEqual(['2026-W14']);
    const pairs = (['day', 'week', 'month', 'quarter', 'year'] as const).flatMap((from) =>
      (['day', 'week', 'month', 'quarter', 'year'] as readonly Grain[])
        .filter((to) => foldsInto(from, to))
        .map((to) => `${from}>${to}`),
    );
    expect(pairs).toEqual([
      ...['day>day', 'day>week', 'day>month', 'day>quarter', 'day>year', 'week>week'],
      ...['month>month', 'month>quarter', 'month>year', 'quarter>quarter', 'quarter>year', 'year>year'],
    ]);
  });
});
