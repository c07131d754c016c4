/** A word, number or sign of a title: in small letters without accents, and where it stands (end exclusive). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What is longer is reported as too long, and must not slow the check down. */
const readable = 500;

const quotes = /«[^»]*»|“[^”]*”|"[^"]*"|`[^`]*`/g;

/** What is left of the letters when their accents are taken away. */
const letter = String.raw`[a-z\u00df-\u024f]`;
const token = new RegExp(
  [
    String.raw`\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?`,
    String.raw`(?:[dlsnjmtc]|qu|jusqu|lorsqu)'(?=${letter}|\d|$)`,
    String.raw`(?<=\d)${letter}+`,
    String.raw`${letter}(?:${letter}|\d)*(?:[-'](?:${letter}|\d)+)*`,
    String.raw`\S`,
  ].join('|'),
  'g',
);

/** The tokens of a title in Unicode form NFC, without what it quotes: those are words of others. */
export function tokensOf(title: string): readonly Token[] {
  const text = folded(title.normalize('NFC').slice(0, readable));
  const plain = text.replace(quotes, (quoted) => ' '.repeat(quoted.length));
  const tokens: Token[] = [];
  // Not by `matchAll`, which copies the pattern for each title.
  token.lastIndex = 0;
  for (let match = token.exec(plain); match !== null; match = token.exec(plain)) {
    const [word] = match;
    tokens.push({ word, start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Small letters without accents, at the same offsets. */
function folded(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  const small = text.toLowerCase().replaceAll('’', "'");
  const plain = small.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.length === text.length ? plain : small.length === text.length ? small : text;
}

/** The words of some lines, as tokens have them. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => folded(line).split(' ')));
}

/** Whether a token is written in digits. */
export function isDigits({ word }: Token): boolean {
  return word >= '0' && word < ':';
}

/** Whether a token is made of letters. */
export function isWord({ word }: Token): boolean {
  return /^[a-z]/.test(word);
}

/** Whether nothing stands between two tokens. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
