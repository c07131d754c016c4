import { isDigits, type Token, touches } from './tokens.js';

const inOrder = (from: number, words: string): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i]);
const tens = (from: number, words: string): [string, number][] =>
  words.split(' ').map((word, i) => [word, (from + i) * 10]);

/** Numbers in words, English and French; `quatre-vingt-dix` is put together from these. */
const words: ReadonlyMap<string, number> = new Map([
  ...inOrder(1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
  ...inOrder(17, 'seventeen eighteen nineteen'),
  ...tens(2, 'twenty thirty forty fifty sixty seventy eighty ninety hundred'),
  ...inOrder(2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  ...tens(2, 'vingt trente quarante cinquante soixante septante huitante nonante cent'),
  ['octante', 80],
]);

const ordinals = new Set('e er ere eme ieme nd nde st rd th'.split(' '));

/** A number of a title, from one token to another (exclusive). */
export interface Counted {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The number that starts at a token, in digits or in words; none for an ordinal. */
export function numberAt(tokens: readonly Token[], from: number): Counted | null {
  const token = tokens[from];
  if (token === undefined) return null;
  if (!isDigits(token)) {
    const value = inWords(token.word);
    return value === null ? null : { value, from, to: from + 1 };
  }
  const next = tokens[from + 1];
  if (next !== undefined && ordinals.has(next.word) && touches(token, next)) return null;
  return { value: Number(plainDigits(token.word)), from, to: from + 1 };
}

/** The digits of a token as JavaScript reads them. */
export function plainDigits(word: string): string {
  return word.replace(/\s/g, '').replace(',', '.');
}

function inWords(word: string): number | null {
  if (!word.includes('-')) return words.get(word) ?? null;
  const parts = word.split('-').filter((part) => part !== 'et');
  const values = parts.map(
    (part) => words.get(part) ?? words.get(part.replace(/s$/, '')) ?? (part === 'un' ? 1 : null),
  );
  if (values.length === 0 || values.includes(null)) return null;
  return (values as readonly number[]).reduce((sum, value) => (sum === 4 && value === 20 ? 80 : sum + value), 0);
}
