import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import * as say from '../../language/scan.js';
import type { Dialect, Text } from '../../model/index.js';
import { createDecoder, createUtf8Watch, type Decode } from './decode.js';
import { damageOf } from './gunzip.js';
import { type Chunk, chunksOf, type OpenExport } from './open.js';
import { positionAt } from './position.js';
import { linesBefore, nextLine } from './prologue.js';
import type { FindRegular, RegularLines } from './regular.js';
import { createScanner, type Grammar, LF, type RecordView } from './scanner.js';
import { contradicts } from './sniff.js';
import type { Fault, Position } from './types.js';

/** Longest record, in bytes of UTF-8: what is kept in memory at most. */
export const recordLimit = 1 << 21;

/** The most UTF-8 that a chunk can decode to, with room for what was held back and the sentinel. */
const decodedLimit = 3 * (1 << 20) + 64;

/** Called for the header row, then for each data record, blank lines included; false stops the reading. */
export type Visit = (record: RecordView) => boolean;

/** For a reader that only counts the regular lines: how to find them, null while it must see every record, and their taking. */
export interface Skip {
  readonly find: () => FindRegular | null;
  readonly take: (lines: RegularLines) => void;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((bytes: number, total: number) => void) | undefined;
}

export interface Reading {
  /** What made it impossible to read on; always fatal. */
  readonly fault: Fault | null;
  /** Null when the reading stopped before the end of the file. */
  readonly sha256: string | null;
}

/** The bytes that cut the text of a dialect; null when they are not two different ASCII characters. */
export function grammarOf({ delimiter, quote }: Dialect): Grammar | null {
  const cuts = /^[^\r\n\0\u0080-\uffff]$/;
  if (!cuts.test(delimiter) || quote === delimiter || !(quote === '' || cuts.test(quote))) return null;
  return { delimiter: delimiter.charCodeAt(0), quote: quote === '' ? -1 : quote.charCodeAt(0) };
}

/** A fault that makes a file impossible to read, at a place of it. */
export function fatal(position: Position, reason: Text): Fault {
  return { line: position.line, column: position.column, record: null, reason, fatal: true };
}

export const fileStart: Position = { line: 1, column: 1 };

/**
 * Reads the text of an export once, unpacked where it is packed, in memory that does not depend on its size. Throws on a
 * failed read and when aborted.
 */
export async function readRecords(
  file: OpenExport,
  dialect: Dialect,
  visit: Visit,
  options: ReadOptions = {},
  skip: Skip | null = null,
): Promise<Reading> {
  const grammar = grammarOf(dialect);
  if (!grammar) return { fault: fatal(fileStart, say.badGrammar), sha256: null };
  const hash = createHash('sha256');
  const text = createText(dialect, grammar, visit, skip);
  try {
    for await (const chunk of chunksOf(file, options.signal, (bytes) => hash.update(bytes))) {
      options.onBytes?.(chunk.read, file.size);
      const fault = text.take(chunk);
      if (fault !== null || text.stopped()) return { fault, sha256: null };
    }
  } catch (error) {
    const damage = damageOf(error);
    if (damage === null) throw error;
    return { fault: fatal(text.reached(), say.damagedGzip[damage]), sha256: null };
  }
  return { fault: null, sha256: hash.digest('hex') };
}

/** The decoded text not yet cut: from a line start on, in one buffer, with a line feed behind it. */
function createText(dialect: Dialect, grammar: Grammar, visit: Visit, skip: Skip | null) {
  const decode: Decode = createDecoder(dialect.encoding);
  const singleByte = dialect.encoding.startsWith('windows') || dialect.encoding.startsWith('iso');
  const isUtf8SoFar = singleByte ? createUtf8Watch() : () => false;
  const scanner = createScanner(grammar);
  const buffer = Buffer.allocUnsafe(recordLimit + decodedLimit);
  let [start, end, line] = [0, 0, 1];
  let before = -1;
  let beyondAscii: Position | null = null;
  let stopped = false;

  const at = (offset: number) => positionAt(buffer, start, line, offset);

  const unclosed = (offset: number, goesOn: boolean): Fault =>
    fatal(at(offset), goesOn ? say.quotedTooLong : say.unclosedQuote);

  function append(text: Buffer): void {
    buffer.copyWithin(0, start, end);
    end -= start;
    start = 0;
    if (beyondAscii === null && !isAscii(text)) beyondAscii = positionOfFirst(text);
    end += text.copy(buffer, end);
    buffer[end] = LF;
  }

  function positionOfFirst(text: Buffer): Position {
    const ascii = text.findIndex((byte) => byte >= 0x80);
    text.copy(buffer, end, 0, ascii);
    return at(end + ascii);
  }

  function skipLines(last: boolean): void {
    while (before > 0 && start < end) {
      const next = nextLine(buffer, start, end, last);
      if (next < 0) return;
      start = next;
      line++;
      before--;
    }
  }

  /** Passes over regular lines. A record with quotes is likely to be followed by others like it. */
  function skipRegular(): void {
    const find = scanner.record.quoted ? null : skip?.find();
    if (!find) return;
    const lines = find(buffer, start, end);
    if (lines.count > 0) skip?.take(lines);
    start = lines.end;
    line += lines.count;
  }

  function cut(last: boolean): Fault | null {
    skipLines(last);
    const { record } = scanner;
    while (before === 0 && start < end && !stopped) {
      skipRegular();
      if (start === end) break;
      const next = scanner.next(buffer, start, end, last, line);
      if (next < 0 && end - start <= recordLimit) return null;
      if (record.flaw === 'unclosed-quote') return unclosed(record.flawAt, next < 0 && !last);
      if (next < 0 || next - start > recordLimit) return fatal({ line, column: 1 }, say.recordTooLong);
      stopped = !visit(record);
      start = next;
      line += record.lines;
    }
    return end - start > recordLimit ? fatal({ line, column: 1 }, say.recordTooLong) : null;
  }

  function begin(bytes: Buffer, text: Buffer): Fault | null {
    const looks = contradicts(bytes, dialect.encoding);
    if (looks !== null) return fatal(fileStart, say.looksLike(dialect.encoding, looks));
    const lines = linesBefore(text, dialect);
    if (typeof lines !== 'number') return fatal(fileStart, lines);
    before = lines;
    return null;
  }

  function take({ bytes, last }: Chunk): Fault | null {
    const { text, invalid } = decode(bytes, last);
    const wrong = before < 0 ? begin(bytes, text) : null;
    if (wrong) return wrong;
    const mixed = beyondAscii !== null;
    append(text);
    const fault = cut(last && !invalid);
    if (fault) return fault;
    if (invalid) return fatal(at(end), say.notInEncoding(dialect.encoding, mixed || beyondAscii !== null));
    const misread = isUtf8SoFar(bytes, last) && last && !stopped;
    return misread && beyondAscii !== null ? fatal(beyondAscii, say.looksLike(dialect.encoding, 'utf-8')) : null;
  }

  return { take, stopped: () => stopped, reached: () => at(end) };
}
