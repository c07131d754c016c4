import { describe, expect, test } from 'vitest';
import { between, cellsOf, column, imported, indicatorOf, sourceOf, where } from './kit.js';

const source = sourceOf({
  created: column('datetime', 'Created'),
  replied: column('datetime', 'Replied'),
  channel: column('text', 'Channel'),
  note: column('number', 'Note'),
  seats: column('number', 'Seats', { empty: '0' }),
  first_reply: between('created', 'replied'),
});

const csv = `Created,Replied,Channel,Note,Seats
2026-01-05 08:00:00,2026-01-05 12:00:00,email,9,3
2026-01-06 08:00:00,2026-01-06 20:00:00,email,10,
2026-01-07 08:00:00,2026-01-08 20:00:01,chat,7,2
2026-02-02 08:00:00,2026-02-02 08:00:00,email,0,1
2026-02-03 08:00:00,,email,,4
2026-02-04 09:00:00,,chat,6,5
2026-02-04 20:00:00,2026-02-04 20:30:00,,8,1
`;

const all = { where: {} };

describe('each measure folds into its own state', () => {
  test('rate: within the limit, late, and pending at the moment of the export', async () => {
    const rate = indicatorOf(
      'fast',
      { kind: 'rate', of: where({ channel: ['email', 'chat'] }), success: where({ first_reply: '<= 12 h' }), ...all },
      { by: ['channel'] },
    );
    const measured = await imported({ 'a.csv': csv }, { source, indicators: [rate] });
    expect(measured.exportedAt).toBe('2026-02-04T20:30:00+01:00');
    expect(cellsOf(measured, 'fast')).toEqual([
      ['2026-01', 'chat', { good: 0, total: 1, pending: 0 }],
      ['2026-01', 'email', { good: 2, total: 2, pending: 0 }],
      ['2026-02', 'chat', { good: 0, total: 0, pending: 1 }],
      ['2026-02', 'email', { good: 1, total: 2, pending: 0 }],
    ]);
  });

  test('mean, sum, count, nps, ratio, percentile', async () => {
    const indicators = [
      indicatorOf('mean', { kind: 'mean', of: 'note', ...all }),
      indicatorOf('sum', { kind: 'sum', of: 'seats', where: where({ channel: 'email' }) }),
      indicatorOf('count', { kind: 'count', where: where({ channel: 'missing' }) }),
      indicatorOf('nps', { kind: 'nps', of: 'note', ...all }),
      indicatorOf('ratio', { kind: 'ratio', over: 'note', under: 'seats', ...all }),
      indicatorOf('delay', { kind: 'mean', of: 'first_reply', ...all }, { every: 'quarter' }),
      indicatorOf('p50', { kind: 'percentile', of: 'first_reply', p: 50, ...all }, { every: 'quarter' }),
    ];
    const measured = await imported({ 'a.csv': csv }, { source, indicators });
    expect(cellsOf(measured, 'mean')).toEqual([
      ['2026-01', { n: 3, sum: 26, squares: 230 }],
      ['2026-02', { n: 3, sum: 14, squares: 100 }],
    ]);
    expect(cellsOf(measured, 'sum')).toEqual([
      ['2026-01', { n: 2, sum: 3 }],
      ['2026-02', { n: 2, sum: 5 }],
    ]);
    expect(cellsOf(measured, 'count')).toEqual([
      ['2026-01', { n: 0 }],
      ['2026-02', { n: 1 }],
    ]);
    expect(cellsOf(measured, 'nps')).toEqual([
      ['2026-01', { promoters: 2, passives: 1, detractors: 0 }],
      ['2026-02', { promoters: 0, passives: 1, detractors: 2 }],
    ]);
    expect(cellsOf(measured, 'ratio')).toEqual([
      ['2026-01', { n: 3, over: 26, under: 5 }],
      ['2026-02', { n: 3, over: 14, under: 7 }],
    ]);
    const [[, delay]] = cellsOf(measured, 'delay') as [[string, { n: number; sum: number }]];
    expect(delay.n).toBe(5);
    expect(delay.sum).toBeCloseTo(4 + 12 + 36 + 1 / 3600 + 0.5, 9);
    const [[, p50]] = cellsOf(measured, 'p50') as [[string, { buckets: Record<string, number> }]];
    const gamma = 1.01 / 0.99;
    const bucket = (value: number) => String(Math.ceil(Math.log(value) / Math.log(gamma)));
    expect(p50.buckets).toEqual({
      zero: 1,
      [bucket(0.5)]: 1,
      [bucket(4)]: 1,
      [bucket(12)]: 1,
      [bucket(36 + 1 / 3600)]: 1,
    });
  });

  test('the window runs from the first record to the last day over at the export, and every record is accounted for', async () => {
    const count = indicatorOf('count', { kind: 'count', where: {} });
    const measured = await imported({ 'a.csv': csv }, { source, indicators: [count], exportedAt: '2026-02-10 09:00' });
    expect(measured.window).toEqual({ from: '2026-01-05', to: '2026-02-09' });
    expect(measured.exportedAt).toBe('2026-02-10T09:00:00+01:00');
    expect(measured.files).toMatchObject([
      { name: 'a.csv', records: 7, used: 7, rejected: 0, duplicates: 0, outOfScope: 0 },
    ]);
    const cells = measured.series.get('count')?.cells.map(({ from, to }) => [from, to]);
    expect(cells).toEqual([
      ['2026-01-05', '2026-01-31'],
      ['2026-02-01', '2026-02-09'],
    ]);
  });
});
