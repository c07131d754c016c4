import { ledgerText } from '../language/ledger.js';
import { type CsvRecord, readCsv } from './csv.js';
import type { Complaints } from './places.js';

/** How many markers of one file are shown. */
const shown = 20;

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** The lines of a ledger file that can be read as such: what a merge left behind and broken quoting is complained of. */
export function readRecords(text: string, complaints: Complaints): readonly CsvRecord[] {
  return withoutConflicts(text, readCsv(text), complaints).filter((record) => {
    if (record.fault === 'stray quote') complaints.add('ledger/torn', record, ledgerText.strayQuote);
    if (record.fault === 'no newline') complaints.add('ledger/torn', record, ledgerText.noNewline);
    return record.fault !== 'stray quote';
  });
}

/** The lines outside the conflicts of a merge: which side counts is not known, so neither does. */
function withoutConflicts(text: string, records: readonly CsvRecord[], complaints: Complaints): readonly CsvRecord[] {
  const markers = records.filter(({ start, end }) => marker.test(text.slice(start, end)));
  const [first, ...others] = markers;
  if (first === undefined) return records;
  const related = others
    .slice(0, shown)
    .map((other) => ({ place: complaints.place(other), message: ledgerText.marker }));
  complaints.add('ledger/conflict-marker', first, ledgerText.conflictMarker, related);
  const bounds = new Set(markers);
  let inside = false;
  return records.filter((record) => {
    const isMarker = bounds.has(record);
    if (isMarker) inside = text[record.start] !== '>';
    return !isMarker && !inside;
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
