import * as say from '../../language/scan.js';
import type { Dialect, Text } from '../../model/index.js';
import { CR, LF } from './scanner.js';

/** The line end behind a physical line that starts at `from`; -1 when the buffer ends first and is not the last. */
export function nextLine(buffer: Buffer, from: number, to: number, last: boolean): number {
  let at = from;
  while (at < to && buffer[at] !== LF && buffer[at] !== CR) at++;
  if (at >= to) return last ? to : -1;
  if (buffer[at] === LF) return at + 1;
  if (at + 1 >= to && !last) return -1;
  return at + 1 < to && buffer[at + 1] === LF ? at + 2 : at + 1;
}

/** The delimiter that a first line `sep=;` states, for Excel. */
export function separatorIn(head: Buffer): string | undefined {
  return /^"?sep=(.)"?(?:[\r\n]|$)/i.exec(head.toString('latin1', 0, 16))?.[1];
}

/** How many physical lines come before the header row; or why the first one, `sep=;`, contradicts the dialect. */
export function linesBefore(head: Buffer, dialect: Dialect): number | Text {
  const separator = separatorIn(head);
  if (separator === undefined) return dialect.preamble;
  return separator === dialect.delimiter
    ? Math.max(1, dialect.preamble)
    : say.separatorLine(dialect.delimiter, separator);
}
