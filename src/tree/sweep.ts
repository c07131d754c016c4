import type { Dirent } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isIgnored } from './names.js';
import { leftover } from './stage.js';

/** Removes from a folder what killed writers left in it. */
export async function sweep(folder: string): Promise<void> {
  await removeLeftovers(folder, await list(folder));
}

/** The same for a whole workspace; nested workspaces have a lock of their own and are left alone. */
export async function sweepBelow(root: string): Promise<void> {
  const folders = [root];
  for (const folder of folders) {
    const entries = await list(folder);
    if (folder !== root && entries.some((entry) => entry.name === 'mbo.yaml')) continue;
    await removeLeftovers(folder, entries);
    const below = entries.filter((entry) => entry.isDirectory() && !isIgnored(entry.name));
    folders.push(...below.map((entry) => join(folder, entry.name)));
  }
}

/** A folder that cannot be listed holds nothing that could be removed. */
function list(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

async function removeLeftovers(folder: string, entries: readonly Dirent[]): Promise<void> {
  const left = entries.filter((entry) => entry.isFile() && entry.name.endsWith(leftover));
  await Promise.allSettled(left.map((entry) => rm(join(folder, entry.name))));
}
