import type { Dialect } from '../../model/index.js';
import { cellsOf, judge } from './judge.js';
import { openExport } from './open.js';
import { readRecords } from './read.js';
import type { RecordView } from './scanner.js';

/**
 * The cells of the first row of an export, read without looking further, for work that is done on the file itself while it
 * is being prepared. Null when there is none, it is malformed (preparing the file says why), or the file is packed.
 */
export async function readHeader(path: string, dialect: Dialect): Promise<readonly string[] | null> {
  const opened = await openExport(path);
  if (!('handle' in opened)) return null;
  let cells: readonly string[] | null = null;
  const visit = (record: RecordView): boolean => {
    if (judge(record, record.fields, 'reject') === null) cells = cellsOf(record, dialect.quote);
    return false;
  };
  try {
    await readRecords(opened, dialect, visit);
    return opened.gzip ? null : cells;
  } finally {
    await opened.handle.close();
  }
}
