import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const gnuTime = '/usr/bin/time';
const hasGnuTime = /GNU/.test(String(spawnSync(gnuTime, ['--version']).output));

/**
 * Runs a program to its end. Returns its wall time in seconds and its peak resident memory in MB (null where GNU time is
 * absent). Throws when it does not exit with 0.
 */
export function run([program, ...args], { cwd } = {}) {
  const report = join(tmpdir(), `mbo-bench-${process.pid}.rss`);
  const command = hasGnuTime ? [gnuTime, '-f', '%M', '-o', report, program, ...args] : [program, ...args];
  const start = process.hrtime.bigint();
  const done = spawnSync(command[0], command.slice(1), { cwd, maxBuffer: 1 << 30 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== 0) {
    const said = `${done.stderr ?? ''}${done.stdout ?? ''}`.slice(0, 2000);
    throw new Error(`${program} ${args.slice(0, 6).join(' ')} ended with ${done.status ?? done.error}: ${said}`);
  }
  const memory = hasGnuTime ? Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) / 1024 : null;
  return { seconds, memory, output: String(done.stdout) };
}

/** Runs A and B in turn, so many pairs after a warm-up of each; both as lists of runs. */
export function inTurn(pairs, a, b, options) {
  run(a, options);
  run(b, options);
  return Array.from({ length: pairs }, () => [run(a, options), run(b, options)]);
}
