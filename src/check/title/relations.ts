import { once } from '../../model/index.js';
import { endingsOf, phraseAt, phraseBefore, phrasesOf } from './phrases.js';
import {
  after,
  arrivals,
  before,
  changes,
  levels,
  openings,
  type Relation,
  relatives,
  ways,
} from './relation-words.js';
import { isDigits, type Token } from './tokens.js';

const endings = once(() => endingsOf(before));
const beginnings = once(() => phrasesOf(after));

/** Whether a word says when one can be reached: hours after it are times of day. */
export function opens({ word }: Token): boolean {
  return openings.has(word);
}

/** Whether a word moves something from one level to another. */
export function moves({ word }: Token): boolean {
  return ways.has(word) || changes.has(word);
}

/**
 * The relation of the figure from one token to another (exclusive), null where no words tell it, and the token at which
 * these begin. `isDelay` is whether it is a duration.
 */
export function relationOf(tokens: readonly Token[], from: number, to: number, isDelay: boolean): Said {
  const match = phraseBefore(tokens, from, endings());
  const ahead = match !== null && (isDelay || !match.value.delay) ? match : null;
  const start = ahead?.from ?? from;
  const behind = phraseAt(tokens, to, beginnings())?.value.relation ?? null;
  if (isElsewhere(tokens, start)) return { relation: 'other', from: start };
  if (behind === 'change' || behind === 'other') return { relation: behind, from: start };
  if (isLessOf(tokens, to)) return { relation: 'change', from: start };
  if (isOfPart(tokens, start, from)) return { relation: 'other', from: start };
  const said = ahead?.value.relation ?? null;
  const isBound = said === 'most' || said === 'least';
  return { relation: (isBound ? said : null) ?? behind ?? said ?? ofWhat(tokens, from), from: start };
}

/** What the words around a figure say of it, and the token at which those before it begin. */
export interface Said {
  readonly relation: Relation | null;
  readonly from: number;
}

/** Whether a figure that is said from a token on stands in an aside in parentheses, or in a clause that has just begun. */
export function isElsewhere(tokens: readonly Token[], start: number): boolean {
  const ahead = tokens.slice(0, start);
  return (
    ahead.slice(-3).some(({ word }) => relatives.has(word)) ||
    arrivals.has(ahead.at(-1)?.word ?? '') ||
    ahead.findLast(({ word }) => word === '(' || word === ')')?.word === '('
  );
}

const isOf = (token: Token | undefined): boolean => /^(?:de|d'|du|des|of)$/.test(token?.word ?? '');

/** « 20 % de retards en moins ». */
function isLessOf(tokens: readonly Token[], to: number): boolean {
  const words = tokens.slice(to, to + 7).map(({ word }) => word);
  return isOf(tokens[to]) && /^(?:[^,;]+ )en (?:moins|plus)(?! (?:de|d'))\b/.test(words.join(' '));
}

/** « les commandes de plus de 100 € », but « un délai de moins de 12 h ». */
function isOfPart(tokens: readonly Token[], start: number, from: number): boolean {
  if (start === from || !isOf(tokens[start - 1])) return false;
  return !isLevel(tokens.slice(0, start - 1));
}

/** What « de » before a figure says of it; null where there is none. */
function ofWhat(tokens: readonly Token[], from: number): Relation | null {
  const ahead = tokens.slice(0, Math.max(0, from - 1));
  if (!isOf(tokens[from - 1])) return null;
  if (levels.has(ahead.at(-1)?.word ?? '')) return 'equal';
  if (ahead.some(({ word }) => changes.has(word))) return 'change';
  return isLevel(ahead) ? 'equal' : 'other';
}

/** Whether the last words, back to the last number, name a level: « un délai de réponse ». */
function isLevel(ahead: readonly Token[]): boolean {
  const near = ahead.slice(-4);
  return near.slice(near.findLastIndex(isDigits) + 1).some(({ word }) => levels.has(word));
}
