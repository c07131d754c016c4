import { ledgerText } from '../language/ledger.js';
import { type CsvRecord, readCsv } from './csv.js';
import type { Complaints } from './places.js';

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** The lines of a ledger file that can be read as such: what a merge left behind and broken quoting is complained of. */
export function readRecords(text: string, complaints: Complaints): readonly CsvRecord[] {
  return readCsv(text).filter((record) => {
    const line = text.slice(record.start, record.end);
    if (marker.test(line)) {
      complaints.add('ledger/conflict-marker', record, ledgerText.conflictMarker(line.slice(0, 7)));
      return false;
    }
    if (record.fault === 'stray quote') complaints.add('ledger/torn', record, ledgerText.strayQuote);
    if (record.fault === 'no newline') complaints.add('ledger/torn', record, ledgerText.noNewline);
    return record.fault !== 'stray quote';
  });
}

/** Whether a line has as many cells as the header; complains when it has not. */
export function hasWidth(record: CsvRecord, width: number, complaints: Complaints): boolean {
  if (record.cells.length === width) return true;
  const empty = record.start === record.end;
  // A line cut off at the end of the file is complained of once, as such.
  if (record.fault === null) {
    const message = empty ? ledgerText.emptyLine : ledgerText.wrongWidth(record.cells.length, width);
    complaints.add('ledger/torn', record, message);
  }
  return false;
}
