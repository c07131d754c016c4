/** Where the reading of a text has got to, and by how many spaces the line it stands on is indented; -1 after the last. */
export interface Cursor {
  readonly text: string;
  at: number;
  indent: number;
}

/** What a reader returns where the text is more than it reads. */
export type Beyond = undefined;

/** The characters that mean something, as UTF-16 units. */
export const sign = {
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  hash: 35,
  apostrophe: 39,
  comma: 44,
  hyphen: 45,
  colon: 58,
  openBracket: 91,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** Whether a unit ends a line, or is behind the end of the text. */
export const isEnd = (code: number): boolean =>
  code === sign.lineFeed || code === sign.carriageReturn || Number.isNaN(code);

/** Past the spaces that stand at the cursor. */
export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === sign.space) cursor.at++;
}

/** From the start of a line to the first character of the next one that is neither blank nor a comment. */
export function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  while (cursor.at < text.length) {
    const start = cursor.at;
    skipSpaces(cursor);
    const code = text.charCodeAt(cursor.at);
    if (code !== sign.hash && !isEnd(code)) {
      cursor.indent = cursor.at - start;
      return;
    }
    toLineEnd(cursor);
  }
  cursor.indent = -1;
}

function toLineEnd(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end + 1;
}

/** Whether nothing but a comment is left of the line; if so, on to the next. */
export function endsLine(cursor: Cursor): boolean {
  const { at: start, text } = cursor;
  skipSpaces(cursor);
  const code = text.charCodeAt(cursor.at);
  if (!isEnd(code) && !(code === sign.hash && cursor.at > start)) return false;
  toLineEnd(cursor);
  nextLine(cursor);
  return true;
}
