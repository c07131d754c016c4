import { numberAt } from './numbers.js';
import { type Token, tokensOf } from './tokens.js';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by a word of each, the longest first, each with what it stands for. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A phrase as written, and what it stands for. */
type Entry<T> = readonly [written: string, value: T];

/** A stretch of tokens that is a known phrase; `to` is exclusive. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Phrases by their first word. As written, `(x)` may be left out, `#` is a number; accents and capitals do not matter. */
export function phrasesOf<T>(entries: readonly Entry<T>[]): Phrases<T> {
  return indexed(entries, (words) => words[0] ?? '');
}

/** Phrases by their last word, for `phraseBefore`. */
export function endingsOf<T>(entries: readonly Entry<T>[]): Phrases<T> {
  return indexed(entries, (words) => words.at(-1) ?? '');
}

function indexed<T>(entries: readonly Entry<T>[], keyOf: (words: readonly string[]) => string): Phrases<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const [written, value] of entries) {
    for (const variant of variantsOf(written)) {
      const words = tokensOf(variant).map(({ word }) => word);
      const alike = phrases.get(keyOf(words));
      if (alike === undefined) phrases.set(keyOf(words), [{ words, value }]);
      else alike.push({ words, value });
    }
  }
  for (const alike of phrases.values()) alike.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** `efficace(s)` is `efficace` and `efficaces`. */
function variantsOf(written: string): readonly string[] {
  const optional = /\(([^)]*)\)/.exec(written);
  if (optional === null) return [written];
  const [before, after] = [written.slice(0, optional.index), written.slice(optional.index + optional[0].length)];
  return variantsOf(after).flatMap((rest) => [before + rest, before + optional[1] + rest]);
}

/** The longest phrase that starts at a token. */
export function phraseAt<T>(tokens: readonly Token[], from: number, phrases: Phrases<T>): Match<T> | null {
  const known = phrases.get(tokens[from]?.word ?? '');
  const match = known === undefined ? null : longestAt(tokens, from, known);
  if (match !== null) return match;
  const counted = phrases.get('#');
  return counted === undefined || numberAt(tokens, from) === null ? null : longestAt(tokens, from, counted);
}

function longestAt<T>(tokens: readonly Token[], from: number, phrases: readonly Phrase<T>[]): Match<T> | null {
  for (const { words, value } of phrases) {
    const to = endOf(tokens, from, words);
    if (to !== null) return { from, to, value };
  }
  return null;
}

function endOf(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  let at = from;
  for (const word of words) {
    const next = word === '#' ? (numberAt(tokens, at)?.to ?? null) : tokens[at]?.word === word ? at + 1 : null;
    if (next === null) return null;
    at = next;
  }
  return at;
}

/** Every phrase of a title, in order; none lies in another. */
export function phrasesIn<T>(tokens: readonly Token[], phrases: Phrases<T>): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = phraseAt(tokens, at, phrases);
    if (match !== null) matches.push(match);
    at = match?.to ?? at + 1;
  }
  return matches;
}

/** The longest of some endings that ends before a token. */
export function phraseBefore<T>(tokens: readonly Token[], to: number, endings: Phrases<T>): Match<T> | null {
  for (const { words, value } of endings.get(tokens[to - 1]?.word ?? '') ?? []) {
    const from = to - words.length;
    if (words.every((word, i) => tokens[from + i]?.word === word)) return { from, to, value };
  }
  return null;
}
