import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { parseTime, plausible } from '../../src/measure/sql/instants.js';
import { column } from './kit.js';

/** Cells one or two characters away from a time, the same on every run. */
function* nearlyTimes(): Generator<string> {
  const times = ['2026-03-29 02:30:00', '2026-12-31 23:59:59', '2024-02-29 00:00:00', '2026-01-01 24:00:00'];
  const strays = [...'0123456789-+:. TZtz/BC(),é'];
  for (const time of times) {
    yield time;
    for (let at = 0; at < time.length; at++) {
      for (const stray of strays) {
        yield time.slice(0, at) + stray + time.slice(at + 1);
        yield time.slice(0, at) + stray + time.slice(at);
        yield `${time.slice(0, at)}${stray}${stray}${time.slice(at + 2)}`;
      }
      yield time.slice(0, at) + time.slice(at + 1);
    }
  }
}

async function query(sql: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

// Cells are trimmed before they are read.
const cells = [...new Set([...nearlyTimes()].map((cell) => cell.trim()))];
const table = (more: readonly string[] = []): string =>
  `(VALUES ${[...cells, ...more].map((cell) => `('${cell}')`).join(', ')}) t(cell)`;

test('times to the second are read exactly as their format says, the quick way too', async () => {
  const format = 'yyyy-MM-dd HH:mm:ss';
  const { time } = parseTime('cell', column('datetime', 'at', { format }));
  const strictly = "CASE WHEN cell LIKE '____-__-__ __:__:__' THEN try_strptime(cell, '%Y-%m-%d %H:%M:%S') END";
  const compared = `SELECT cell, ${plausible('quick')} IS NOT DISTINCT FROM ${plausible('strict')} AS same, strict IS NOT NULL AS read
    FROM (SELECT cell, ${time} AS quick, ${strictly} AS strict FROM ${table()})`;
  const rows = await query(compared);
  expect(rows.length).toBeGreaterThan(4000);
  expect(rows.filter(({ read }) => read).length).toBeGreaterThan(100);
  expect(rows.filter(({ same }) => !same)).toEqual([]);
});

test('what is read without a format is ISO 8601, the quick way too', async () => {
  const { time } = parseTime('cell', column('datetime', 'at', {}));
  const withT = cells.map((cell) => cell.replace(' ', 'T'));
  const rows = await query(`SELECT cell FROM ${table(withT)} WHERE ${plausible(time)} IS NOT NULL`);
  const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z| UTC|[+-]\d\d(:?\d\d)?)?$/;
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ cell }) => !iso.test(String(cell)))).toEqual([]);
});
