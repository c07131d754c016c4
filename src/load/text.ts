import { isAscii, isUtf8 } from 'node:buffer';
import { controlCharacter, notUtf8, syntax, tooLarge } from '../language/rules/format/file.js';
import { type Finding, finding, type Outcome, type Span, sizeLimits, startOf, type Text } from '../model/index.js';
import { invisibleIn } from './invisible.js';
import { lineIndex } from './yaml/lines.js';

/** How many invisible characters of one file are shown. */
const shown = 20;

/** The text of a YAML file, without its byte order mark, or null with the reason it cannot be read, `most` times at most. */
export function decode(file: string, bytes: Uint8Array, most = shown): Outcome<string | null> {
  const refuse = (rule: string, message: Text): Outcome<null> => ({
    value: null,
    findings: [finding(rule, startOf(file), message)],
  });
  if (bytes.length > sizeLimits.yaml) {
    return refuse('format/too-large', tooLarge.found(Math.ceil(bytes.length / 1024), sizeLimits.yaml / 1024));
  }
  const plain = plainText(bytes);
  if (plain !== null) return { value: plain, findings: [] };
  if (!isUtf8(bytes) || isWide(bytes)) return refuse('format/not-utf8', notUtf8.found(looksLike(bytes)));
  const text = decoder.decode(bytes);
  if (/\r(?!\n)/.test(text)) return refuse('format/syntax', syntax.carriageReturn);
  const findings = invisible(file, text, most);
  return { value: findings.length === 0 ? text : null, findings };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: false });

/** The text of a file in ASCII that holds nothing but lines of what can be seen; null of any other. */
function plainText(bytes: Uint8Array): string | null {
  if (!isAscii(bytes)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return /^[\t\n\x20-\x7e]*$/.test(text) ? text : null;
}

function invisible(file: string, text: string, most: number): readonly Finding[] {
  const found = invisibleIn(text, most);
  if (found.length === 0) return [];
  const spanOf = lineIndex(text);
  return found.map(({ code, offset }) => invisibleFinding(file, code, spanOf(offset, offset + 1)));
}

/** What takes no room and moves nothing can be taken out; what turns the direction of a text is for a person to judge. */
const weightless = new Set(['U+200B', 'U+2060', 'U+FEFF']);

function invisibleFinding(file: string, code: string, span: Span): Finding {
  const place = { file, span };
  const fix = weightless.has(code) ? { fix: { place, text: '' } } : {};
  return finding('format/control-character', place, controlCharacter.found(code), fix);
}

/** Whether plain letters take two bytes each: UTF-16 without its mark. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0) !== (second === 0) && second !== undefined;
}

function looksLike(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || isWide(bytes)) return 'UTF-16';
  return 'Windows-1252';
}
