import { numberAt } from './numbers.js';
import { type Token, tokensOf } from './tokens.js';

/** Phrases by their first word, the longest first, each with what it stands for. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** A stretch of tokens that is a known phrase; `to` is exclusive. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Phrases as written: `(x)` may be left out, `#` is a number. Accents and capitals do not matter. */
export function phrasesOf<T>(entries: readonly (readonly [written: string, value: T])[]): Phrases<T> {
  const phrases = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [written, value] of entries) {
    for (const variant of variantsOf(written)) {
      const words = tokensOf(variant).map(({ word }) => word);
      const [first = ''] = words;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, value }]);
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
  const starts = [tokens[from]?.word ?? '', ...(numberAt(tokens, from) ? ['#'] : [])];
  for (const { words, value } of starts.flatMap((start) => phrases.get(start) ?? [])) {
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

/** The longest phrase that ends before a token. */
export function phraseBefore<T>(tokens: readonly Token[], to: number, phrases: Phrases<T>): Match<T> | null {
  for (let from = Math.max(0, to - longest); from < to; from += 1) {
    const match = phraseAt(tokens.slice(0, to), from, phrases);
    if (match?.to === to) return match;
  }
  return null;
}

const longest = 6;
