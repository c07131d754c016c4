import { createHash } from 'node:crypto';
import * as say from '../../language/parquet.js';
import type { Text } from '../../model/index.js';
import { chunksOf, type ExportFile, openExport, type PrepareOptions } from '../scan/index.js';

/** The SHA-256 of a file that begins and ends as Parquet files do; otherwise why it is none. */
export async function digestOf({ path }: ExportFile, { signal, onBytes }: PrepareOptions): Promise<string | Text> {
  const opened = await openExport(path);
  if (!('handle' in opened)) return opened;
  const hash = createHash('sha256');
  let [head, tail] = [Buffer.alloc(0), Buffer.alloc(0)];
  try {
    for await (const { bytes, read } of chunksOf({ ...opened, gzip: false }, signal)) {
      hash.update(bytes);
      if (head.length === 0) head = Buffer.from(bytes.subarray(0, 4));
      if (!isMagic(head)) return say.notParquet;
      tail = Buffer.concat([tail, bytes.subarray(-4)]).subarray(-4);
      onBytes?.(read, opened.size, 0);
    }
  } finally {
    await opened.handle.close();
  }
  if (tail.toString('latin1') === 'PARE') return say.parquetEncrypted;
  return isMagic(tail) && opened.size > 8 ? hash.digest('hex') : say.parquetCut;
}

const isMagic = (bytes: Buffer): boolean => ['PAR1', 'PARE'].includes(bytes.toString('latin1'));
