import type { Dialect } from '../../model/index.js';
import { cellsOf, isBlank } from './judge.js';
import { openExport } from './open.js';
import { readRecords } from './read.js';
import type { RecordView } from './scanner.js';
import type { ExportFile } from './types.js';

/** A record behind the data. */
export interface FooterRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a file holds behind its first `records` data records, blank lines left out. Reads the export once more. */
export async function readFooter(
  file: ExportFile,
  dialect: Dialect,
  records: number,
): Promise<readonly FooterRecord[]> {
  const footer: FooterRecord[] = [];
  const opened = await openExport(file.path);
  if (!('handle' in opened)) return footer;
  let ordinal = -1;
  const visit = (record: RecordView): boolean => {
    if (ordinal >= records && !isBlank(record)) {
      footer.push({ line: record.line, cells: cellsOf(record, dialect.quote) });
    }
    ordinal++;
    return true;
  };
  try {
    await readRecords(opened, dialect, visit);
  } finally {
    await opened.handle.close();
  }
  return footer;
}
