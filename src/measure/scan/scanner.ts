/** Bytes that cut the text: one ASCII byte each; `quote` is -1 when nothing is quoted. */
export interface Grammar {
  readonly delimiter: number;
  readonly quote: number;
}

/** The delimiters that exports have where nothing is said. */
export const usualDelimiters: readonly string[] = [';', ',', '\t', '|'];

/** Most columns a header can have. */
export const fieldLimit = 4096;

export const LF = 10;
export const CR = 13;

/** Kinds of line end, as bits so that those met can be added up. */
export const newlines = { none: 0, lf: 1, crlf: 2, cr: 4 } as const;

export type Flaw = 'none' | 'nul' | 'text-after-quote' | 'stray-quote' | 'unclosed-quote';

/** One record as it lies in the buffer. The scanner fills the same object for every record: keep no reference to it. */
export interface RecordView {
  readonly buffer: Buffer;
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** First physical line, and how many the record takes. */
  readonly line: number;
  readonly lines: number;
  readonly fields: number;
  /** Where each field ends; only the first `fieldLimit`. */
  readonly ends: Int32Array;
  readonly newline: number;
  /** Whether a cell of it is in quotes. */
  readonly quoted: boolean;
  /** The first thing wrong with quotes or NULs, and where. */
  readonly flaw: Flaw;
  readonly flawAt: number;
}

export interface Scanner {
  readonly record: RecordView;
  /**
   * Reads the record that starts at `from`, on physical line `line`. The byte at `to` must be a line feed, as a sentinel.
   * Returns where the next record starts; or -1 when the buffer ends first and is not the `last`, with the flaw
   * `unclosed-quote` if that is inside quotes.
   */
  readonly next: (buffer: Buffer, from: number, to: number, last: boolean, line: number) => number;
}

const DELIMITER = 1;
const NEWLINE = 2;
const QUOTE = 3;
const NUL = 4;

function kinds(entries: readonly (readonly [byte: number, kind: number])[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const [byte, kind] of entries) if (byte >= 0) table[byte] = kind;
  return table;
}

type Filling = { -readonly [K in keyof RecordView]: RecordView[K] };

/**
 * The state machine of RFC 4180 over bytes, one record at a time. After a flaw it goes on as if the cell were unquoted,
 * to the next delimiter or line end, so that one flaw costs one record.
 */
export function createScanner({ delimiter, quote }: Grammar): Scanner {
  const breaks = [[LF, NEWLINE] as const, [CR, NEWLINE] as const, [0, NUL] as const, [quote, QUOTE] as const];
  const outside = kinds([...breaks, [delimiter, DELIMITER]]);
  const inside = kinds(breaks);
  // Most text lies above every byte that matters, so one comparison settles it without the table.
  const highest = Math.max(delimiter, quote, CR);
  const ends = new Int32Array(fieldLimit);
  const record: Filling = {
    ...{ buffer: Buffer.alloc(0), start: 0, end: 0, line: 1, lines: 1, fields: 0, ends },
    ...{ newline: newlines.none, quoted: false, flaw: 'none', flawAt: 0 },
  };

  function note(flaw: Flaw, at: number): void {
    if (record.flaw !== 'none' && flaw !== 'unclosed-quote') return;
    record.flaw = flaw;
    record.flawAt = at;
  }

  /** The quote that closes the cell that `from` is in, doubled ones passed over; -1 when the text ends first. */
  function closingQuote(buffer: Buffer, from: number, to: number): number {
    for (let at = from; ; at++) {
      while (inside[buffer[at] as number] === 0) at++;
      if (at >= to) return -1;
      const byte = buffer[at];
      if (byte !== quote) pass(buffer, at);
      else if (at + 1 < to && buffer[at + 1] === quote) at++;
      else return at;
    }
  }

  /** Counts a line end, or notes a NUL, inside quotes. */
  function pass(buffer: Buffer, at: number): void {
    if (buffer[at] === 0) note('nul', at);
    else if (buffer[at] === LF || buffer[at + 1] !== LF) record.lines++;
  }

  /** From an opening quote to behind the closing one; -1 when the text ends first. */
  function afterQuoted(buffer: Buffer, opened: number, to: number, last: boolean): number {
    const before = record.lines;
    const closed = closingQuote(buffer, opened + 1, to);
    if (closed < 0 || (closed + 1 === to && !last)) return -1;
    const kind = outside[buffer[closed + 1] as number];
    if (kind !== DELIMITER && kind !== NEWLINE) {
      // A cell over several lines that goes on after its quote is two cells of two records, the first never closed.
      note(record.lines > before ? 'unclosed-quote' : 'text-after-quote', closed + 1);
      if (record.flaw === 'unclosed-quote') record.flawAt = opened;
    }
    return closed + 1;
  }

  /** From inside an unquoted cell to the delimiter or line end behind it. */
  function cellEnd(buffer: Buffer, from: number): number {
    const [top, kindOf] = [highest, outside];
    for (let at = from; ; at++) {
      let byte = buffer[at] as number;
      while (byte > top || kindOf[byte] === 0) byte = buffer[++at] as number;
      const kind = kindOf[byte] as number;
      if (kind <= NEWLINE) return at;
      note(kind === NUL ? 'nul' : 'stray-quote', at);
    }
  }

  function finish(buffer: Buffer, at: number, to: number, last: boolean): number {
    if (at >= to && !last) return -1;
    record.end = at;
    if (at >= to) return to;
    if (buffer[at] === LF) {
      record.newline = newlines.lf;
      return at + 1;
    }
    if (at + 1 >= to && !last) return -1;
    const paired = at + 1 < to && buffer[at + 1] === LF;
    record.newline = paired ? newlines.crlf : newlines.cr;
    return paired ? at + 2 : at + 1;
  }

  function next(buffer: Buffer, from: number, to: number, last: boolean, line: number): number {
    record.buffer = buffer;
    record.start = from;
    record.line = line;
    record.lines = 1;
    record.newline = newlines.none;
    record.quoted = false;
    record.flaw = 'none';
    let at = from;
    let fields = 0;
    for (;;) {
      if (buffer[at] === quote) {
        const opened = at;
        record.quoted = true;
        at = afterQuoted(buffer, opened, to, last);
        if (at < 0) {
          record.flaw = 'unclosed-quote';
          record.flawAt = opened;
          record.end = to;
          return last ? to : -1;
        }
      }
      at = cellEnd(buffer, at);
      ends[fields++] = at;
      if (buffer[at] !== delimiter) break;
      at++;
    }
    record.fields = fields;
    return finish(buffer, at, to, last);
  }

  return { record, next };
}
