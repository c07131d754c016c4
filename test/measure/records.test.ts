import { writeFileSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { between, cellsOf, column, commas, folder, imported, indicatorOf, run, said, sourceOf, where } from './kit.js';

const columns = {
  id: column('text', 'Id'),
  created: column('datetime', 'Created'),
  updated: column('datetime', 'Updated'),
  team: column('text', 'Team', { values: { Écrit: 'written', Voix: 'voice' } }),
  note: column('number', 'Note'),
};
const header = 'Id,Created,Updated,Team,Note\n';
const count = indicatorOf('count', { kind: 'count', where: {} }, { by: ['team'] });
const mean = indicatorOf('mean', { kind: 'mean', of: 'note', where: {} }, { by: ['team'] });
const counts = (files: readonly { used: number; rejected: number; duplicates: number; outOfScope: number }[]) =>
  files.map(({ used, rejected, duplicates, outOfScope }) => [used, rejected, duplicates, outOfScope]);

describe('one record per key', () => {
  const a = `${header}1,2026-01-05 10:00:00,2026-01-09 10:00:00,Écrit,1\n2,2026-01-05 10:00:00,2026-01-05 10:00:00,Voix,2\n1,2026-01-05 10:00:00,2026-01-06 10:00:00,Voix,3\n`;
  const b = `${header}2,2026-01-05 10:00:00,2026-01-04 10:00:00,Écrit,4\n3,2026-01-05 10:00:00,2026-01-05 10:00:00,Écrit,5\n`;

  test('the last row in the order of the files', async () => {
    const source = sourceOf(columns, { key: 'id' });
    const measured = await imported({ 'a.csv': a, 'b.csv': b }, { source, indicators: [mean] });
    expect(counts(measured.files)).toEqual([
      [1, 0, 2, 0],
      [2, 0, 0, 0],
    ]);
    expect(cellsOf(measured, 'mean')).toEqual([
      ['2026-01', 'voice', { n: 1, sum: 3, squares: 9 }],
      ['2026-01', 'written', { n: 2, sum: 9, squares: 41 }],
    ]);
  });

  test('the latest by a timestamp', async () => {
    const source = sourceOf(columns, { key: 'id', latest: 'updated' });
    const measured = await imported({ 'a.csv': a, 'b.csv': b }, { source, indicators: [mean] });
    expect(counts(measured.files)).toEqual([
      [2, 0, 1, 0],
      [1, 0, 1, 0],
    ]);
    expect(cellsOf(measured, 'mean')).toEqual([
      ['2026-01', 'voice', { n: 1, sum: 2, squares: 4 }],
      ['2026-01', 'written', { n: 2, sum: 6, squares: 26 }],
    ]);
  });

  test('also among many rows whose opening hours are looked up', async () => {
    const source = sourceOf({ ...columns, delay: between('created', 'updated', 'business') }, { key: 'id' });
    const line = (id: number, note: number) => `${id},2026-01-05 10:00:00,2026-01-05 1${note}:00:00,Voix,${note}\n`;
    const rows = (note: number) => Array.from({ length: 3000 }, (_, id) => line(id, note)).join('');
    const indicators = [mean, indicatorOf('delay', { kind: 'sum', of: 'delay', where: {} })];
    const measured = await imported(
      { 'a.csv': header + rows(1) + rows(2), 'b.csv': header + rows(4) + rows(3) },
      { source, indicators },
    );
    expect(counts(measured.files)).toEqual([
      [0, 0, 6000, 0],
      [3000, 0, 3000, 0],
    ]);
    expect(cellsOf(measured, 'mean')).toEqual([['2026-01', 'voice', { n: 3000, sum: 9000, squares: 27000 }]]);
    expect(cellsOf(measured, 'delay')).toEqual([['2026-01', { n: 3000, sum: 9000 }]]);
  });

  const scoped = sourceOf(
    { id: columns.id, created: columns.created, note: columns.note, team: column('text', 'Team') },
    { key: 'id', where: where({ team: '!= spam' }) },
  );
  const [open, spam] = ['1,2026-01-05 10:00:00,,open,1\n', '1,2026-01-05 10:00:00,,spam,1\n'];

  test.each([
    ['left the scope', `${open}${spam}`, [[0, 0, 1, 1]]],
    ['came back into it', `${spam}${open}`, [[1, 0, 0, 1]]],
    ['cannot be read any more', `${open}1,2026-01-05 10:00:00,,open,many\n`, [[0, 1, 1, 0]]],
  ])('by its last row a record %s', async (_, rows, expected) => {
    const other = '2,2026-01-05 10:00:00,,open,7\n';
    const request = { source: scoped, indicators: [indicatorOf('sum', { kind: 'sum', of: 'note', where: {} })] };
    const measured = await imported({ 'a.csv': `${header}${rows}${other}` }, { ...request, maxRejects: 1 });
    const [[used = 0, ...others] = []] = expected;
    expect(counts(measured.files)).toEqual([[used + 1, ...others]]);
    expect(cellsOf(measured, 'sum')).toEqual([['2026-01', { n: used + 1, sum: used + 7 }]]);
  });

  test('a number is one key however it is written', async () => {
    const dialect = { ...commas, delimiter: ';', decimal: ',', thousands: 'space' } as const;
    const source = sourceOf({ ...columns, id: column('number', 'Id') }, { key: 'id', dialect });
    const ids = ['5 732', '5\u00a0732', '5\u202f732', '5\u2009732', '5732', '5732,0', '5733'];
    const csv = `Id;Created;Updated;Team;Note\n${ids.map((id, n) => `${id};2026-01-05 10:00:00;;Voix;${n}\n`).join('')}`;
    const measured = await imported({ 'a.csv': csv }, { source, indicators: [mean] });
    expect(cellsOf(measured, 'mean')).toEqual([['2026-01', 'voice', { n: 2, sum: 11, squares: 61 }]]);
  });

  test('a record without its key is rejected', async () => {
    const { findings } = await run(
      { 'a.csv': `${header},2026-01-05 10:00:00,,Voix,1\n` },
      { source: sourceOf(columns, { key: 'id' }), indicators: [mean] },
    );
    expect(said(findings)[0]).toContain('the record has no `id`');
  });
});

describe('what is left out is counted and told', () => {
  test('out of scope before rejected: totals need not be mapped nor dated', async () => {
    const source = sourceOf(columns, { where: where({ team: '!= TOTAL' }), dated: 'created' });
    const csv = `${header}1,2026-01-05 10:00:00,,Écrit,1\n,,,TOTAL,12\n`;
    const measured = await imported({ 'a.csv': csv }, { source, indicators: [count] });
    expect(counts(measured.files)).toEqual([[1, 0, 0, 1]]);
  });

  test('a total is a record only where the source says so', async () => {
    const open = { ...columns, team: column('text', 'Team') };
    const csv = `${header}1,2026-01-05 10:00:00,,Écrit,1\n,2026-01-05 10:00:00,,Total,1\n`;
    const request = { source: sourceOf(open), indicators: [count] };
    expect(said((await run({ 'a.csv': csv }, request)).findings)[0]).toContain('`where: { team: "!= TOTAL" }`');
    const declared = [
      { source: sourceOf(open, { where: where({ team: '!= Total' }) }), expected: [[1, 0, 0, 1]] },
      {
        source: sourceOf({ ...open, team: column('text', 'Team', { values: { Écrit: 'a', Total: 'b' } }) }),
        expected: [[2, 0, 0, 0]],
      },
    ];
    for (const { source, expected } of declared) {
      expect(counts((await imported({ 'a.csv': csv }, { ...request, source })).files)).toEqual(expected);
    }
    const population = indicatorOf('count', { kind: 'count', where: where({ team: '!= Total' }) });
    const measured = await imported({ 'a.csv': csv }, { ...request, indicators: [population] });
    expect(cellsOf(measured, 'count')).toEqual([['2026-01', { n: 1 }]]);
  });

  test('days outside the window asked for', async () => {
    const csv = `${header}1,2026-01-31 23:59:59,,Écrit,1\n2,2026-02-01 00:00:00,,Voix,1\n3,2026-03-01 00:00:00,,Voix,1\n`;
    const window = { from: '2026-02-01', to: '2026-02-28' };
    const measured = await imported({ 'a.csv': csv }, { source: sourceOf(columns), indicators: [count], window });
    expect(measured.window).toEqual(window);
    expect(counts(measured.files)).toEqual([[1, 0, 0, 2]]);
    expect(cellsOf(measured, 'count')).toEqual([['2026-02', 'voice', { n: 1 }]]);
  });

  const bad = `${header}1,2026-01-05 10:00:00,,Écrit,1\n2,2026-01-05 10:00:00,,"Support\nsecret",1\n3,oops,,Voix,1\n4,2026-01-05 10:00:00,,Voix,x@example.org\n5,,,Voix,1\n`;

  test('each at its file, line and column, its cell hidden', async () => {
    const { value, findings } = await run({ 'a.csv': bad }, { source: sourceOf(columns), indicators: [mean] });
    expect(value).toBeNull();
    const places = findings.map(({ place }) =>
      'span' in place ? [place.file, place.span.line, place.span.column] : [],
    );
    expect(places).toEqual([
      ['a.csv', 3, 24],
      ['a.csv', 5, 3],
      ['a.csv', 6, 29],
      ['a.csv', 7, 3],
      ['a.csv', 1, 1],
    ]);
    expect(said(findings)).toEqual([
      'import/record: the cell under `Team` is not among the column’s `values`; add it to `values`',
      expect.stringContaining('no date written as `2026-01-31T10:20:30`'),
      expect.stringContaining('the cell under `Note` is no number written like `1234.5`'),
      expect.stringContaining('`where: { created: present }`'),
      expect.stringContaining('4 records are rejected, and none is tolerated'),
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/secret|oops|example\.org/);
  });

  test('tolerated up to a number, and shown where asked', async () => {
    const request = { source: sourceOf(columns), indicators: [mean], maxRejects: 4, showCells: true };
    const measured = await imported({ 'a.csv': bad }, request);
    expect(counts(measured.files)).toEqual([[1, 4, 0, 0]]);
    expect(measured.rejects).toHaveLength(4);
    expect(measured.rejects[2]?.reason.en).toContain(': `x@example.org`');
  });

  test('ragged records are rejects beside the others, and columns nobody needs are not looked at', async () => {
    const csv = `${header}1,2026-01-05 10:00:00,,Écrit,bad\n2,2026-01-05\n3,oops,,Voix,1\n`;
    const measured = await imported(
      { 'a.csv': csv },
      { source: sourceOf(columns), indicators: [count], maxRejects: 2 },
    );
    expect(counts(measured.files)).toEqual([[1, 2, 0, 0]]);
    expect(measured.rejects.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('an NPS takes whole numbers from 0 to 10', async () => {
    const nps = indicatorOf('nps', { kind: 'nps', of: 'note', where: {} });
    const csv = (note: string) => ({ 'a.csv': `${header}1,2026-01-05 10:00:00,,Voix,${note}\n` });
    for (const note of ['11', '-1', '9.5']) {
      const { findings } = await run(csv(note), { source: sourceOf(columns), indicators: [nps] });
      expect(said(findings)[0]).toContain('`note` is no whole number from 0 to 10');
    }
  });

  test('one bad file among several: none is imported, and the others are still read', async () => {
    const good = `${header}1,2026-01-05 10:00:00,,Écrit,1\n`;
    const { value, findings } = await run(
      { 'a.csv': good, 'b.csv': 'Id,Created\n1,2\n', 'c.csv': '' },
      { source: sourceOf(columns), indicators: [count] },
    );
    expect(value).toBeNull();
    expect(findings.map(({ rule, place }) => [rule, place.file])).toEqual([
      ['import/header', 'b.csv'],
      ['import/structure', 'c.csv'],
    ]);
  });

  test('nothing but a header, where that is allowed and a window given', async () => {
    const request = { source: sourceOf(columns), indicators: [count], allowEmpty: true };
    const window = { from: '2026-02-01', to: '2026-02-28' };
    const measured = await imported({ 'a.csv': header }, { ...request, window });
    expect(counts(measured.files)).toEqual([[0, 0, 0, 0]]);
    expect(measured.series.get('count')?.cells).toEqual([]);
    const { value, findings } = await run({ 'a.csv': header }, request);
    expect([value, said(findings)[0]]).toEqual([null, expect.stringContaining('no record is in scope')]);
  });
});

test('a file that is written to while it is read is not imported, even where the number of records stays', async () => {
  const path = join(await folder(), 'a.csv');
  const row = '1,2026-01-05 10:00:00,,Écrit,1\n';
  await writeFile(path, `${header}${row}`);
  // File systems tell times some milliseconds apart: the second writing must not fall into those of the first.
  await utimes(path, 0, 0);
  let written = false;
  const onProgress = (): void => {
    if (!written) writeFileSync(path, `${header}${row.replace('Écrit,1', 'Écrit,9')}`);
    written = true;
  };
  const files = [{ path, name: 'a.csv' }];
  const { value, findings } = await run({}, { source: sourceOf(columns), indicators: [mean], files, onProgress });
  expect([value, said(findings)]).toEqual([null, [expect.stringContaining('the file changed while it was read')]]);
});

test('an export that may be cut in a cell that is read is taken with a warning at that cell', async () => {
  const cut = async (last: string, read: string) => {
    const csv = `${header}1,2026-01-05 10:00:00,,Écrit,1\n2,2026-01-05 10:00:00,,Écrit,${last}`;
    const indicators = [read === 'note' ? mean : count];
    const { value, findings } = await run({ 'a.csv': csv }, { source: sourceOf(columns), indicators });
    expect(value).not.toBeNull();
    return findings.map(({ rule, severity, place }) => [rule, severity, 'span' in place && place.span.column]);
  };
  expect(await cut('4', 'note')).toEqual([['import/open-end', 'warning', 30]]);
  expect(await cut('', 'note')).toEqual([['import/open-end', 'warning', 30]]);
  for (const [last, read] of [
    ['4\n', 'note'],
    ['"4"', 'note'],
    ['4', 'team'],
  ] as const) {
    expect(await cut(last, read)).toEqual([]);
  }
});

test('blanks around a text are no part of it, whichever they are', async () => {
  const source = sourceOf({ created: column('date', 'day'), team: column('text', 'team') });
  const teams = [
    'a',
    ' a',
    'a ',
    'a\u00a0',
    '\u00a0a',
    '\u202fa\u202f',
    '\ta\t',
    '"\u00a0 a"',
    '\u2009a\u2007',
    '\u00a0',
    '""',
    ' ',
  ];
  const csv = `day,team\n${teams.map((team) => `2026-01-05,${team}\n`).join('')}`;
  const measured = await imported({ 'a.csv': csv }, { source, indicators: [count] });
  expect(cellsOf(measured, 'count')).toEqual([
    ['2026-01', '', { n: 3 }],
    ['2026-01', 'a', { n: 9 }],
  ]);
});

test('what looks the same is the same, however its accents are encoded', async () => {
  const source = sourceOf(
    { id: column('text', 'id'), created: column('date', 'day'), team: column('text', 'team') },
    { key: 'id', where: where({ team: 'Écrit' }) },
  );
  const rows = [
    'é1,2026-01-05,Écrit',
    'e\u03011,2026-01-05,E\u0301crit',
    'e\u03012,2026-01-05,E\u0301crit',
    '3,2026-01-05,Ecrit',
  ];
  const measured = await imported({ 'a.csv': `id,day,team\n${rows.join('\n')}\n` }, { source, indicators: [count] });
  expect(counts(measured.files)).toEqual([[2, 0, 1, 1]]);
  expect(cellsOf(measured, 'count')).toEqual([['2026-01', 'Écrit', { n: 2 }]]);
});

test('text of an export is never SQL, whatever it holds', async () => {
  const hostile = "' OR 1=1; DROP TABLE x; --";
  const source = sourceOf(
    {
      created: column('date', 'day'),
      'x"; DROP': column('text', 'x"; DROP', { values: { [hostile]: "o'k", l0: 'r1' } }),
    },
    { where: where({ 'x"; DROP': ["o'k", hostile] }), dialect: { ...sourceOf({}).dialect, missing: ["'; --"] } },
  );
  const by = indicatorOf('count', { kind: 'count', where: {} }, { by: ['x"; DROP'] });
  const csv = `day,"x""; DROP"\n2026-01-05,"${hostile}"\n2026-01-05,l0\n2026-01-05,'; --\n`;
  for (const name of ['b*.csv', 'b[1].csv', "x'y.csv", 'é;.csv']) {
    const measured = await imported(
      { [name]: csv, 'b1.csv': csv.replace('2026-01-05,l0\n', '') },
      { source, indicators: [by] },
    );
    expect(cellsOf(measured, 'count')).toEqual([['2026-01', "o'k", { n: 2 }]]);
    expect(counts(measured.files)).toEqual([
      [1, 0, 0, 2],
      [1, 0, 0, 1],
    ]);
  }
});

test('a limit means the same as it is written: 0.1 + 0.2 is 0.3, 1.005 is not below itself', async () => {
  const source = sourceOf({
    created: column('date', 'day'),
    a: column('number', 'a'),
    b: column('number', 'b'),
    total: { kind: 'arithmetic', plus: ['a', 'b'], minus: [] },
  });
  const rate = (id: string, limit: string) =>
    indicatorOf(id, { kind: 'rate', of: {}, success: where({ total: limit }), where: {} });
  const csv = 'day,a,b\n2026-01-05,0.1,0.2\n2026-01-05,1,0.005\n';
  const measured = await imported(
    { 'a.csv': csv },
    { source, indicators: [rate('low', '<= 0.3'), rate('high', '>= 1.005')] },
  );
  expect(cellsOf(measured, 'low')).toEqual([['2026-01', { good: 1, total: 2, pending: 0 }]]);
  expect(cellsOf(measured, 'high')).toEqual([['2026-01', { good: 1, total: 2, pending: 0 }]]);
});
