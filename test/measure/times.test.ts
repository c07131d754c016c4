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
// Of 19 characters as a padded time is, and taken by the engine's own cast for times, or for none.
const others = ['2025-01-01T12:30+01', '2025-01-01T12:30-01', '2025-01-01 23:0:0.0', '2025-01-01 24:0:0.0'];
const spaced = ['2025-01-1 012:30:05', '2025-01-01 12:30UTC', '2025-1-01 012:30:05', '2025/01/01 12:30:05'];
const table = (more: readonly string[] = []): string =>
  `(VALUES ${[...cells, ...more].map((cell) => `('${cell}')`).join(', ')}) t(cell)`;

test('times to the second are read exactly as their format says, the quick way too', async () => {
  const format = 'yyyy-MM-dd HH:mm:ss';
  const { time } = parseTime('cell', column('datetime', 'at', { format }));
  const strictly = "CASE WHEN cell LIKE '____-__-__ __:__:__' THEN try_strptime(cell, '%Y-%m-%d %H:%M:%S') END";
  const compared = `SELECT cell, ${plausible('quick')} IS NOT DISTINCT FROM ${plausible('strict')} AS same, strict IS NOT NULL AS read
    FROM (SELECT cell, ${time} AS quick, ${strictly} AS strict FROM ${table([...others, ...spaced])})`;
  const rows = await query(compared);
  expect(rows.length).toBeGreaterThan(4000);
  expect(rows.filter(({ read }) => read).length).toBeGreaterThan(100);
  expect(rows.filter(({ same }) => !same)).toEqual([]);
});

test('what is read without a format is ISO 8601, the quick way too', async () => {
  const { time } = parseTime('cell', column('datetime', 'at', {}));
  const more = [...cells.map((cell) => cell.replace(' ', 'T')), ...others, ...spaced];
  const rows = await query(`SELECT cell FROM ${table(more)} WHERE ${plausible(time)} IS NOT NULL`);
  const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z| UTC|[+-]\d\d(:?\d\d)?)?$/;
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ cell }) => !iso.test(String(cell)))).toEqual([]);
  expect(rows.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['2025-01-01T12:30+01', '2025-01-01T12:30-01']));
});
