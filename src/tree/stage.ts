import { randomUUID } from 'node:crypto';
import { copyFile, type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is left behind by a killed process ends like this, whatever folder it lies in. */
export const leftover = '.mbo-tmp';

/** A file about to be replaced: its new content, and a copy of the old one where it existed, both beside it. */
export interface Staged {
  readonly target: string;
  readonly temporary: string;
  readonly backup: string | null;
  /** The folders that change, deepest first. */
  readonly folders: readonly string[];
}

/** Writes the new content of a file beside it, safely on disk. Leaves nothing when it throws. */
export async function stage(target: string, text: string): Promise<Staged> {
  const folder = dirname(target);
  const created = await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}${leftover}`);
  const backup = join(folder, `.${randomUUID()}${leftover}`);
  try {
    const mode = await modeOf(target);
    await writeDurably(temporary, text, mode);
    if (mode !== null) await copyFile(target, backup);
    const folders = created === undefined ? [folder] : chain(folder, dirname(created));
    return { target, temporary, backup: mode === null ? null : backup, folders };
  } catch (error) {
    await remove([temporary, backup]);
    throw error;
  }
}

/**
 * Puts staged files in force, in their order. When that fails halfway, the old files are put back and the error is
 * thrown; when even that fails, both are thrown as an AggregateError.
 */
export async function commit(staged: readonly Staged[]): Promise<void> {
  const renamed: Staged[] = [];
  try {
    for (const file of staged) {
      await rename(file.temporary, file.target);
      renamed.push(file);
    }
    for (const folder of new Set(staged.flatMap((file) => file.folders))) await syncFolder(folder);
  } catch (error) {
    await undo(renamed).catch((second: unknown) => {
      throw new AggregateError([error, second]);
    });
    throw error;
  }
}

async function undo(renamed: readonly Staged[]): Promise<void> {
  for (const { target, backup } of renamed.toReversed()) {
    if (backup === null) await rm(target);
    else await rename(backup, target);
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

async function writeDurably(path: string, text: string, mode: number | null): Promise<void> {
  const file = await open(path, 'wx');
  await closing(file, async () => {
    if (mode !== null) await file.chmod(mode);
    await file.writeFile(text, 'utf8');
    await file.sync();
  });
}

/** Makes renames in a folder last. Windows has no such call, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await closing(handle, () => handle.sync());
}

async function closing(handle: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await handle.close();
  }
}

/** The folders from one up to another above it, both included. */
function chain(folder: string, top: string): readonly string[] {
  return folder === top ? [folder] : [folder, ...chain(dirname(folder), top)];
}
