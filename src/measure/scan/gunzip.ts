import { createGunzip, type Gunzip } from 'node:zlib';
import type { Chunk } from './open.js';

const outSize = 1 << 20;

const nothing = Buffer.alloc(0);

/** Whether the bytes are how gzip files begin (RFC 1952). */
export const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** What is wrong with a gzip file that could not be read to its end; null for an error of another kind. */
export function damageOf(error: unknown): 'cut' | 'corrupt' | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return 'cut';
  return code.startsWith('Z_') ? 'corrupt' : null;
}

/**
 * The content of a gzip file of one or several members, in chunks of at most 1 MiB, however much it holds; `read` counts
 * the compressed bytes. Throws what `damageOf` tells where the file is damaged. What comes behind the last member must be
 * zeros.
 */
export async function* inflated(packed: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  const gunzip = createGunzip({ chunkSize: outSize });
  const fed = feed(gunzip, packed);
  fed.catch((error) => gunzip.destroy(error));
  for await (const bytes of gunzip) yield { bytes, read: gunzip.bytesWritten, last: false };
  yield { bytes: nothing, read: await fed, last: true };
}

async function feed(gunzip: Gunzip, packed: AsyncIterable<Chunk>): Promise<number> {
  let [total, over] = [0, false];
  for await (const { bytes, read } of packed) {
    total = read;
    const taken = over ? 0 : await write(gunzip, bytes);
    if (taken === bytes.length) continue;
    over = true;
    if (bytes.subarray(taken).some((byte) => byte !== 0))
      throw Object.assign(new Error('trailing'), { code: 'Z_DATA_ERROR' });
  }
  if (!over) gunzip.end();
  return total;
}

/** How many of the bytes were taken; they may be reused from then on. */
function write(gunzip: Gunzip, bytes: Buffer): Promise<number> {
  const before = gunzip.bytesWritten;
  return new Promise((resolve, reject) => {
    gunzip.write(bytes, (error) => (error ? reject(error) : resolve(gunzip.bytesWritten - before)));
  });
}
