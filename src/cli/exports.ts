import { access, constants, lstat, realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { cannot } from '../language/cli/cannot.js';
import { cannotImport } from '../language/cli/import.js';
import { cannotOpen, isFolder, isNoFile } from '../language/scan.js';
import { compareStrings, type Text } from '../model/index.js';
import { cannotRun, codeOf } from './failure.js';

/**
 * The paths of the exports that a person named, in the order named, each file once. A name that exists is that file,
 * whatever characters it has; another one with glob characters stands for the files it matches, by code unit, and
 * must match some. Throws a CannotRun for what is no file that can be read.
 */
export async function exportsNamed(written: readonly string[], cwd: string): Promise<readonly string[]> {
  const paths: string[] = [];
  // One after the other: of several that stand for no file, the first is told, whichever is looked up first.
  for (const name of written) paths.push(...(await filesNamed(name, cwd)));
  for (const path of paths) await mustBeReadable(path, cwd);
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  return paths.filter((_, index) => real.indexOf(real[index] as string) === index);
}

async function filesNamed(name: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, name);
  if ((await exists(path)) || !isDynamicPattern(name)) return [path];
  const found = await glob(name, { cwd, expandDirectories: false });
  if (found.length === 0) throw cannotRun(cannotImport.noMatch(name));
  return [...found].sort(compareStrings).map((file) => resolve(cwd, file));
}

async function mustBeReadable(path: string, cwd: string): Promise<void> {
  const why = await obstacle(path);
  if (why !== null) throw cannotRun(cannot.export(relative(cwd, path) || path, why));
}

async function obstacle(path: string): Promise<Text | null> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return found.isDirectory() ? isFolder : isNoFile;
    await access(path, constants.R_OK);
    return null;
  } catch (error) {
    return cannotOpen(codeOf(error));
  }
}

const exists = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
