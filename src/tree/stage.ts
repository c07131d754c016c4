import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeDurably } from './durable.js';

/** What is left behind by a killed process ends like this, whatever folder it lies in. */
export const leftover = '.mbo-tmp';

/** A file about to be replaced or removed; all paths are absolute. */
export interface Staged {
  readonly target: string;
  /** The new content, beside the target; an empty file where the target is to be removed. */
  readonly temporary: string;
  readonly removes: boolean;
  /** A copy of the old content beside it; null where there was none. */
  readonly backup: string | null;
  /** The folders that change, deepest first. */
  readonly folders: readonly string[];
}

/** Writes the new content of a file beside it, safely on disk; null to remove it. Leaves nothing when it throws. */
export async function stage(target: string, text: string | null): Promise<Staged> {
  const folder = dirname(target);
  const created = await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}${leftover}`);
  const backup = join(folder, `.${randomUUID()}${leftover}`);
  try {
    const mode = await modeOf(target);
    await writeDurably(temporary, text ?? '', mode);
    if (mode !== null) await copyFile(target, backup);
    const folders = created === undefined ? [folder] : chain(folder, dirname(created));
    return { target, temporary, removes: text === null, backup: mode === null ? null : backup, folders };
  } catch (error) {
    await remove([temporary, backup]);
    throw error;
  }
}

/** Removes what staging left; what cannot be removed now is removed by the next writer. */
export async function discard(staged: readonly Staged[]): Promise<void> {
  await remove(staged.flatMap(({ temporary, backup }) => (backup === null ? [temporary] : [temporary, backup])));
}

async function remove(paths: readonly string[]): Promise<void> {
  await Promise.allSettled(paths.map((path) => rm(path, { force: true })));
}

/** The permissions of a file; null when it does not exist. */
async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The folders from one up to another above it, both included. */
function chain(folder: string, top: string): readonly string[] {
  return folder === top ? [folder] : [folder, ...chain(dirname(folder), top)];
}
