import * as say from '../../language/infer.js';
import { damagedGzip } from '../../language/scan.js';
import { type Dialect, type Encoding, namesColleague, namesCustomer, type Text } from '../../model/index.js';
import { createDecoder } from '../scan/decode.js';
import { damageOf } from '../scan/gunzip.js';
import { cellsOf, isBlank } from '../scan/judge.js';
import { chunksOf, type OpenExport, openExport } from '../scan/open.js';
import { readRecords } from '../scan/read.js';
import type { RecordView } from '../scan/scanner.js';
import type { Fault } from '../scan/types.js';
import { type EncodingEvidence, encodingOf } from './encoding.js';
import { createProfile, isPlain, isTotal, type Profile } from './profile.js';
import { isIdentifier } from './roles.js';
import { type Structure, structureOf } from './structure.js';

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

/** What an export shows of itself. */
export interface Evidence {
  readonly encoding: Encoding;
  readonly encodings: EncodingEvidence;
  readonly structure: Structure;
  readonly columns: readonly Evident[];
  /** Data records read, without the footer. */
  readonly records: number;
  readonly footer: number;
  /** Records shorter than the header, and records that are malformed. */
  readonly short: number;
  readonly malformed: number;
  /** Bytes of the file, and of the part whose cells were read. */
  readonly size: number;
  readonly read: number;
}

/** Bytes and records of an export whose cells are read; how it is encoded is read of all of it. */
const readLimit = 64 * 1024 * 1024;
const recordLimit = 1_000_000;

const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * Reads what an export shows of itself, in memory that does not grow with it: its encoding of all bytes, its cells of the
 * first 64 MiB, or million records. Cells of columns whose header speaks of somebody are not looked at. A text says why it cannot be read.
 */
export async function readEvidence(path: string, chosen: Encoding | null): Promise<Evidence | Text> {
  const opened = await openExport(path);
  if (!('handle' in opened)) return opened;
  try {
    const encodings = await encodingOf(opened);
    const encoding = chosen ?? encodings.possible[0];
    if (encoding === undefined) return encodings.binary ? say.notText : say.noEncoding;
    const { text, complete } = await headOf(opened, encoding);
    const structure = structureOf(text, complete);
    return structure === null ? say.noHeader : await profileRecords(opened, encodings, encoding, structure);
  } catch (error) {
    const damage = damageOf(error);
    if (damage === null) throw error;
    return damagedGzip[damage];
  } finally {
    await opened.handle.close();
  }
}

async function headOf(file: OpenExport, encoding: Encoding): Promise<{ text: Buffer; complete: boolean }> {
  for await (const { bytes, last } of chunksOf(file)) {
    return { text: Buffer.from(createDecoder(encoding)(bytes, last).text), complete: last };
  }
  return { text: Buffer.alloc(0), complete: true };
}

async function profileRecords(
  file: OpenExport,
  encodings: EncodingEvidence,
  encoding: Encoding,
  structure: Structure,
): Promise<Evidence | Text> {
  let [read, taken] = [0, 0];
  let reader: ReturnType<typeof createReader> | null = null;
  const visit = (record: RecordView): boolean => {
    if (reader === null && isBlank(record)) return true;
    if (reader === null) reader = createReader(record, structure.quote);
    else reader.add(record);
    taken += record.end - record.start;
    return taken <= readLimit && reader.records() < recordLimit;
  };
  const onBytes = (bytes: number): void => {
    read = bytes;
  };
  const { fault } = await readRecords(file, dialectOf(encoding, structure), visit, { onBytes });
  const all = reader as ReturnType<typeof createReader> | null;
  if (fault !== null) return faultText(fault);
  if (all === null || all.records() === 0) return say.noRecords;
  return { encoding, encodings, structure, ...all.evidence(), size: file.size, read };
}

const faultText = ({ line, column, reason }: Fault): Text => say.unreadable(line, column, reason);

const dialectOf = (encoding: Encoding, { delimiter, quote, preamble }: Structure): Dialect => ({
  ...{ container: 'csv', delimiter, quote, encoding, preamble, decimal: '.', thousands: 'none', accounting: false },
  ...{ missing: [], footer: 0, ragged: 'pad' },
});

/** Records at the end of a file that may turn out to be its footer. */
const footerLimit = 3;

const footerWord =
  /^(?:(?:grand |sous-)?total|sum\b|somme|moyenne|average|\d+ (?:rows|lignes|records|enregistrements)|généré|generated)/i;

/** Collects what the records below a header row are like. */
function createReader(headerRow: RecordView, quote: string) {
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

  const isFooter = (cells: readonly string[]): boolean =>
    footerWord.test(cells.find((cell) => cell !== '') ?? '') &&
    (cells.length < fields || cells.filter((cell) => cell === '').length >= fields / 2);

  function evidence() {
    const first = waiting.findIndex((_, at) => waiting.slice(at).every(isFooter));
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

const trimmedCells = (record: RecordView, quote: string): readonly string[] =>
  cellsOf(record, quote).map((cell) => cell.trim());

/** The columns of a header row, and whether their cells are to be looked at. */
function columnsIn(cells: readonly string[]) {
  const headers = cells.map((cell) => cell.normalize('NFC').replace(/\s+/gu, ' ').trim());
  const times = new Map<string, number>();
  for (const header of headers) times.set(header.toLowerCase(), (times.get(header.toLowerCase()) ?? 0) + 1);
  return headers.map((header) => {
    const personal = namesCustomer(header) || namesColleague(header);
    const looked = isPlain(header) && times.get(header.toLowerCase()) === 1 && !personal;
    return { header: header.replace(invisible, '\ufffd'), personal, looked };
  });
}
