import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The nearest folder at or above `from` that holds `mbo.yaml`; null when there is none. */
export function findRoot(from: string): string | null {
  return findAbove(from, (folder) => isThere(join(folder, 'mbo.yaml')));
}

/** The top of the work tree of git that a folder lies in, as far as can be told without git; null when it lies in none. */
export function findWorkTree(folder: string): string | null {
  // A folder, or in a worktree and a submodule a file.
  return findAbove(folder, (above) => existsSync(join(above, '.git')));
}

function findAbove(from: string, isIt: (folder: string) => boolean): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isIt(folder)) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/**
 * The absolute path of a file of the workspace, given relative to its root; the file need not exist. Null for whatever
 * could lie elsewhere: a `..`, an absolute path, a drive or network path of Windows, a link that leads out or nowhere.
 */
export function resolveInside(root: string, path: string): string | null {
  if (path === '' || /^[A-Za-z]:|[\\\0]/.test(path) || isAbsolute(path) || path.split('/').includes('..')) return null;
  const absolute = resolve(root, path);
  try {
    return isWithin(realpathSync(root), realPath(absolute)) ? absolute : null;
  } catch {
    return null;
  }
}

/** Whether a path is a folder or lies below it; both absolute and free of links. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/** An absolute path freed of links as far as it exists. Throws on a link that leads nowhere. */
export function realPath(path: string): string {
  const entry = deepestEntry(path);
  return join(realpathSync(entry), relative(entry, path));
}

function deepestEntry(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? deepestEntry(dirname(path)) : path;
}

/** Whether a path is a folder, or a link to one. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false;
  }
}
