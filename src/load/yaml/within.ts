import type { Range } from './lines.js';
import type { ScalarNode } from './node.js';

/**
 * Where some characters of a scalar's value stand in the text, whatever its style: quoted, with escapes, or folded over
 * lines. Null where value and text do not match, which no text that was parsed should show.
 */
export function rangeWithin(text: string, scalar: ScalarNode, [from, to]: readonly [number, number]): Range | null {
  const spelled = spelledIn(text, scalar);
  const [first, last] = [spelled?.[from], spelled?.[Math.min(to, scalar.value?.length ?? 0) - 1]];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

/** For each character of a scalar's value, in UTF-16 units, where it stands in the text. */
function spelledIn(text: string, { value, start, end }: ScalarNode): readonly Range[] | null {
  const quote = text[start];
  const isQuoted = quote === '"' || quote === "'";
  const [first, last] = isQuoted ? [start + 1, end - 1] : [start, end];
  const spelled: Range[] = [];
  let at = first;
  for (const character of value ?? '') {
    if (!isBlank(character) || isContinued(text, at, quote)) at = skipBlanks(text, at, last, quote);
    const length = lengthAt(text, at, character, quote);
    if (length === 0 || at + length > last) return null;
    for (let unit = 0; unit < character.length; unit++) spelled.push({ start: at, end: at + length });
    at += length;
  }
  return spelled;
}

const isBlank = (character: string | undefined): boolean => character !== undefined && ' \t\r\n'.includes(character);

/** Past the spaces and line ends that folding takes away. */
function skipBlanks(text: string, from: number, last: number, quote: string | undefined): number {
  let at = from;
  while (at < last && (isBlank(text[at]) || isContinued(text, at, quote))) at++;
  return at;
}

/** Whether a backslash takes the end of its line away. */
function isContinued(text: string, at: number, quote: string | undefined): boolean {
  return quote === '"' && text[at] === '\\' && /[\r\n]/.test(text[at + 1] ?? '');
}

const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** How many characters of the text spell a character of the value; 0 when they do not. */
function lengthAt(text: string, at: number, character: string, quote: string | undefined): number {
  if (quote === '"' && text[at] === '\\') return escapeLengths[text[at + 1] ?? ''] ?? 2;
  if (quote === "'" && character === "'") return text.startsWith("''", at) ? 2 : 0;
  if (isBlank(character)) return isBlank(text[at]) ? 1 : 0;
  return text.startsWith(character, at) ? character.length : 0;
}
