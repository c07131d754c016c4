import type { Dialect } from '../../model/index.js';
import { cellStart, judge } from './judge.js';
import { openExport } from './open.js';
import { positionAt } from './position.js';
import { readRecords } from './read.js';
import type { RecordView } from './scanner.js';
import type { ExportFile, Position, RecordPlace } from './types.js';

/**
 * Where records of the readable are in the export, by their 0-based ordinal there: rejected records have none. Reads the
 * export once more, up to the last ordinal; for reports of cells that cannot be converted. Ordinals beyond the file, or of a
 * file that can no longer be read, are left out.
 */
export async function locateRecords(
  file: ExportFile,
  dialect: Dialect,
  ordinals: readonly number[],
): Promise<ReadonlyMap<number, RecordPlace>> {
  const places = new Map<number, RecordPlace>();
  const wanted = new Set(ordinals);
  if (wanted.size === 0) return places;
  const opened = await openExport(file.path);
  if (!('handle' in opened)) return places;
  let [fields, ordinal] = [0, 0];
  const visit = (record: RecordView): boolean => {
    if (fields === 0) fields = record.fields;
    else if (judge(record, fields, dialect.ragged) === null) {
      if (wanted.has(ordinal)) places.set(ordinal, placeOf(record));
      ordinal++;
    }
    return places.size < wanted.size;
  };
  try {
    await readRecords(opened, dialect, visit);
  } finally {
    await opened.handle.close();
  }
  return places;
}

function placeOf(record: RecordView): RecordPlace {
  const at = (offset: number): Position => positionAt(record.buffer, record.start, record.line, offset);
  const fields = Array.from({ length: record.fields }, (_, field) => at(cellStart(record, field)));
  return { ...at(record.start), fields };
}
