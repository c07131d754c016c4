import { lstatSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * Writes a file that a person or a CI service names, a relative name from a folder. Throws what the file system refuses, and
 * `ELOOP` for a link on the way from the folder: whoever proposes a change to a repository can put one there that leads to
 * a file elsewhere.
 */
export async function writeNamed(folder: string, name: string, text: string): Promise<void> {
  const path = resolve(folder, name);
  const way = relative(folder, path);
  const isElsewhere = isAbsolute(name) && (isAbsolute(way) || way.startsWith('..'));
  if (!isElsewhere && passesLink(folder, way)) {
    throw Object.assign(new Error(`ELOOP: ${path}`), { code: 'ELOOP' });
  }
  await writeFile(path, text);
}

/** Whether a step on the way down from a folder is a link; those up are the folder's own. */
function passesLink(folder: string, way: string): boolean {
  let at = folder;
  for (const step of way.split(sep)) {
    at = join(at, step);
    if (step !== '..' && lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  }
  return false;
}
