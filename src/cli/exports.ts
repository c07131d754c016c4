import { lstat, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { cannot } from '../language/cli.js';
import { compareStrings } from '../model/index.js';
import { cannotRun } from './failure.js';

/**
 * The paths of the exports that a person named, in the order named, each file once. A name that exists is that file,
 * whatever characters it has; another one with glob characters stands for the files it matches, by code unit, and
 * must match some.
 */
export async function exportsNamed(written: readonly string[], cwd: string): Promise<readonly string[]> {
  const paths = (await Promise.all(written.map((name) => filesNamed(name, cwd)))).flat();
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  return paths.filter((_, index) => real.indexOf(real[index] as string) === index);
}

async function filesNamed(name: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, name);
  if ((await exists(path)) || !isDynamicPattern(name)) return [path];
  const found = await glob(name, { cwd, expandDirectories: false });
  if (found.length === 0) throw cannotRun(cannot.noMatch(name));
  return [...found].sort(compareStrings).map((file) => resolve(cwd, file));
}

const exists = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
