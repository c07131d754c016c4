// C0 but tab and line ends, C1, zero-width, line separators, bidirectional controls, byte order marks inside.
const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

// An escape can also spell what no UTF-8 file holds: a lone carriage return, half a surrogate pair.
const decoded = new RegExp(`${control.source}|\\r|\\p{Cs}`, 'u');

/** An invisible character, as `U+001B`, with its offset in the text. */
export interface Invisible {
  readonly code: string;
  readonly offset: number;
}

/** The first invisible control characters of a text, `most` of them. */
export function invisibleIn(text: string, most: number): readonly Invisible[] {
  // Nearly every text has none, and `matchAll` copies the pattern.
  if (text.search(control) < 0) return [];
  return [...text.matchAll(control)]
    .slice(0, most)
    .map(({ 0: character, index }) => ({ code: codeOf(character), offset: index }));
}

/** The first invisible control character that the escapes of a quoted text spell; null when there is none. */
export function invisibleEscape(value: string): string | null {
  const [character] = decoded.exec(value) ?? [];
  return character === undefined ? null : codeOf(character);
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
