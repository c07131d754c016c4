/** A word, number or sign of a title: in small letters without accents, and where it stands (end exclusive). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What is longer is reported as too long, and must not slow the check down. */
const readable = 500;

const quotes = /«[^»]*»|“[^”]*”|"[^"]*"|`[^`]*`/g;
const letter = String.raw`[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]`;
const token = new RegExp(
  [
    String.raw`\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?`,
    String.raw`(?:[dlsnjmtc]|qu|jusqu|lorsqu)['’](?=${letter}|\d|$)`,
    String.raw`(?<=\d)${letter}+`,
    String.raw`${letter}(?:${letter}|\d)*(?:[-'’](?:${letter}|\d)+)*`,
    String.raw`\S`,
  ].join('|'),
  'gi',
);

/** The tokens of a title in Unicode form NFC, without what it quotes: those are words of others. */
export function tokensOf(title: string): readonly Token[] {
  const text = title
    .normalize('NFC')
    .slice(0, readable)
    .replace(quotes, (quoted) => ' '.repeat(quoted.length));
  const tokens: Token[] = [];
  // Not by `matchAll`, which copies the pattern for each title.
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    tokens.push({ word: folded(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Small letters without accents. */
export function folded(word: string): string {
  const small = word.toLowerCase().replaceAll('’', "'");
  const isPlain = /^[ -~]*$/.test(small);
  return isPlain
    ? small
    : small
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('œ', 'oe');
}

/** Whether a token is written in digits. */
export function isDigits({ word }: Token): boolean {
  return /^\d/.test(word);
}

/** Whether a token is made of letters. */
export function isWord({ word }: Token): boolean {
  return /^[a-z]/.test(word);
}

/** Whether nothing stands between two tokens. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
