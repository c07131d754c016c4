import { describe, expect, test } from 'vitest';
import type { Dialect, ReadColumn } from '../../src/model/index.js';
import { spent } from '../spent.js';
import { cellsOf, column, commas, imported, indicatorOf, run, said, sourceOf } from './kit.js';

const created = column('date', 'day');

/** The sum of one column of numbers, a record per cell. */
async function summed(
  cells: readonly string[],
  dialect: Partial<Dialect>,
  read: Partial<ReadColumn> = {},
  kind: ReadColumn['kind'] = 'number',
) {
  const source = sourceOf(
    { created, x: column(kind, 'x', read) },
    { dialect: { ...commas, delimiter: ';', ...dialect } },
  );
  const csv = `day;x\n${cells.map((cell) => `2026-01-05;${cell}\n`).join('')}`;
  return run({ 'a.csv': csv }, { source, indicators: [indicatorOf('sum', { kind: 'sum', of: 'x', where: {} })] });
}

async function sumOf(...args: Parameters<typeof summed>) {
  const { value, findings } = await summed(...args);
  return value === null ? said(findings).join('\n') : cellsOf(value, 'sum')[0]?.[1];
}

describe('numbers are read exactly as the dialect declares', () => {
  const french = { decimal: ',', thousands: 'space' } as const;
  test.each<[string, readonly string[], Partial<Dialect>, Partial<ReadColumn>, { n: number; sum: number }]>([
    ['plain', ['1', '-2.5', '+3', '0.1', '0.2'], {}, {}, { n: 5, sum: 1.8 }],
    [
      'French, any kind of space',
      ['1 234,5', '1\u00a0234,5', '1\u202f234,5', '1234,5'],
      french,
      {},
      { n: 4, sum: 4938 },
    ],
    ['points as groups', ['1.234', '1.234.567,5'], { decimal: ',', thousands: '.' }, {}, { n: 2, sum: 1235801.5 }],
    ['accounting', ['(3)', '5'], { accounting: true }, {}, { n: 2, sum: 2 }],
    ['true minus sign', ['\u22122', '5'], {}, {}, { n: 2, sum: 3 }],
    ['shares are fractions', ['95 %', '5\u00a0%', '50'], {}, { unit: '%' }, { n: 3, sum: 1.5 }],
    ['missing as declared', ['N/A', '?', '', '4'], { missing: ['N/A', '?'] }, {}, { n: 1, sum: 4 }],
    [
      'an empty cell stands for what is declared, a marker does not',
      ['', 'N/A', '4'],
      { missing: ['N/A'] },
      { empty: '2' },
      { n: 2, sum: 6 },
    ],
    ['blanks around', [' 4', '5 '], {}, {}, { n: 2, sum: 9 }],
    ['beyond six decimals rounds', ['0.30000000000000004', '1.005'], {}, {}, { n: 2, sum: 1.305 }],
    ['mapped', ['good', 'bad'], {}, { values: { good: '1', bad: '0' } }, { n: 2, sum: 1 }],
  ])('%s', async (_, cells, dialect, read, expected) => {
    expect(await sumOf(cells, dialect, read)).toEqual(expected);
  });

  test.each([
    ['1_000'],
    ['1e5'],
    ['infinity'],
    ['nan'],
    ['0x10'],
    ['1,5'],
    ['1 234'],
    ['(3)'],
    ['95 %'],
    ['--1'],
    ['1.'],
    ['.5'],
    ['N/A'],
    ['123456789012'],
  ])('%s is no plain number', async (cell) => {
    expect(await sumOf(['1', cell], {})).toMatch(/^import\/record: /);
  });

  test('a point where the decimal is a comma is ambiguous', async () => {
    expect(await sumOf(['1.234'], french)).toContain(
      'the number under `x` is ambiguous: it has a `.` where the decimal sign is `,`',
    );
    expect(await sumOf(['1,5'], {})).toContain('is ambiguous: it has a `,`');
  });

  test('durations become hours', async () => {
    expect(await sumOf(['90', '30'], {}, { unit: 'min' }, 'duration')).toEqual({ n: 2, sum: 2 });
    expect(await sumOf(['36:30:00', '-01:15:00'], {}, { format: 'HH:mm:ss' }, 'duration')).toEqual({
      n: 2,
      sum: 35.25,
    });
    expect(await sumOf(['1:60:00'], {}, { format: 'HH:mm:ss' }, 'duration')).toContain(
      'is no duration written as `HH:mm:ss`',
    );
  });
});

/** The local days, or the reject, of one column of times. */
async function daysOf(cells: readonly string[], read: Partial<ReadColumn>, kind: ReadColumn['kind'] = 'datetime') {
  const source = sourceOf({ created: column(kind, 'day', read) });
  const count = indicatorOf('count', { kind: 'count', where: {} }, { every: 'day' });
  const { value, findings } = await run(
    { 'a.csv': `day,x\n${cells.map((cell) => `"${cell}",1\n`).join('')}` },
    { source, indicators: [count] },
  );
  if (value === null) return said(findings).join('\n');
  return cellsOf(value, 'count').flatMap(([day, state]) =>
    (state as { n: number }).n === 0 ? [] : [[day, (state as { n: number }).n]],
  );
}

