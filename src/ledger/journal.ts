import { ledgerText } from '../language/ledger.js';
import { compareStrings, type Id, type ImportEntry, isDay, type Outcome, type Text } from '../model/index.js';
import { type CsvCell, type CsvRecord, neutralise, printCsv, restore } from './csv.js';
import { areDigests } from './digests.js';
import { printNumber, readCount } from './numbers.js';
import { type Complaints, complaintsAbout } from './places.js';
import { hasWidth, readRecords } from './records.js';

type Holds = keyof typeof ledgerText.wanted;

/** The columns of the journal of imports, in order, with what each holds. */
const columns = {
  import: 'id',
  source: 'id',
  file: 'text',
  sha256: 'sha256',
  from: 'day',
  to: 'day',
  exported: 'moment',
  records: 'count',
  used: 'count',
  rejected: 'count',
  duplicates: 'count',
  out_of_scope: 'count',
  version: 'text',
  ledger: 'digests',
} as const satisfies Readonly<Record<string, Holds>>;

type Column = keyof typeof columns;

const names = Object.keys(columns) as readonly Column[];

const valid: Readonly<Record<Holds, (text: string) => boolean>> = {
  id: (text) => /^[a-z0-9][a-z0-9._-]*$/.test(text),
  text: (text) => text !== '',
  sha256: (text) => /^[0-9a-f]{64}$/.test(text),
  day: isDay,
  moment: (text) =>
    isDay(text.slice(0, 10)) && /^T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text.slice(10)),
  count: (text) => readCount(text) !== null,
  digests: (text) => text === '' || text.split(' ').every(isDigestPair),
};

function isDigestPair(pair: string): boolean {
  const [indicator = '', digests = '', ...more] = pair.split('=');
  return valid.id(indicator) && areDigests(digests) && more.length === 0;
}

/** Whether a header is that of the journal of imports. */
export function isJournal(header: readonly string[]): boolean {
  return header.join(',') === names.join(',');
}

/** Reads `measurements/imports.csv`, in the order of the file. Lines with a fault are findings, `most` of them, and left out. */
export function parseJournal(file: string, text: string, most?: number): Outcome<readonly ImportEntry[]> {
  const complaints = complaintsAbout(file, text, null, most);
  const records = readRecords(text, complaints);
  const { value: head } = records.next();
  const header = head?.cells.map((cell) => cell.text) ?? [];
  if (!head || !isJournal(header)) {
    const at = head ?? { text: '', start: 0, end: 0 };
    complaints.add('ledger/bad-value', at, ledgerText.wrongJournal(header.join(','), names.join(',')));
    return { value: [], findings: complaints.findings() };
  }
  const entries: ImportEntry[] = [];
  for (const record of records) {
    const entry = hasWidth(record, names.length, complaints) ? readEntry(record, complaints) : null;
    if (entry !== null) entries.push(entry);
  }
  return { value: entries, findings: complaints.findings() };
}

function readEntry(record: CsvRecord, complaints: Complaints): ImportEntry | null {
  const at = (name: Column): CsvCell => record.cells[names.indexOf(name)] as CsvCell;
  const wrong = names.filter((name) => !valid[columns[name]](restore(at(name).text)));
  for (const name of wrong) {
    const wanted: Text = ledgerText.wanted[columns[name]];
    complaints.add('ledger/bad-value', at(name), ledgerText.badField(name, at(name).text, wanted));
  }
  if (wrong.length > 0) return null;
  const entry = entryOf((name) => restore(at(name).text));
  return complainIfUnsound(entry, at, complaints) ? null : entry;
}

function entryOf(cell: (name: Column) => string): ImportEntry {
  const count = (name: Column): number => Number(cell(name));
  return {
    id: cell('import'),
    source: cell('source'),
    file: cell('file'),
    sha256: cell('sha256'),
    from: cell('from'),
    to: cell('to'),
    exported: cell('exported'),
    records: count('records'),
    used: count('used'),
    rejected: count('rejected'),
    duplicates: count('duplicates'),
    outOfScope: count('out_of_scope'),
    version: cell('version'),
    ledger: readPairs(cell('ledger')),
  };
}

function readPairs(text: string): Readonly<Record<Id, string>> {
  const pairs = text === '' ? [] : text.split(' ').map((pair) => pair.split('=') as [Id, string]);
  return Object.fromEntries(pairs);
}

function complainIfUnsound(entry: ImportEntry, at: (name: Column) => CsvCell, complaints: Complaints): boolean {
  const sum = entry.used + entry.rejected + entry.duplicates + entry.outOfScope;
  if (sum !== entry.records) {
    complaints.add('ledger/bad-value', at('records'), ledgerText.unaccounted(entry.records, sum));
  }
  if (entry.to < entry.from) {
    complaints.add('ledger/bad-value', at('from'), ledgerText.windowBackwards(entry.from, entry.to));
  }
  return sum !== entry.records || entry.to < entry.from;
}

/** Prints the journal of imports, in the order given; `parseJournal` undone. */
export function printJournal(entries: readonly ImportEntry[]): string {
  return printCsv([names, ...entries.map((entry) => names.map((name) => printField(entry, name)))]);
}

function printField(entry: ImportEntry, name: Column): string {
  if (name === 'ledger') {
    const pairs = Object.entries(entry.ledger).sort(([a], [b]) => compareStrings(a, b));
    return pairs.map(([indicator, digest]) => `${indicator}=${digest}`).join(' ');
  }
  const value = entry[name === 'import' ? 'id' : name === 'out_of_scope' ? 'outOfScope' : name];
  return typeof value === 'number' ? printNumber(value) : neutralise(value);
}
