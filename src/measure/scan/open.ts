import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import * as say from '../../language/scan.js';
import type { Text } from '../../model/index.js';
import { inflated, isGzip } from './gunzip.js';

/** A file being read: up to the size it had when opened, so that one that grows is read as it was. */
export interface OpenExport {
  readonly handle: FileHandle;
  readonly size: number;
  /** Whether its content is packed by gzip, as its first bytes say, whatever its name. */
  readonly gzip: boolean;
}

/** Opens a regular file without ever waiting on a pipe or a device; otherwise says why it cannot. */
export async function openExport(path: string): Promise<OpenExport | Text> {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await handle.stat();
    if (stat.isFile()) return { handle, size: stat.size, gzip: isGzip(await headOf(handle)) };
    await handle.close();
    return stat.isDirectory() ? say.isFolder : say.isNoFile;
  } catch (error) {
    return say.cannotOpen((error as NodeJS.ErrnoException).code ?? String(error));
  }
}

async function headOf(handle: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  return buffer.subarray(0, bytesRead);
}

const chunkSize = 1 << 20;

export interface Chunk {
  /** Valid until the next chunk is asked for. */
  readonly bytes: Buffer;
  /** Bytes of the file read so far, for this chunk included. */
  readonly read: number;
  readonly last: boolean;
}

/**
 * The content of a file in order, unpacked where it is packed; there is always a last chunk. `onStored` is given the bytes
 * as the file holds them.
 */
export function chunksOf(
  file: OpenExport,
  signal?: AbortSignal,
  onStored: (bytes: Buffer) => void = () => {},
): AsyncGenerator<Chunk> {
  const stored = storedChunks(file, signal, onStored);
  return file.gzip ? inflated(stored) : stored;
}

/** The next chunk is being read while one is worked on. */
async function* storedChunks(
  { handle, size }: OpenExport,
  signal: AbortSignal | undefined,
  onStored: (bytes: Buffer) => void,
): AsyncGenerator<Chunk> {
  const buffers = [Buffer.allocUnsafe(chunkSize), Buffer.allocUnsafe(chunkSize)] as const;
  const fetch = (turn: number, at: number) => fill(handle, buffers[turn & 1] as Buffer, at, size);
  let read = 0;
  let pending = fetch(0, 0);
  for (let turn = 1; ; turn++) {
    const bytes = await pending;
    signal?.throwIfAborted();
    read += bytes.length;
    const last = read >= size || bytes.length < chunkSize;
    if (!last) {
      pending = fetch(turn, read);
      // Awaited in the next turn; if there is none, a failed read must not become an unhandled rejection.
      pending.catch(() => undefined);
    }
    onStored(bytes);
    yield { bytes, read, last };
    if (last) return;
  }
}

async function fill(handle: FileHandle, buffer: Buffer, position: number, size: number): Promise<Buffer> {
  const wanted = Math.min(buffer.length, size - position);
  let filled = 0;
  while (filled < wanted) {
    const { bytesRead } = await handle.read(buffer, filled, wanted - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
