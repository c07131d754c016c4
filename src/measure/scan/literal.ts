import { randomUUID } from 'node:crypto';
import { copyFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A name of its own in a folder. */
export const temporaryPath = (folder: string): string => join(folder, `${randomUUID()}.csv`);

/** A name without glob characters, which the engine would expand, for a file whose path has some; null when it has none. */
export async function literalPath(path: string, temporary: string): Promise<string | null> {
  if (!/[*?[\]{}]/.test(path)) return null;
  const link = temporaryPath(temporary);
  await symlink(resolve(path), link).catch(() => copyFile(path, link));
  return link;
}
