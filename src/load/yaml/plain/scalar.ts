import { isReserved } from '../../reserved.js';
import { type Beyond, type Cursor, isEnd, sign } from './cursor.js';

/** A text between quotes in which nothing is escaped. */
export function quotedText(cursor: Cursor): string | Beyond {
  const { text, at } = cursor;
  const mark = text.charCodeAt(at);
  const end = text.indexOf(mark === sign.quote ? '"' : "'", at + 1);
  const value = text.slice(at + 1, end);
  if (end < 0 || text.charCodeAt(end + 1) === mark || /[\n\r\\]/.test(value)) return undefined;
  cursor.at = end + 1;
  return value;
}

/** A key and its colon, up to the space or the end of the line behind it. */
export function keyOf(cursor: Cursor): string | Beyond {
  const { text } = cursor;
  const first = text.charCodeAt(cursor.at);
  const key = first === sign.quote || first === sign.apostrophe ? quotedText(cursor) : plainKey(cursor);
  if (key === undefined || text.charCodeAt(cursor.at) !== sign.colon) return undefined;
  const after = text.charCodeAt(++cursor.at);
  if (after !== sign.space && !isEnd(after)) return undefined;
  // Merge keys, and keys that may look like another, are for the parser to report.
  return isReserved(key) || key === '<<' || key !== key.normalize('NFC') ? undefined : key;
}

function plainKey(cursor: Cursor): string | Beyond {
  const { text, at: start } = cursor;
  if (!isAlphanumeric(text.charCodeAt(start))) return undefined;
  while (isInKey(text.charCodeAt(++cursor.at)));
  const key = text.slice(start, cursor.at);
  return key === 'null' ? undefined : key;
}

/** Letters and digits of ASCII. */
const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** Also `-`, `.`, `/` and `_`. */
const isInKey = (code: number): boolean => isAlphanumeric(code) || (code >= 45 && code <= 47) || code === 95;

/** A text without quotes up to the end of its line or a comment; null where it says `null`. */
export function blockScalar(cursor: Cursor): string | null | Beyond {
  if (!beginsScalar(cursor)) return undefined;
  const { text, at: start } = cursor;
  let end = start;
  for (let code = text.charCodeAt(cursor.at); !isEnd(code); code = text.charCodeAt(++cursor.at)) {
    if (code === sign.hash && end < cursor.at) break;
    if (code === sign.colon && endsKey(text.charCodeAt(cursor.at + 1))) return undefined;
    if (code !== sign.space) end = cursor.at + 1;
  }
  cursor.at = end;
  return unlessNull(text.slice(start, end));
}

/** A text without quotes inside a flow collection, up to what separates or ends its entries. */
export function flowScalar(cursor: Cursor): string | null | Beyond {
  if (!beginsScalar(cursor)) return undefined;
  const { text, at: start } = cursor;
  let end = start;
  for (let code = text.charCodeAt(cursor.at); !isFlowEnd(code); code = text.charCodeAt(++cursor.at)) {
    if (isEnd(code) || code === sign.colon || code === sign.hash) return undefined;
    if (code === sign.openBrace || code === sign.openBracket) return undefined;
    if (code !== sign.space) end = cursor.at + 1;
  }
  return unlessNull(text.slice(start, end));
}

/** Whether a text may begin so, with no sign that means something else, there or before a space. */
function beginsScalar({ text, at }: Cursor): boolean {
  const first = text.charCodeAt(at);
  if (first === sign.hyphen) return isAlphanumeric(text.charCodeAt(at + 1));
  // `/`, `<` and `=` begin the units of scales and conditions.
  return isAlphanumeric(first) || first === 47 || first === 60 || first === 61 || first > 0xa0;
}

const endsKey = (code: number): boolean => code === sign.space || isEnd(code);

const isFlowEnd = (code: number): boolean =>
  code === sign.comma || code === sign.closeBrace || code === sign.closeBracket;

const unlessNull = (written: string): string | null => (written === 'null' ? null : written);
