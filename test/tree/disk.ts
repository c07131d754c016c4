import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Failure, isFailure } from '../../src/tree/index.js';

export const isRoot = process.getuid?.() === 0;

export async function failure(answer: Promise<unknown>): Promise<Failure['failure']> {
  const given = await answer;
  if (!isFailure(given)) throw new Error('no failure');
  return given.failure;
}

/** Every name below a folder but the folders', so that nothing left behind goes unseen. */
export function names(root: string): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [] : [join(entry.parentPath, entry.name)])).sort();
}

export const sparse = (path: string, size: number): void => {
  writeFileSync(path, '');
  truncateSync(path, size);
};

export const text = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
export const lockOf = (pid: number, host = hostname()) =>
  JSON.stringify({ pid, host, since: '2026-01-12T09:00:00.000Z' });

/** A process number that nobody has: that of a child that has ended. */
export async function deadPid(): Promise<number> {
  const child = fork('-e', [], { execArgv: ['-e', '0'], stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid as number;
}
