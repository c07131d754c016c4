import { rm } from 'node:fs/promises';
import * as say from '../../language/parquet.js';
import type { Text } from '../../model/index.js';
import { openEngine } from '../engine.js';
import {
  type ExportFile,
  type Fault,
  literalPath,
  type Prepared,
  type PrepareOptions,
  type ReadableParquet,
  type RecordPlace,
} from '../scan/index.js';
import { digestOf } from './digest.js';
import { footerOf } from './footer.js';
import { type ParquetColumns, reasonsOf } from './reasons.js';

/**
 * Reads the footer of a Parquet file, then its declared columns once, so that what is damaged is found before anything is
 * measured; a record that cannot be used is found by its cells alone. Whatever is wrong with the file is a fault; throws only
 * when aborted or when reading fails half-way.
 */
export async function prepareParquet(
  file: ExportFile,
  columns: ParquetColumns,
  options: PrepareOptions,
): Promise<Prepared<ReadableParquet>> {
  const digest = await digestOf(file, options);
  if (typeof digest !== 'string') return refused(file, null, digest);
  const link = await literalPath(file.path, options.temporary);
  const dispose = async () => (link === null ? undefined : rm(link, { force: true }));
  const path = link ?? file.path;
  const engine = await openEngine({ paths: [path], temporary: options.temporary, signal: options.signal });
  try {
    const footer = await footerOf(engine, path);
    const reasons = await reasonsOf(engine, path, footer, columns, options.allowEmpty);
    const readable = { container: 'parquet', path, temporary: link !== null, ...footer } as const;
    const fine = reasons.length === 0 && footer.records > 0;
    return { ...described(file, digest, reasons), ...footer, readable: fine ? readable : null, dispose };
  } catch (error) {
    options.signal?.throwIfAborted();
    await dispose();
    return refused(file, digest, say.parquetDamaged((error as Error).message));
  } finally {
    await engine.close();
  }
}

const described = ({ name }: ExportFile, sha256: string | null, reasons: readonly Text[]) => ({
  name,
  sha256,
  faults: reasons.map((reason): Fault => ({ line: 1, column: 1, record: null, reason, fatal: true })),
  moreFaults: 0,
  openEnd: null,
  headerLine: 1,
  locate: async (ordinals: readonly number[]) => placesOf(ordinals),
});

function refused(file: ExportFile, sha256: string | null, reason: Text): Prepared<ReadableParquet> {
  const nothing = { header: [], records: 0, readable: null, dispose: async () => {} };
  return { ...described(file, sha256, [reason]), ...nothing };
}

/** A record is told by its number: a Parquet file has no lines. */
function placesOf(ordinals: readonly number[]): ReadonlyMap<number, RecordPlace> {
  return new Map(ordinals.map((ordinal) => [ordinal, { line: ordinal + 1, column: 1, fields: [] }]));
}
