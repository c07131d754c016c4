import { ledgerText } from '../language/ledger.js';
import type { Finding } from '../model/index.js';
import { type CsvRecord, readCsv } from './csv.js';
import type { Complaints } from './places.js';

/** How many markers of one file are shown. */
const shown = 20;

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

const markerLine = new RegExp(marker.source.replace('$', '\\r?$'), 'm');

/**
 * The lines of a ledger file that can be read as such, one at a time: what a merge left behind and broken quoting is
 * complained of.
 */
export function* readRecords(text: string, complaints: Complaints): Generator<CsvRecord, void> {
  for (const record of withoutConflicts(text, complaints)) {
    if (record.fault === 'stray quote') complaints.add('ledger/torn', record, ledgerText.strayQuote);
    if (record.fault === 'no newline') complaints.add('ledger/torn', record, ledgerText.noNewline[complaints.origin]);
    if (record.fault !== 'stray quote') yield record;
  }
}

/** The lines outside the conflicts of a merge: which side counts is not known, so neither does. */
function withoutConflicts(text: string, complaints: Complaints): Iterable<CsvRecord> {
  return markerLine.test(text) ? outsideConflicts(text, complaints) : readCsv(text);
}

function* outsideConflicts(text: string, complaints: Complaints): Generator<CsvRecord, void> {
  const isMarker = ({ start, end }: CsvRecord): boolean => marker.test(text.slice(start, Math.min(end, start + 8)));
  complainOfMarkers(text, isMarker, complaints);
  let inside = false;
  for (const record of readCsv(text)) {
    if (isMarker(record)) inside = text[record.start] !== '>';
    else if (!inside) yield record;
  }
}

function complainOfMarkers(text: string, isMarker: (record: CsvRecord) => boolean, complaints: Complaints): void {
  const [first, ...others] = firstOf(readCsv(text), isMarker, shown + 1);
  if (first === undefined) return;
  const related = others.map((other) => ({ place: complaints.place(other), message: ledgerText.marker }));
  complaints.add('ledger/conflict-marker', first, ledgerText.conflictMarker, { related });
}

/** The first records of which something holds, `most` of them. */
function firstOf(
  records: Iterable<CsvRecord>,
  holds: (record: CsvRecord) => boolean,
  most: number,
): readonly CsvRecord[] {
  const found: CsvRecord[] = [];
  for (const record of records) {
    if (holds(record)) found.push(record);
    if (found.length === most) break;
  }
  return found;
}

/** Whether a line has as many cells as the header; complains when it has not, with what may put it right. */
export function hasWidth(record: CsvRecord, width: number, complaints: Complaints, fix = noFix): boolean {
  if (record.cells.length === width) return true;
  const empty = record.start === record.end;
  // A line cut off at the end of the file is complained of once, as such.
  if (record.fault === null) {
    if (empty) complaints.add('ledger/torn', record, ledgerText.emptyLine, complaints.cut(record));
    else {
      const message = ledgerText.wrongWidth[complaints.origin](record.cells.length, width);
      complaints.add('ledger/torn', record, message, fix());
    }
  }
  return false;
}

const noFix = (): Pick<Finding, 'fix'> => ({});
