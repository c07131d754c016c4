import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/measure/engine.js';
import { folder } from './kit.js';

describe('the engine can reach nothing but the files it was opened for', async () => {
  const temporary = await folder();
  const path = join(temporary, "it's.csv");
  const other = join(temporary, 'other.csv');
  await writeFile(path, 'a\n1\n');
  await writeFile(other, 'a\n1\n');
  const quoted = path.replace("'", "''");

  test('it reads the file', async () => {
    const engine = await openEngine({ paths: [path], temporary });
    expect(await engine.rows(`SELECT * FROM read_csv('${quoted}', header = true)`)).toEqual([{ a: '1' }]);
    await engine.close();
  });

  test.each([
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_csv('/etc/passwd')",
    `SELECT * FROM read_csv('${other}')`,
    `SELECT * FROM read_parquet('${other}')`,
    `SELECT * FROM parquet_schema('${temporary}/*.csv')`,
    `COPY (SELECT 1) TO '${temporary}/out.csv' (FORMAT parquet)`,
    `SELECT * FROM read_csv('${temporary}/*.csv')`,
    `COPY (SELECT 1) TO '${temporary}/out.csv'`,
    `COPY (SELECT 1) TO '/tmp/measure-out.csv'`,
    `ATTACH '${temporary}/x.db'`,
    `EXPORT DATABASE '${temporary}/x'`,
    'SET enable_external_access = true',
    "SET memory_limit = '9GB'",
    "SET allowed_paths = ['/etc/passwd']",
    'RESET lock_configuration',
    "SELECT * FROM read_csv('https://example.org/x.csv')",
    'INSTALL httpfs',
    'LOAD httpfs',
  ])('%s', async (sql) => {
    const engine = await openEngine({ paths: [path], temporary });
    await expect(engine.rows(sql)).rejects.toThrow(/disabled|locked|not exist|cannot|Permission|not allowed/i);
    await engine.close();
    expect(existsSync(join(temporary, 'out.csv')) || existsSync(join(temporary, 'x.db'))).toBe(false);
  });

  test('its errors quote no cell', async () => {
    const engine = await openEngine({ paths: [path], temporary });
    const query = engine.rows(`SELECT CAST(a || ' secret' AS INTEGER) FROM read_csv('${quoted}', header = true)`);
    await expect(query).rejects.toThrow(/^Conversion Error: (?!.*secret)/);
    await engine.close();
  });

  test('it stops when aborted', async () => {
    const controller = new AbortController();
    const engine = await openEngine({ paths: [path], temporary, signal: controller.signal });
    const query = engine.rows(
      'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range % 7 = b.range % 11',
    );
    setTimeout(() => controller.abort(new Error('stopped')), 50);
    await expect(query).rejects.toThrow('stopped');
    await engine.close();
  });
});
