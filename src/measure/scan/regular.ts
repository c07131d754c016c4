import { cellLimit } from './judge.js';
import { CR, type Grammar, LF, newlines } from './scanner.js';

/** A stretch of lines that are as they should be. The finder fills the same object every time: keep no reference to it. */
export interface RegularLines {
  readonly count: number;
  /** Where the first other line starts. */
  readonly end: number;
  /** Bytes of the longest, without its line end. */
  readonly longest: number;
  /** Kinds of line end met, added up. */
  readonly newlines: number;
}

/** Finds the regular lines from `from` on; the byte at `to` must be a line feed, as a sentinel, and is no line's end. */
export type FindRegular = (buffer: Buffer, from: number, to: number) => RegularLines;

type Filling = { -readonly [K in keyof RegularLines]: RegularLines[K] };

/**
 * Most lines of most exports are plain: no quote, as many cells as there are columns. They are passed over in one loop,
 * several times faster than by the scanner, which judges the others.
 */
export function createFindRegular(grammar: Grammar, fields: number): FindRegular {
  const lines: Filling = { count: 0, end: 0, longest: 0, newlines: newlines.none };
  return (buffer, from, to) => {
    lines.count = 0;
    lines.longest = 0;
    lines.newlines = newlines.none;
    let start = from;
    for (let end = lineEnd(buffer, start, grammar, fields); end >= 0 && end < to; ) {
      const paired = end > start && buffer[end - 1] === CR;
      const length = end - start - (paired ? 1 : 0);
      if (length === 0 || length > cellLimit) break;
      lines.count++;
      lines.newlines |= paired ? newlines.crlf : newlines.lf;
      if (length > lines.longest) lines.longest = length;
      start = end + 1;
      end = lineEnd(buffer, start, grammar, fields);
    }
    lines.end = start;
    return lines;
  };
}

/** The line feed that ends a line of so many plain cells; -1 when the line is another. */
function lineEnd(buffer: Buffer, from: number, { delimiter, quote }: Grammar, fields: number): number {
  const highest = Math.max(delimiter, quote, CR);
  let cells = 1;
  for (let at = from; ; at++) {
    const byte = buffer[at] as number;
    if (byte > highest) continue;
    if (byte === delimiter) cells++;
    else if (byte === LF) return cells === fields ? at : -1;
    else if (byte === quote || byte === 0 || (byte === CR && buffer[at + 1] !== LF)) return -1;
  }
}
