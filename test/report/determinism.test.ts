import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);

const program = `
  import { reportText, reportJson, seriesText, seriesJson, findingsText } from '../../src/report/index.ts';
  import { report } from './example.ts';
  import { diagnostics, lines } from './findings.ts';
  import { style } from './fixtures.ts';
  import { delaySeries, rateSeries } from './series.ts';
  const summary = { files: 24, errors: 3, warnings: 2, ignored: 0, old: null };
  for (const language of ['en', 'fr']) {
    for (const colour of [true, false]) {
      const chosen = style({ language, colour });
      process.stdout.write(reportText(report, null, chosen) + seriesText(rateSeries, chosen) + seriesText(delaySeries, chosen));
      process.stdout.write(findingsText(diagnostics, lines, summary, chosen));
    }
  }
  process.stdout.write(reportJson(report, null) + seriesJson(rateSeries));
`;

const places = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8', FORCE_COLOR: '3' },
  { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', NO_COLOR: '1' },
  { TZ: 'Asia/Kolkata', LANG: 'th_TH.UTF-8', COLUMNS: '40' },
  { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', CI: '1' },
];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mbo-report-'));
  await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: join(folder, 'program.cjs'),
    logLevel: 'error',
  });
});

afterAll(() => rm(folder, { recursive: true }));

test('five time zones, five locales and five environments write the same bytes', async () => {
  const outputs = await Promise.all(
    places.map(async (place) => {
      const env = { ...place, LC_ALL: place.LANG };
      return (await run(process.execPath, [join(folder, 'program.cjs')], { env })).stdout;
    }),
  );
  expect(outputs[0]).toContain('au 30 juin 2026');
  expect(new Set(outputs).size).toBe(1);
});
