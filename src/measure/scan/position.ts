import { CR, LF } from './scanner.js';
import type { Position } from './types.js';

/**
 * The line and column of a byte, given a line start before it in the same buffer. Line ends are LF, CRLF or CR; columns
 * count UTF-16 units from 1.
 */
export function positionAt(buffer: Buffer, lineStart: number, line: number, at: number): Position {
  let [start, count] = [lineStart, line];
  for (let byte = lineStart; byte < at; byte++) {
    const lineEnds = buffer[byte] === LF || (buffer[byte] === CR && buffer[byte + 1] !== LF);
    if (!lineEnds) continue;
    start = byte + 1;
    count++;
  }
  return { line: count, column: buffer.toString('utf8', start, at).length + 1 };
}
