import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import type { Column, Indicator, Source } from '../../src/model/index.js';
import { cellsOf, column, commas, folder, imported, indicatorOf, type Run, run, said, sourceOf, where } from './kit.js';

/** The bytes of a Parquet file that holds the rows of a query. */
async function parquet(query: string, options = ''): Promise<Buffer> {
  const path = join(await folder(), 'x.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet${options})`);
  connection.closeSync();
  instance.closeSync();
  return readFileSync(path);
}

const dialect = { ...commas, container: 'parquet' } as const;
const source = (columns: Readonly<Record<string, Column>>, changes: Partial<Source> = {}) =>
  sourceOf({ created: column('date', 'Day'), ...columns }, { dialect, ...changes });
const sum = indicatorOf('sum', { kind: 'sum', of: 'note', where: {} });
const count = indicatorOf('count', { kind: 'count', where: {} });
const counting = (columns: Readonly<Record<string, Column>>, by: readonly string[] = []): Run => ({
  source: source(columns),
  indicators: [{ ...count, by }],
});
const summing: Run = { source: source({ note: column('number', 'Note') }), indicators: [sum] };

describe('a Parquet export', () => {
  const rows =
    'SELECT DATE \'2026-01-05\' + (i // 2)::INT AS "Day", i::INT AS "Note", \'x\' AS other FROM range(100) t(i)';

  test('is counted and measured as text is, its records one by one', async () => {
    const bytes = await parquet(rows, ', ROW_GROUP_SIZE 2048');
    const measured = await imported({ 'x.bin': bytes }, summing);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(measured.files).toMatchObject([{ name: 'x.bin', sha256, records: 100, used: 100 }]);
    expect(measured.window).toMatchObject({ from: '2026-01-05', to: '2026-02-23' });
    expect(cellsOf(measured, 'sum')).toMatchObject([
      ['2026-01', { n: 54, sum: 1431 }],
      ['2026-02', { n: 46, sum: 3519 }],
    ]);
  });

  test('and texts side by side, the last record of each key in the order of the files', async () => {
    const columns = { id: column('text', 'Id'), note: column('number', 'Note') };
    const request = { source: source(columns, { key: 'id' }), indicators: [sum] };
    const of = (n: number) =>
      parquet(`SELECT DATE '2026-01-05' AS "Day", 'k' || i AS "Id", ${n} AS "Note" FROM range(3) t(i)`);
    const measured = await imported({ 'a.parquet': await of(5), 'b.parquet': await of(2) }, request);
    expect(measured.files).toMatchObject([{ duplicates: 3 }, { used: 3 }]);
    expect(cellsOf(measured, 'sum')).toMatchObject([['2026-01', { n: 3, sum: 6 }]]);
  });

  test('has its rejects at the number of the record', async () => {
    const query = `SELECT DATE '2026-01-05' AS "Day", CASE i WHEN 7 THEN 'secret' ELSE '1' END AS "Note" FROM range(9) t(i)`;
    const bytes = await parquet(query);
    const measured = await imported({ 'x.parquet': bytes }, { ...summing, maxRejects: 1 });
    expect(measured.rejects).toMatchObject([{ file: 'x.parquet', line: 8, column: 1 }]);
    const refused = await run({ 'x.parquet': bytes }, summing);
    expect(refused.value).toBeNull();
    expect(said(refused.findings)[0]).toMatch(/^import\/record: .* add it to `parquet.missing`$/);
    expect(said(refused.findings).join()).not.toContain('secret');
    const marked = { ...dialect, missing: ['secret'] };
    const request = { ...summing, source: source({ note: column('number', 'Note') }, { dialect: marked }) };
    expect((await imported({ 'x.parquet': bytes }, request)).files).toMatchObject([{ used: 9 }]);
  });

  test('called as a pattern is read as itself', async () => {
    const measured = await imported({ 'b[1]*.parquet': await parquet(rows) }, summing);
    expect(measured.files).toMatchObject([{ name: 'b[1]*.parquet', used: 100 }]);
  });

  test('takes no column from the folders it is in', async () => {
    const root = await folder();
    const path = join(root, 'Note=7');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(path);
    writeFileSync(join(path, 'x.parquet'), await parquet(`SELECT DATE '2026-01-05' AS "Day", 1 AS "Other"`));
    const { findings } = await run({}, { ...summing, files: [{ path: join(path, 'x.parquet'), name: 'x.parquet' }] });
    expect(said(findings)).toEqual([expect.stringMatching(/^import\/header: the export has no column `Note`/)]);
  });
});

describe('what it holds arrives exactly', () => {
  const values = async (written: string, kind: 'text' | 'number' = 'text'): Promise<readonly unknown[]> => {
    const bytes = await parquet(`SELECT DATE '2026-01-05' AS "Day", x AS "X" FROM (VALUES ${written}) t(x)`);
    if (kind === 'number') {
      const request = { source: source({ note: column('number', 'X') }), indicators: [sum] };
      return cellsOf(await imported({ 'x.parquet': bytes }, request), 'sum').map(
        ([, state]) => (state as { sum: number }).sum,
      );
    }
    return cellsOf(await imported({ 'x.parquet': bytes }, counting({ x: column('text', 'X') }, ['x'])), 'count').map(
      (cell) => cell[1],
    );
  };

  test.each([
    ["('é😀'), ('=1+1'), ('O''Hara')", ['=1+1', "O'Hara", 'é😀']],
    ['(12.50::DECIMAL(10,2)), (-0.05::DECIMAL(10,2))', ['-0.05', '12.50']],
    ['(99999999999999999999999999999999999.123::DECIMAL(38,3))', ['99999999999999999999999999999999999.123']],
    ['(9223372036854775807::BIGINT), (-1::BIGINT)', ['-1', '9223372036854775807']],
    [
      '(0.1::DOUBLE), (1e22::DOUBLE), (-1.5e-7::DOUBLE)',
      ['-0.000000150000000000000000000000', '0.1', '10000000000000000000000'],
    ],
    ["(TIMESTAMP '2026-03-29 02:30:00.000001')", ['2026-03-29 02:30:00.000001']],
    ["(TIMESTAMP_NS '2026-03-29 02:30:00.123456789')", ['2026-03-29 02:30:00.123456789']],
    ["(TIMESTAMPTZ '2026-03-29 02:30:00.5+02')", ['2026-03-29 00:30:00.5Z']],
    ["(DATE '2026-02-28')", ['2026-02-28']],
    ['(true), (false)', ['false', 'true']],
    ["('a'), (NULL), ('')", ['', 'a']],
  ])('%s', async (written, expected) => {
    const found = await values(written);
    expect(found).toEqual(expected);
  });

  test('numbers of every type', async () => {
    expect(await values('(0.1::DOUBLE), (0.2::DOUBLE), (1e-5::DOUBLE)', 'number')).toEqual([0.30001]);
    expect(await values('(1.005::DECIMAL(9,3)), (1::DECIMAL(9,3))', 'number')).toEqual([2.005]);
    expect(await values("('1.5'), ('2')", 'number')).toEqual([3.5]);
  });

  test('moments with and without a zone, on either side of midnight', async () => {
    const columns = { created: column('datetime', 'At') };
    const request: Run = { source: source(columns), indicators: [{ ...count, every: 'day' } as Indicator] };
    const days = async (moment: string) =>
      cellsOf(await imported({ 'x.parquet': await parquet(`SELECT ${moment} AS "At"`) }, request), 'count').map(
        ([day]) => day,
      );
    expect(await days("TIMESTAMP '2026-01-05 23:59:59.999999'")).toEqual(['2026-01-05']);
    expect(await days("TIMESTAMPTZ '2026-01-05 23:30:00+00'")).toEqual(['2026-01-06']);
    expect(await days("TIMESTAMPTZ '2026-01-05 22:59:59+00'")).toEqual(['2026-01-05']);
  });
});

describe('what cannot be used is refused', () => {
  const refusal = async (bytes: Buffer, request: Run = summing): Promise<readonly string[]> => {
    const { value, findings } = await run({ 'x.parquet': bytes }, request);
    expect(value).toBeNull();
    return said(findings);
  };
  const rows = `SELECT DATE '2026-01-05' AS "Day", i AS "Note" FROM range(50000) t(i)`;

  test.each([
    ['[1]', 'holds `INTEGER[]`'],
    ["{'a': 1}", 'holds `STRUCT`'],
    ["MAP {'a': 1}", 'holds `MAP`'],
    ["'x'::BLOB", 'holds `BLOB`'],
  ])('a column of %s', async (value, words) => {
    const [finding, ...others] = await refusal(await parquet(`SELECT DATE '2026-01-05' AS "Day", ${value} AS "Note"`));
    expect(others).toEqual([]);
    expect(finding).toContain(`import/structure: the column \`Note\` ${words}, which is no text, number or date`);
  });

  test('but for columns that are not declared', async () => {
    const bytes = await parquet(
      `SELECT [1] AS l, DATE '2026-01-05' AS "Day", {'Note': 1, 'b': [2]} AS s, 4 AS "Note", MAP {'a': 1} AS m`,
    );
    expect(cellsOf(await imported({ 'x.parquet': bytes }, summing), 'sum')).toMatchObject([['2026-01', { sum: 4 }]]);
  });

  test('a typed column that is declared otherwise', async () => {
    const moments = await parquet(`SELECT TIMESTAMP '2026-01-05 10:00:00' AS "Day", 1 AS "Note"`);
    expect(await refusal(moments)).toEqual([
      'import/structure: the column `Day` holds moments rather than text: declare it with `type: datetime` and without `format`',
    ]);
    const days = { created: column('date', 'Day', { format: 'dd/MM/yyyy' }), note: column('number', 'Note') };
    expect(await refusal(await parquet(rows), { ...summing, source: source(days) })).toEqual([
      'import/structure: the column `Day` holds days rather than text: declare it with `type: date` and without `format`',
    ]);
  });

  test('columns that are missing, or bear one name', async () => {
    expect(await refusal(await parquet(`SELECT DATE '2026-01-05' AS "Day", 1 AS "Notes"`))).toEqual([
      expect.stringMatching(/^import\/header: the export has no column `Note`; did you mean `Notes`\?/),
    ]);
    const twins = await parquet(`SELECT DATE '2026-01-05' AS "Day", 1 AS "NOTE", 2 AS "note "`);
    expect(await refusal(twins)).toEqual([
      expect.stringMatching(/^import\/header: several columns are named `Note` \(2, 3\)/),
    ]);
  });

  test('texts that no text file may hold', async () => {
    const bytes = await parquet(`SELECT DATE '2026-01-05' AS "Day", 'a' || chr(0) AS "X" FROM range(3)`);
    expect(await refusal(bytes, counting({ x: column('text', 'X') }, ['x']))).toEqual([
      expect.stringMatching(/^import\/structure: 3 cells of the column `X`/),
    ]);
  });

  test('no record, unless that is allowed', async () => {
    const bytes = await parquet(`${rows} LIMIT 0`);
    expect(await refusal(bytes)).toEqual([expect.stringMatching(/there is no record/)]);
    const window = { from: '2026-01-01', to: '2026-01-31' };
    const measured = await imported({ 'x.parquet': bytes }, { ...summing, allowEmpty: true, window });
    expect(measured.files).toMatchObject([{ records: 0, used: 0 }]);
  });

  test('files of the other kind', async () => {
    const csv = 'Day,Note\n2026-01-05,1\n';
    expect(await refusal(Buffer.from(csv))).toEqual([
      expect.stringMatching(/^import\/structure: this is no Parquet file.* write `csv:/),
    ]);
    const text = { ...summing, source: source({ note: column('number', 'Note') }, { dialect: commas }) };
    expect(await refusal(await parquet(rows), text)).toEqual([
      'import/structure: this is a Parquet file: write `parquet: true` in the source instead of `csv`',
    ]);
    const named = 'PAR1,Day,Note\n1,2026-01-05,1\n';
    expect((await imported({ 'x.csv': named }, text)).files).toMatchObject([{ used: 1 }]);
  });

  test('a damaged file, wherever it is damaged', async () => {
    const bytes = await parquet(rows);
    const path = join(await folder(), 'cut.parquet');
    for (const length of [4, 9, 1000, bytes.length - 1]) {
      writeFileSync(path, bytes);
      truncateSync(path, length);
      expect(await refusal(readFileSync(path)), `${length}`).toEqual([
        expect.stringMatching(/^import\/structure: this Parquet file was cut short/),
      ]);
    }
    const footerAt = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
    for (const at of [10, footerAt + 2, footerAt + 40, bytes.length - 7]) {
      const copy = Buffer.from(bytes);
      copy.fill(0xff, at, Math.min(at + 30, copy.length));
      copy.write('PAR1', copy.length - 4, 'latin1');
      expect(await refusal(copy), `${at}`).toEqual([expect.stringMatching(/^import\/structure: this Parquet file/)]);
    }
  });

  test('a file that says it holds other than it does', async () => {
    const bytes = await parquet('SELECT DATE \'2026-01-05\' AS "Day", i AS "Note" FROM range(77777) t(i)');
    const said = Buffer.from(bytes);
    // The count is a zigzag varint in the footer; 77777 and 77776 take as many bytes.
    const footerAt = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
    const at = said.indexOf(varint(77777 * 2), footerAt);
    varint(77776 * 2).copy(said, at);
    expect(await refusal(said)).toEqual([
      expect.stringMatching(
        /^import\/structure: this Parquet file (says that it holds 77776 records, but it holds 77777|cannot be read)/,
      ),
    ]);
  });
});

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

test('a condition reads its columns as it reads those of text', async () => {
  const bytes = await parquet(`SELECT DATE '2026-01-05' AS "Day", i AS "Note" FROM range(10) t(i)`);
  const indicator = indicatorOf('high', { kind: 'count', where: where({ note: '>= 7' }) });
  const measured = await imported(
    { 'x.parquet': bytes },
    { source: source({ note: column('number', 'Note') }), indicators: [indicator] },
  );
  expect(cellsOf(measured, 'high')).toMatchObject([['2026-01', { n: 3 }]]);
});
