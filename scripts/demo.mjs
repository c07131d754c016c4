// The main job on the example: its exports into the ledger of a copy, then the report.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

const copy = 'dist/demo';
rmSync(copy, { recursive: true, force: true });
cpSync('examples/nordvent', copy, { recursive: true });

const commands = [
  ['import', 'tickets', `${copy}/exports/tickets-2026-S1.csv`, '--as-of', '2026-07-01'],
  ['import', 'survey', `${copy}/exports/enquete-2026-S1.csv`, '--as-of', '2026-07-01'],
  ['report', '--as-of', '2026-07-01'],
];
for (const command of commands) {
  const args = [...command, '-C', copy];
  console.log(`\n$ mbo ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['bin/mbo.js', ...args], { stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
