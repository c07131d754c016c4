import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Exports of others through the command itself: import them, then compare its series with what plain Python computed.
const root = fileURLToPath(new URL('../..', import.meta.url));
const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const present = existsSync(join(data, 'EXAMPLES.json'));
const title = present ? 'real exports through the command' : 'real exports through the command (skipped: not here)';

interface Row {
  readonly period: string;
  readonly complete: boolean;
  readonly value: number;
  readonly n: number;
}

function mbo(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8' };
  const options = { cwd: root, encoding: 'utf8', env } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/mbo.js', ...args], options);
  expect({ args, stderr, status }).toEqual({ args, stderr: '', status: 0 });
  return JSON.parse(stdout);
}

/** Rows and values by file, as plain Python read them. */
const known = (file: string) => JSON.parse(readFileSync(join(data, 'EXAMPLES.json'), 'utf8'))[file];

const rounded = (value: number): number => Number(value.toFixed(6));

/** A workspace of its own for one export: its account of the records, and its series. */
function imported(workspace: string, source: string, file: string) {
  const at = mkdtempSync(join(tmpdir(), `mbo-${workspace}-`));
  cpSync(join(root, 'test/real/workspaces', workspace), at, { recursive: true });
  const path = join(relative(root, data), file);
  const { files } = mbo('import', source, path, '-C', at, '--format', 'json');
  return {
    account: files[0],
    series: (indicator: string, ...options: readonly string[]): readonly Row[] =>
      mbo('series', indicator, '-C', at, '--as-of', '2026-01-01', '--format', 'json', ...options).rows,
    remove: () => rmSync(at, { recursive: true, force: true }),
  };
}

const cases = [
  { workspace: 'sncf', source: 'trains', file: 'sncf-intercites.csv', outOfScope: 0 },
  { workspace: 'nhs', source: 'departments', file: 'nhs-ae-2025-10_12.csv', outOfScope: 3 },
  { workspace: 'avis', source: 'reviews', file: 'avis_clients.csv', outOfScope: 0 },
  { workspace: 'velos', source: 'counters', file: 'velos-montreal-2012.csv', outOfScope: 0 },
] as const;

describe.skipIf(!present)(title, () => {
  const opened = new Map<string, ReturnType<typeof imported>>();
  const seriesOf = (workspace: string, ...args: readonly [string, ...string[]]): readonly Row[] =>
    opened.get(workspace)?.series(...args) ?? [];

  beforeAll(() => {
    for (const { workspace, source, file } of cases) opened.set(workspace, imported(workspace, source, file));
  });
  afterAll(() => {
    for (const { remove } of opened.values()) remove();
  });

  it.each(cases)('accounts for every record of $file', ({ workspace, file, outOfScope }) => {
    const { records, used, rejected, duplicates, ...rest } = opened.get(workspace)?.account ?? {};
    expect({ name: rest.name, records, outOfScope: rest.outOfScope }).toEqual({
      name: file,
      records: known(file).rows,
      outOfScope,
    });
    expect({ used, rejected, duplicates }).toEqual({ used: records - outOfScope, rejected: 0, duplicates: 0 });
  });

  it('pools the trains on time by year, without the rows that lack a count', () => {
    const rows = seriesOf('sncf', 'on-time', '--every', 'year').map(({ period, value }) => [period, rounded(value)]);
    expect(Object.fromEntries(rows)).toEqual(known('sncf-intercites.csv').value);
  });

  it('measures the hospitals by the month their cells name, without the totals', () => {
    const names: Readonly<Record<string, string>> = {
      '2025-10': 'MSitAE-OCTOBER-2025',
      '2025-11': 'MSitAE-NOVEMBER-2025',
      '2025-12': 'MSitAE-DECEMBER-2025',
    };
    const months = seriesOf('nhs', 'within-4h');
    const rows = months.map(({ period, value }) => [names[period] ?? period, rounded(value)]);
    expect(Object.fromEntries(rows)).toEqual(known('nhs-ae-2025-10_12.csv').value);
    expect(months.map(({ complete }) => complete)).toEqual([true, true, true]);
  });

  it('averages the ratings and counts the satisfied, over the same reviews', () => {
    const satisfied = new Map(seriesOf('avis', 'satisfied').map((row) => [row.period, row]));
    const rows = seriesOf('avis', 'rating').map(({ period, value, n }) => {
      const share = satisfied.get(period);
      expect(share?.n, period).toBe(n);
      return [period, [n, rounded(value), rounded(share?.value ?? Number.NaN)]];
    });
    expect(satisfied.size).toBe(rows.length);
    expect(Object.fromEntries(rows)).toEqual(known('avis_clients.csv').value);
  });

  it('sums the bicycles of one counter by month', () => {
    const rows = seriesOf('velos', 'berri-1').map(({ period, value }) => [period, value]);
    const months = Object.entries(known('velos-montreal-2012.csv').value).map(([month, sum]) => [`2012-${month}`, sum]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(months));
  });
});
