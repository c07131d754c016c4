import { describe, expect, test } from 'vitest';
import type { Where } from '../../src/model/index.js';
import { between, cellsOf, column, imported, indicatorOf, run, said, sourceOf, where } from './kit.js';

const source = sourceOf({
  created: column('datetime', 'Created'),
  assigned: column('datetime', 'Assigned'),
  solved: column('datetime', 'Solved'),
  minutes: column('duration', 'Minutes', { unit: 'min' }),
  score: column('number', 'Score'),
  mood: column('text', 'Mood'),
  solving: between('assigned', 'solved'),
  stated: between('assigned', 'minutes'),
});
const csv = `Created,Assigned,Solved,Minutes,Score,Mood
2026-01-05 08:00,2026-01-05 09:00,2026-01-05 10:00,60,5,good
2026-01-05 08:00,2026-01-05 09:00,2026-01-06 10:00,1500,2,bad
2026-01-05 08:00,2026-01-05 09:00,,,,
2026-01-05 08:00,,2026-01-05 10:00,60,3,
2026-01-05 08:00,,,,4,good
`;

const rateOf = (success: Where, of: Where = {}) => indicatorOf('r', { kind: 'rate', of, success, where: {} });
const exportedAt = '2026-01-06T10:00:00+01:00';

describe('what is missing is neither met nor failed', () => {
  test.each([
    ['a number', { score: '>= 4' }, { good: 2, total: 4, pending: 0 }, 1],
    ['a text', { mood: 'good' }, { good: 2, total: 3, pending: 0 }, 2],
    ['another text', { mood: '!= bad' }, { good: 2, total: 3, pending: 0 }, 2],
    ['either of two', { mood: 'good', score: '>= 5' }, { good: 1, total: 3, pending: 0 }, 2],
    ['a stated duration that nothing starts', { minutes: '<= 12 h' }, { good: 2, total: 3, pending: 0 }, 2],
    ['the start of a duration', { solving: '<= 12 h' }, { good: 1, total: 2, pending: 1 }, 2],
    ['the start of a stated one', { stated: '<= 12 h' }, { good: 2, total: 3, pending: 1 }, 1],
    ['unless a condition says so: present', { score: 'present' }, { good: 4, total: 5, pending: 0 }, 0],
    ['unless a condition says so: missing', { solved: 'missing' }, { good: 2, total: 5, pending: 0 }, 0],
  ])('%s', async (_, success, expected, left) => {
    const request = { source, indicators: [rateOf(where(success))], exportedAt };
    const { value, findings } = await run(
      { 'a.csv': csv.replace('2026-01-05 09:00,,', '2026-01-06 09:00,,') },
      request,
    );
    expect(value?.series.get('r')?.cells[0]?.state).toEqual({ kind: 'rate', ...expected });
    const told = said(findings).filter((text) => text.startsWith('import/left-out'));
    expect(told.map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual(left === 0 ? [] : [left]);
  });

  test('a population of those that have a value needs no word', async () => {
    const rated = rateOf(where({ score: '>= 4' }), where({ score: 'present' }));
    const { value, findings } = await run({ 'a.csv': csv }, { source, indicators: [rated], exportedAt });
    expect(value?.series.get('r')?.cells[0]?.state).toEqual({ kind: 'rate', good: 2, total: 4, pending: 0 });
    expect(findings).toEqual([]);
  });

  test('a duration without its end is running, and late by its limit', async () => {
    const request = { source, indicators: [rateOf(where({ solving: '<= 2 h' }))], exportedAt };
    expect(cellsOf(await imported({ 'a.csv': csv }, request), 'r')).toEqual([
      ['2026-01', { good: 1, total: 3, pending: 0 }],
    ]);
  });
});

describe('a sum', () => {
  const sum = indicatorOf('s', { kind: 'sum', of: 'score', where: {} });
  const days =
    'Created,Assigned,Solved,Minutes,Score,Mood\n2026-01-05 08:00,,,,7,\n2026-02-05 08:00,,,,,\n2026-04-05 08:00,,,,,\n2026-04-06 08:00,,,,2,\n';

  test('of missing values alone is unknown, and zero only where there is no record', async () => {
    const request = { source, indicators: [sum], window: { from: '2026-01-01', to: '2026-04-30' } };
    const { value, findings } = await run({ 'a.csv': days }, request);
    expect(value && cellsOf(value, 's')).toEqual([
      ['2026-01', { n: 1, sum: 7 }],
      ['2026-03', { n: 0, sum: 0 }],
      ['2026-04', { n: 1, sum: 2 }],
    ]);
    expect(said(findings)[0]).toContain('2 records have no `score`');
  });
});

test('a ratio counts records that have both of its parts', async () => {
  const ratio = indicatorOf('q', { kind: 'ratio', over: 'score', under: 'minutes', where: {} });
  const measured = await imported({ 'a.csv': csv }, { source, indicators: [ratio], exportedAt });
  expect(cellsOf(measured, 'q')).toEqual([['2026-01', { n: 3, over: 10, under: 27 }]]);
});