describe('times follow their declared format to the letter', () => {
  test.each<[string, readonly string[], Partial<ReadColumn>]>([
    [
      'ISO',
      [
        '2026-01-31',
        '2026-01-31T10:20:30',
        '2026-01-31 10:20',
        '2026-01-31T22:59:59Z',
        '2026-01-31 23:30:00.5',
        '2026-01-31 10:20:30 UTC',
        '2026-01-31T23:30:00+01:00',
      ].slice(1),
      {},
    ],
    ['French', ['31/01/2026 10:20'], { format: 'dd/MM/yyyy HH:mm' }],
    ['short', ['1/31/2026 9:05 AM', '1/31/2026 11:05 PM'], { format: 'M/d/yyyy h:mm a' }],
    ['epoch', ['1769814000'], { format: 'epoch' }],
    ['epoch in ms', ['1769814000000'], { format: 'epoch-ms' }],
    ['offset', ['31.01.2026 10:20:30 +02:00'], { format: 'dd.MM.yyyy HH:mm:ss XXX' }],
    [
      'UTC by its letter',
      ['2026-01-30T23:30:00Z', '2026-01-31T22:59:59Z', '2026-01-31T23:30:00+01:00'],
      { format: "yyyy-MM-dd'T'HH:mm:ssXXX" },
    ],
    ['another zone', ['2026-01-30 23:30:00', '2026-01-30 18:00:01'], { zone: 'America/New_York' }],
  ])('%s', async (_, cells, read) => {
    expect(await daysOf(cells, read)).toEqual([['2026-01-31', cells.length]]);
  });

  test.each<[string, Partial<ReadColumn>]>([
    ['31/02/2026 10:20', { format: 'dd/MM/yyyy HH:mm' }],
    ['1/2/2026 10:20', { format: 'dd/MM/yyyy HH:mm' }],
    ['01/02/26 10:20', { format: 'dd/MM/yyyy HH:mm' }],
    ['01/02/2026', { format: 'dd/MM/yyyy HH:mm' }],
    ['01/02/2026 10:20', {}],
    ['2026-02-30 10:00:00', {}],
    ['2026-01-31 10', {}],
    ['1970-01-01 00:00:00', {}],
    ['9999-12-31 00:00:00', {}],
    ['infinity', {}],
    ['epoch', {}],
    ['2026-1-1 1:20:30+02', {}],
  ])('%s is rejected', async (cell, read) => {
    expect(await daysOf([cell], read)).toMatch(/^import\/record: the cell under `day` is no date written as /);
  });

  test.each([
    ['dd/QQ/yyyy', 'no such token'],
    ['dd/mm/yyyy', 'minutes where the month is meant'],
    ['dd/MM/yyyy HH:MM', 'the month twice'],
    ['dd/MM/yyyy hh:mm', 'an hour of twelve without its half of the day'],
    ['dd/MM/yyyy HH:mm a', 'a half of the day with an hour of twenty-four'],
    ['dd/MM HH:mm', 'no year'],
    ['dd/yyyy', 'no month'],
    ['yyyy-MM HH', 'no day'],
    ['yyyy-MM-dd mm', 'no hour'],
    ['yyyy-MM-dd XXX', 'an offset without a time'],
    ['', 'nothing'],
  ])('%s pins down no time: %s; said before any file is opened', async (format) => {
    const told = await daysOf(['15/03/2026'], { format });
    expect(told).toMatch(/^import\/format: the format `.*` of the column `created` pins down no time/);
  });

  test.each(["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", 'yyyy-MM-dd HH:mmZ'])(
    '%s would read UTC as local time',
    async (format) => {
      const told = await daysOf(['2026-01-31T23:30:00Z'], { format });
      expect(told).toMatch(/^import\/format: .* takes the `Z` of UTC for a mere letter.* write `XXX`/);
    },
  );

  test('what a format quotes is text, not a pattern', async () => {
    const quoted = (text: string): Partial<ReadColumn> => ({ format: `'${text}' yyyy-MM-dd` });
    expect(await daysOf(['(a+)+$ 2026-01-05'], quoted('(a+)+$'))).toEqual([['2026-01-05', 1]]);
    expect(await daysOf(['% _ 2026-01-05'], quoted('% _'))).toEqual([['2026-01-05', 1]]);
    expect(await daysOf(['ab 2026-01-05'], quoted('__'))).toMatch(/^import\/record/);
    const started = spent();
    expect(await daysOf([`${'a'.repeat(100_000)}! 2026-01-05`], quoted('(a+)+$'))).toMatch(/^import\/record/);
    expect(spent() - started).toBeLessThan(5000);
  });

  test('a duration is in hours and minutes, never in minutes and seconds', async () => {
    for (const format of ['mm:ss', 'ss', 'H', 'HH:mm:ss.SSS', 'dd HH:mm']) {
      expect(await sumOf(['01:30'], {}, { format }, 'duration')).toContain('import/format');
    }
    expect(await sumOf(['1:30', '100:00'], {}, { format: 'H:mm' }, 'duration')).toEqual({ n: 2, sum: 101.5 });
  });

  test('no zone moves a day of the calendar', async () => {
    const read = { zone: 'Asia/Tokyo', format: 'dd/MM/yyyy' };
    expect(await daysOf(['01/02/2026'], read, 'date')).toEqual([['2026-02-01', 1]]);
    expect(await daysOf(['01/02/2026'], read, 'datetime')).toEqual([['2026-01-31', 1]]);
  });

  test('a record one second on either side of midnight falls in the day of the workspace', async () => {
    expect(await daysOf(['2026-01-30T22:59:59Z', '2026-01-30T23:00:00Z'], {})).toEqual([
      ['2026-01-30', 1],
      ['2026-01-31', 1],
    ]);
  });

  test('months count as whole, days as they are', async () => {
    const source = sourceOf({ created: column('date', 'day', { format: 'yyyy-MM' }) });
    const measured = await imported(
      { 'a.csv': 'day,x\n2026-01,1\n2026-02,1\n' },
      { source, indicators: [indicatorOf('c', { kind: 'count', where: {} })] },
    );
    expect(measured.window).toEqual({ from: '2026-01-01', to: '2026-02-28' });
  });
});
