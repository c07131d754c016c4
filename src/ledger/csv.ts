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

/**
 * Cuts RFC 4180 text (comma, double quotes, LF or CRLF) into records, one at a time: a file of millions need not be held in
 * pieces. Never fails: a record whose quoting cannot be read is one cell up to the end of its line, with the fault.
 */
export function* readCsv(text: string): Generator<CsvRecord, void> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const { record, next } = readRecord(text, at);
    yield record;
    at = next;
  }
}

function readRecord(text: string, start: number): { readonly record: CsvRecord; readonly next: number } {
  const cells: CsvCell[] = [];
  for (let at = start; ; ) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? quotedEnd(text, at) : plainEnd(text, at);
    const closing = end < 0 ? null : closingAt(text, end);
    if (closing === null) return strayQuote(text, start);
    const cell = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
    cells.push({ text: cell, start: at, end });
    at = end + closing.length;
    if (closing !== ',') {
      const fault = closing === '' ? 'no newline' : null;
      return { record: { cells, start, end, fault }, next: at };
    }
  }
}

/** The end of a cell that begins with a quote, behind the quote that closes it; -1 where none does. */
function quotedEnd(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? -1 : quote + 1;
}

/** The first character that cannot stand in a cell without quotes, or the end of the text. */
function plainEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 34 || code === 10 || code === 13) return at;
  }
  return text.length;
}

/** What ends a cell: a comma, a line end, or nothing at the end of the text. Null for anything else. */
function closingAt(text: string, at: number): ',' | '\n' | '\r\n' | '' | null {
  if (at === text.length) return '';
  const first = text[at];
  if (first === ',' || first === '\n') return first;
  return first === '\r' && text[at + 1] === '\n' ? '\r\n' : null;
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
