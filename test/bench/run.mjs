// Ratios of wall time, measured in one run: `node test/bench/run.mjs [startup|validate|scale|import|memory …] [--runs K] [--files N]
// [--tickets N]`. The two sides of a ratio run in turn, after a warm-up. Generated data is kept below the folder for
// temporary files.
import { mkdirSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchImport } from './import.mjs';
import { benchMemory } from './memory.mjs';
import { benchStartup } from './startup.mjs';
import { table } from './table.mjs';
import { benchScale, benchValidation } from './validation.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    files: { type: 'string', default: '10000' },
    tickets: { type: 'string', default: '5000000' },
  },
});

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const cache = join(tmpdir(), 'mbo-bench');
mkdirSync(cache, { recursive: true });

const node = process.execPath;
const runs = (usual) => Number(values.runs ?? usual);
const common = { node, mbo: [node, 'bin/mbo.js'], cache, files: Number(values.files), tickets: Number(values.tickets) };
const benches = {
  startup: () => benchStartup({ ...common, runs: runs(21) }),
  validate: () => benchValidation({ ...common, runs: runs(5) }),
  scale: () => benchScale({ ...common, runs: runs(2) }),
  import: () => benchImport({ ...common, runs: runs(5) }),
  memory: () => benchMemory({ ...common, runs: runs(3) }),
};

const load = () =>
  loadavg()
    .map((value) => value.toFixed(2))
    .join(' ');
console.log(`Node ${process.version}, ${cpus().length} cores, load ${load()}`);
const rows = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  if (!(name in benches)) throw new Error(`no bench ${name}: ${Object.keys(benches).join(', ')}`);
  const measured = await benches[name]();
  rows.push(...measured);
  // What is measured stays on the screen should a later bench fail.
  if (measured.length > 0) console.log(`${table(measured)}\n`);
}
console.log(`load at the end ${load()}${rows.length > 0 ? `\n\n${table(rows)}` : ''}`);
