import { invisibleIn } from '../../invisible.js';
import type { Value } from '../value.js';
import { type Beyond, type Cursor, endsLine, isEnd, nextLine, sign, skipSpaces } from './cursor.js';
import { blockScalar, flowScalar, keyOf, quotedText } from './scalar.js';

type Mapping = { readonly [key: string]: Value };

// No tabs, byte order marks or surrogates, nor a carriage return alone.
const ascii = /^[\n\r\x20-\x7e]*$/;
const letters = /^[\n\r\x20-\x7e\u00a0-\ud7ff]*$/;
const loneReturn = /\r(?!\n)/;

// Far from the limit of the parser, which counts levels in its own way.
const mostNested = 12;

/**
 * Reads the plain part of YAML, in which nearly all files are written, several times faster than by events: block
 * mappings and sequences, flow collections on one line, scalars on one line without escapes, comments. Undefined for a
 * text that is more than that, or wrong in some way: that one is for the parser. What is read here means the same there,
 * which a test holds for any text.
 */
export function plainMapping(text: string): Mapping | Beyond {
  if (!ascii.test(text) && (!letters.test(text) || invisibleIn(text, 1).length > 0)) return undefined;
  if (loneReturn.test(text)) return undefined;
  const cursor: Cursor = { text, at: 0, indent: 0 };
  nextLine(cursor);
  const isRoot = cursor.indent === 0;
  const mapping = isRoot ? blockMapping(cursor, 0, 0) : undefined;
  return cursor.indent < 0 ? mapping : undefined;
}

/** From a line indented so far to the first that is indented less. */
function blockMapping(cursor: Cursor, indent: number, depth: number): Mapping | Beyond {
  const mapping: Record<string, Value> = {};
  while (cursor.indent === indent) {
    const key = keyOf(cursor);
    if (key === undefined || key in mapping) return undefined;
    const value = depth < mostNested ? blockValue(cursor, indent, depth + 1) : undefined;
    if (value === undefined) return undefined;
    mapping[key] = value;
  }
  return cursor.indent < indent ? mapping : undefined;
}

/** What follows a key: on its line, or on the next ones. */
function blockValue(cursor: Cursor, indent: number, depth: number): Value | Beyond {
  if (!endsLine(cursor)) return lineValue(cursor, depth);
  const isItem = isDash(cursor);
  if (cursor.indent < indent || (cursor.indent === indent && !isItem)) return null;
  if (isItem) return blockSequence(cursor, cursor.indent, depth);
  return isFlow(cursor) ? lineValue(cursor, depth) : blockMapping(cursor, cursor.indent, depth);
}

function isDash({ text, at }: Cursor): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === sign.hyphen && (next === sign.space || isEnd(next));
}

function isFlow({ text, at }: Cursor): boolean {
  const first = text.charCodeAt(at);
  return first === sign.openBrace || first === sign.openBracket;
}

function blockSequence(cursor: Cursor, indent: number, depth: number): readonly Value[] | Beyond {
  const items: Value[] = [];
  while (cursor.indent === indent && isDash(cursor)) {
    const item = depth < mostNested ? blockItem(cursor, depth + 1) : undefined;
    if (item === undefined) return undefined;
    items.push(item);
  }
  return cursor.indent <= indent ? items : undefined;
}

/** What follows a dash: a mapping that begins on its line, or one value. */
function blockItem(cursor: Cursor, depth: number): Value | Beyond {
  const dash = cursor.at++;
  skipSpaces(cursor);
  const start = cursor.at;
  const isMapping = keyOf(cursor) !== undefined;
  cursor.at = start;
  if (!isMapping) return lineValue(cursor, depth);
  cursor.indent += start - dash;
  return blockMapping(cursor, cursor.indent, depth);
}

/** A value that stands alone on the rest of a line. */
function lineValue(cursor: Cursor, depth: number): Value | Beyond {
  const value = isFlow(cursor) ? flowCollection(cursor, depth) : (quotedAt(cursor) ?? blockScalar(cursor));
  return value !== undefined && endsLine(cursor) ? value : undefined;
}

function quotedAt(cursor: Cursor): string | Beyond {
  const first = cursor.text.charCodeAt(cursor.at);
  return first === sign.quote || first === sign.apostrophe ? quotedText(cursor) : undefined;
}

function flowCollection(cursor: Cursor, depth: number): Value | Beyond {
  if (depth >= mostNested) return undefined;
  return cursor.text.charCodeAt(cursor.at) === sign.openBrace
    ? flowMapping(cursor, depth + 1)
    : flowSequence(cursor, depth + 1);
}

function flowValue(cursor: Cursor, depth: number): Value | Beyond {
  return isFlow(cursor) ? flowCollection(cursor, depth) : (quotedAt(cursor) ?? flowScalar(cursor));
}

function flowMapping(cursor: Cursor, depth: number): Mapping | Beyond {
  const mapping: Record<string, Value> = {};
  for (let more = opens(cursor, sign.closeBrace); more; more = goesOn(cursor)) {
    const key = keyOf(cursor);
    if (key === undefined || key in mapping) return undefined;
    skipSpaces(cursor);
    const value = flowValue(cursor, depth);
    if (value === undefined) return undefined;
    mapping[key] = value;
  }
  return closes(cursor, sign.closeBrace) ? mapping : undefined;
}

function flowSequence(cursor: Cursor, depth: number): readonly Value[] | Beyond {
  const items: Value[] = [];
  for (let more = opens(cursor, sign.closeBracket); more; more = goesOn(cursor)) {
    const item = isAfterComma(cursor) ? undefined : flowValue(cursor, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return closes(cursor, sign.closeBracket) ? items : undefined;
}

/** Into a flow collection; whether it has an entry. */
function opens(cursor: Cursor, closing: number): boolean {
  cursor.at++;
  skipSpaces(cursor);
  return cursor.text.charCodeAt(cursor.at) !== closing;
}

/** Over a comma to the next entry, where there is one. */
function goesOn(cursor: Cursor): boolean {
  skipSpaces(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== sign.comma) return false;
  cursor.at++;
  skipSpaces(cursor);
  return true;
}

/** Whether a comma without a space stands before a digit: it may be meant for a decimal one. */
function isAfterComma({ text, at }: Cursor): boolean {
  return text.charCodeAt(at - 1) === sign.comma && /\d/.test(text[at] ?? '');
}

function closes(cursor: Cursor, closing: number): boolean {
  return cursor.text.charCodeAt(cursor.at++) === closing;
}
