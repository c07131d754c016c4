import { namesColleague, namesCustomer, tally } from '../../model/index.js';
import { cellsOf, isBlank } from '../scan/judge.js';
import type { RecordView } from '../scan/scanner.js';
import { beginsFooter, isTotal } from '../totals.js';
import { createProfile, isPlain, type Profile } from './profile.js';
import { isIdentifier } from './roles.js';

/** A column of the export; its profile is null where no cell of it was looked at. */
export interface Evident {
  readonly field: number;
  /** As people write it, on one line. */
  readonly header: string;
  /** Null when no column may be declared by this header: it is empty, or several columns have it. */
  readonly profile: Profile | null;
  /** Whether the header says that the column is about somebody. */
  readonly personal: boolean;
}

/** Records at the end of a file that may turn out to be its footer. */
const footerLimit = 3;

/** Collects what the records below a header row are like. */
export function createReader(headerRow: RecordView, quote: string) {
  const columns = columnsIn(trimmedCells(headerRow, quote));
  const fields = columns.length;
  const profiles = columns.map(({ header, looked }) => (looked ? createProfile(isIdentifier(header)) : null));
  const waiting: (readonly string[])[] = [];
  let [records, short, malformed, blank] = [0, 0, 0, 0];

  function add(record: RecordView): void {
    if (isBlank(record)) blank++;
    else if (record.flaw !== 'none' || record.fields > fields) malformed++;
    else {
      // Blank lines are rejected unless they end the file.
      malformed += blank;
      blank = 0;
      waiting.push(trimmedCells(record, quote));
      if (waiting.length > footerLimit) settle(waiting.shift() as readonly string[]);
    }
  }

  function settle(cells: readonly string[]): void {
    records++;
    if (cells.length < fields) short++;
    const sums = cells.some(isTotal);
    for (const [field, profile] of profiles.entries()) {
      const cell = cells[field] ?? '';
      if (!sums) profile?.add(cell);
      else if (isTotal(cell)) profile?.addTotal(cell);
    }
  }

  function evidence() {
    const first = waiting.findIndex((_, at) => waiting.slice(at).every((cells) => isFooter(cells, fields)));
    const footer = first < 0 ? 0 : waiting.length - first;
    for (const cells of waiting.splice(0, waiting.length - footer)) settle(cells);
    const evident = columns.map(
      ({ header, personal }, field): Evident => ({
        field,
        header,
        personal,
        profile: profiles[field]?.profile() ?? null,
      }),
    );
    return { columns: evident, records, footer, short, malformed };
  }
  return { add, evidence, records: () => records + waiting.length };
}

/** The cells of a record that is data, sums and malformed ones left out. */
export function rowOf(record: RecordView, quote: string, fields: number): readonly string[] | null {
  if (isBlank(record) || record.flaw !== 'none' || record.fields > fields) return null;
  const cells = trimmedCells(record, quote);
  return cells.some(isTotal) ? null : cells;
}

/** Whether a record at the end is no data: it begins as footers do, and most of it is empty. */
function isFooter(cells: readonly string[], fields: number): boolean {
  const isSparse = cells.length < fields || cells.filter((cell) => cell === '').length >= fields / 2;
  return isSparse && beginsFooter(cells.find((cell) => cell !== '') ?? '');
}

const trimmedCells = (record: RecordView, quote: string): readonly string[] =>
  cellsOf(record, quote).map((cell) => cell.trim());

const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** The columns of a header row, and whether their cells are to be looked at. */
function columnsIn(cells: readonly string[]) {
  const headers = cells.map((cell) => cell.normalize('NFC').replace(/\s+/gu, ' ').trim());
  const times = tally(headers.map((header) => header.toLowerCase()));
  return headers.map((header) => {
    const personal = namesCustomer(header) || namesColleague(header);
    const looked = isPlain(header) && times.get(header.toLowerCase()) === 1 && !personal;
    return { header: header.replace(invisible, '\ufffd'), personal, looked };
  });
}
