import { rm } from 'node:fs/promises';
import * as say from '../../language/scan.js';
import type { Dialect } from '../../model/index.js';
import { copyRecords } from './copy.js';
import { emptiness, type Header, type Inspection, inspect } from './inspect.js';
import { literalPath, temporaryPath } from './literal.js';
import { locateRecords } from './locate.js';
import { type OpenExport, openExport } from './open.js';
import { fatal, fileStart } from './read.js';
import { newlines } from './scanner.js';
import type { ExportFile, Fault, Prepared, PrepareOptions, ReadableText } from './types.js';

/**
 * Reads the structure of an export: counts its records, finds what is wrong with them, and hands on a file that is proven
 * regular. That is the export itself where possible; otherwise a normalised copy of its well-formed records. Whatever is
 * wrong with the file is a fault; throws only when reading or writing fails half-way (a full disk) and when aborted.
 */
export async function prepare(
  file: ExportFile,
  dialect: Dialect,
  options: PrepareOptions,
): Promise<Prepared<ReadableText>> {
  const opened = await openExport(file.path);
  const prepared = preparing(file, dialect);
  if (!('handle' in opened)) return prepared(null, [fatal(fileStart, opened)], null);
  try {
    const { onBytes, signal } = options;
    const work = workOf(opened, dialect);
    const inspection = await inspect(opened, dialect, {
      signal,
      onBytes: (bytes, _, records) => onBytes?.(bytes, work, records),
    });
    const stop = inspection.fatal ?? (options.allowEmpty ? null : emptiness(inspection, opened.size));
    if (stop) return prepared(inspection, [...inspection.faults, stop], null);
    const readable = await readableOf(file, opened, dialect, inspection, options);
    return readable === 'changed'
      ? prepared(inspection, [...inspection.faults, fatal(fileStart, say.changedMeanwhile)], null)
      : prepared(inspection, inspection.faults, readable);
  } finally {
    await opened.handle.close();
  }
}

const preparing =
  (file: ExportFile, dialect: Dialect) =>
  (inspection: Inspection | null, faults: readonly Fault[], readable: ReadableText | null): Prepared<ReadableText> => ({
    name: file.name,
    sha256: inspection?.sha256 ?? null,
    header: inspection?.header?.cells ?? [],
    headerLine: inspection?.header?.line ?? 1,
    records: inspection?.records ?? 0,
    faults,
    moreFaults: inspection?.moreFaults ?? 0,
    openEnd: inspection?.openEnd ?? null,
    readable,
    locate: (ordinals) => locateRecords(file, dialect, ordinals),
    dispose: async () => {
      if (readable?.temporary) await rm(readable.path, { force: true });
    },
  });

async function readableOf(
  file: ExportFile,
  opened: OpenExport,
  dialect: Dialect,
  inspection: Inspection,
  options: PrepareOptions,
): Promise<ReadableText | 'changed' | null> {
  const { header, accepted: records, multiline, longestRecord } = inspection;
  if (header === null || records === 0) return null;
  const fields = header.cells.length;
  const common = { container: 'csv', multiline, fields, records } as const;
  if (!opened.gzip && isRegular(dialect, inspection, header)) {
    const link = await literalPath(file.path, options.temporary);
    const { delimiter, quote } = dialect;
    return { ...common, path: link ?? file.path, temporary: link !== null, delimiter, quote, longestRecord };
  }
  const path = temporaryPath(options.temporary);
  const written = await copyOrRemove(opened, dialect, { path, fields, records }, options);
  if (written !== records) return 'changed';
  return {
    ...common,
    path,
    temporary: true,
    delimiter: ',',
    quote: '"',
    longestRecord: 2 * longestRecord + 3 * fields,
  };
}

/** Whether the engine reads the file itself exactly as it was read here. */
function isRegular(dialect: Dialect, inspection: Inspection, header: Header): boolean {
  const { newlines: met, records, accepted, padded, trailing } = inspection;
  const plainStart = header.line === 1 && header.lines === 1;
  const lineEnds = met === newlines.none || met === newlines.lf || met === newlines.crlf;
  return dialect.encoding === 'utf-8' && plainStart && lineEnds && accepted === records && padded === 0 && !trailing;
}

/** How many bytes of a file are read in all, as far as can be told before: what is no plain UTF-8 is read again to copy it. */
export function workOf({ size, gzip }: OpenExport, { encoding }: Dialect): number {
  return gzip || encoding !== 'utf-8' ? 2 * size : size;
}

async function copyOrRemove(
  opened: OpenExport,
  dialect: Dialect,
  target: { readonly path: string; readonly fields: number; readonly records: number },
  { signal, onBytes }: PrepareOptions,
): Promise<number> {
  let written = -1;
  const work = workOf(opened, dialect);
  const copied = (bytes: number) => onBytes?.(Math.min(opened.size + bytes, work), work, target.records);
  try {
    written = await copyRecords(opened, dialect, target, { signal, onBytes: copied });
  } finally {
    if (written !== target.records) await rm(target.path, { force: true });
  }
  return written;
}
