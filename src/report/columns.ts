import stringWidth from 'string-width';

/** Characters that are one column wide whatever surrounds them. */
const narrow =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2026\u202f\u2190-\u2193\u2248\u2264\u2265\u2500-\u25a0▲○●◐✓✗↳]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of chalk, which take no columns
const colours = /\u001b\[\d+m/g;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns a text takes on a terminal; colour codes take none. */
export function columnsOf(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(colours, '') : text;
  return narrow.test(plain) ? plain.length : stringWidth(plain);
}

function characters(text: string): readonly string[] {
  return narrow.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The part of a text between two columns; a wide character that straddles an edge is blank. */
export function between(text: string, from: number, to: number): string {
  let column = 0;
  let part = '';
  for (const character of characters(text)) {
    const next = column + columnsOf(character);
    const inside = Math.min(next, to) - Math.max(column, from);
    part += column >= from && next <= to ? character : ' '.repeat(Math.max(0, inside));
    column = next;
    if (column >= to) break;
  }
  return part;
}

/** A text in at most so many columns, the end replaced by an ellipsis where it does not fit. */
export function cut(text: string, columns: number, ellipsis: string): string {
  if (columnsOf(text) <= columns) return text;
  return between(text, 0, Math.max(0, columns - columnsOf(ellipsis))).trimEnd() + ellipsis;
}

/** A text filled with blanks at its end to so many columns of the terminal. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** A text filled with blanks at its start to so many columns of the terminal. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}

/** Puts pieces on lines of at most so many columns, joined by `glue`; a piece that is wider alone stays whole. */
export function fill(pieces: readonly string[], glue: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? piece : last + glue + piece;
    if (last === undefined || columnsOf(joined) > columns) lines.push(piece);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Wraps a text at its ordinary spaces; words that are too long are broken. */
export function wrap(text: string, columns: number): readonly string[] {
  return fill(
    text.split(' ').flatMap((word) => broken(word, columns)),
    ' ',
    columns,
  );
}

function broken(word: string, columns: number): readonly string[] {
  return columnsOf(word) <= columns ? [word] : fill(characters(word), '', columns);
}

/** Wraps a text over at most so many lines; what is left over is cut. */
export function wrapWithin(text: string, columns: number, lines: number, ellipsis: string): readonly string[] {
  const all = wrap(text, columns);
  if (all.length <= lines) return all;
  return [...all.slice(0, lines - 1), cut(all.slice(lines - 1).join(' '), columns, ellipsis)];
}
