import { type FileHandle, open } from 'node:fs/promises';

/**
 * Creates a file that is on disk, not only in memory, when this returns. `mode` is its permissions, the usual ones when
 * null. `text` may be made from the number that the file system gave the file, its inode.
 */
export async function writeDurably(
  path: string,
  text: string | ((inode: string) => string),
  mode: number | null = null,
): Promise<void> {
  const file = await open(path, 'wx');
  await closing(file, async () => {
    if (mode !== null) await file.chmod(mode);
    await file.writeFile(
      typeof text === 'string' ? text : text(String((await file.stat({ bigint: true })).ino)),
      'utf8',
    );
    await file.sync();
  });
}

/** Makes renames in a folder last. Windows has no such call, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
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
