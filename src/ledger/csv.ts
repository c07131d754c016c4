/** A cell as it stands in the file: its text, unquoted, and where it starts and ends (offsets, end exclusive). */
export interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line of the file, or several where a quoted cell holds line ends. */
export interface CsvRecord {
  readonly cells: readonly CsvCell[];
  readonly start: number;
  readonly end: number;
  /** `stray quote`: the quoting cannot be read; `no newline`: the file ends inside this record. */
  readonly fault: 'stray quote' | 'no newline' | null;
}

const cellPattern = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/**
 * Cuts RFC 4180 text (comma, double quotes, LF or CRLF) into records. Never fails: a record whose quoting cannot be
 * read is one cell up to the end of its line, with the fault.
 */
export function readCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const { record, next } = readRecord(text, at);
    records.push(record);
    at = next;
  }
  return records;
}

function readRecord(text: string, start: number): { readonly record: CsvRecord; readonly next: number } {
  const pattern = new RegExp(cellPattern);
  const cells: CsvCell[] = [];
  pattern.lastIndex = start;
  for (let at = start; ; at = pattern.lastIndex) {
    const match = pattern.exec(text);
    if (match === null) return strayQuote(text, start);
    const [whole, quoted, plain, closing = ''] = match;
    const end = at + whole.length - closing.length;
    cells.push({ text: quoted?.replaceAll('""', '"') ?? plain ?? '', start: at, end });
    if (closing !== ',') {
      const fault = closing === '' ? 'no newline' : null;
      return { record: { cells, start, end, fault }, next: end + closing.length };
    }
  }
}

function strayQuote(text: string, start: number): { readonly record: CsvRecord; readonly next: number } {
  const newline = text.indexOf('\n', start);
  const next = newline === -1 ? text.length : newline + 1;
  const line = text.slice(start, next).replace(/\r?\n$/, '');
  const end = start + line.length;
  return { record: { cells: [{ text: line, start, end }], start, end, fault: 'stray quote' }, next };
}

/** Prints records with LF, quoting the cells that need it; the opposite of `readCsv`. */
export function printCsv(records: readonly (readonly string[])[]): string {
  return records.map((cells) => `${cells.map(quote).join(',')}\n`).join('');
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Text as a cell that no spreadsheet takes for a formula: what starts with `= + - @`, a tab or a carriage return gets a
 * leading apostrophe (OWASP, CSV injection).
 */
export function neutralise(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that `neutralise` was given. */
export function restore(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
