import { languages, once } from '../../model/index.js';
import { type Match, type Phrases, phraseAt, phrasesIn, phrasesOf } from '../title/phrases.js';
import type { Span, Title } from '../title/title.js';
import { isWord, type Token, touches } from '../title/tokens.js';
import { type Vagueness, type Words, words } from './words.js';

/** Where a vague word stands, and what makes it vague. */
export interface VagueSpan extends Span {
  readonly kind: Vagueness;
}

const listed = (list: (of: Words) => string): Phrases<null> =>
  phrasesOf(
    languages.flatMap((language) => list(words[language]).split(',')).map((written) => [written, null] as const),
  );

const gradable = once(() => listed((of) => of.gradable));
const activity = once(() => listed((of) => of.activity));
const harmless = once(() => listed((of) => of.harmless));
const answers = once(() => listed((of) => of.answers));
const shares = once(() => listed((of) => of.shares));
const vague = once(() =>
  phrasesOf(
    languages.flatMap((language) =>
      Object.entries(words[language].vague).flatMap(([kind, list]) =>
        list.split(',').map((written) => [written, kind as Vagueness] as const),
      ),
    ),
  ),
);

/** The tokens at which a title opens: its first word, and the first after a colon. */
export function openings({ tokens }: Title): readonly number[] {
  const first = tokens.findIndex(isWord);
  const after = tokens.flatMap(({ word }, i) => (word === ':' && i > first ? [i + 1] : []));
  return first < 0 ? [] : [first, ...after];
}

/** The verb of the list that opens the title, where one does. */
export function openingVerb(title: Title, list: 'gradable' | 'activity'): (Span & Match<null>) | null {
  const phrases = list === 'gradable' ? gradable() : activity();
  for (const at of openings(title)) {
    const match = phraseAt(title.tokens, at, phrases);
    if (match !== null && !isHarmless(match, harmlessIn(title))) return { ...match, ...spanOf(title.tokens, match) };
  }
  return null;
}

/** Every vague word of the title outside quotes, in order. */
export function vagueWords(title: Title): readonly VagueSpan[] {
  const { tokens } = title;
  const found = [...phrasesIn(tokens, vague()), ...blanksIn(tokens)];
  if (found.length === 0) return [];
  const shields = harmlessIn(title);
  const [answer] = phrasesIn(tokens, answers()).filter(({ from }) => from > 0);
  return found
    .filter((match) => !isHarmless(match, shields))
    .filter(({ value, from }) => !(value === 'quality' && answer !== undefined && answer.to <= from))
    .map((match) => ({ ...spanOf(tokens, match), kind: match.value }))
    .sort((a, b) => a.start - b.start);
}

/** `…`, `...` and the `X %` of who has not decided yet. */
function blanksIn(tokens: readonly Token[]): readonly Match<Vagueness>[] {
  return tokens.flatMap(({ word }, from) => {
    const isShare = /^x+$/.test(word) && tokens[from + 1]?.word === '%' && !touches(tokens[from - 1], tokens[from]);
    const isDots = word === '.' && touches(tokens[from], tokens[from + 1]) && tokens[from + 1]?.word === '.';
    const isSecond = word === '.' && tokens[from - 1]?.word === '.';
    const length = word === '…' ? 1 : isShare ? 2 : isDots && !isSecond ? 3 : 0;
    return length === 0 ? [] : [{ from, to: Math.min(from + length, tokens.length), value: 'open' as const }];
  });
}

const harmlessIn = ({ tokens }: Title): readonly Match<null>[] => phrasesIn(tokens, harmless());

function isHarmless({ from, to }: Match<unknown>, shields: readonly Match<null>[]): boolean {
  return shields.some((shield) => shield.from <= from && to <= shield.to);
}

function spanOf(tokens: readonly Token[], { from, to }: Match<unknown>): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

const reaching = /^(?:en|in|into|to|par|by)$/;

/**
 * Whether the title says by how much: a figure with a unit, a count that something is brought to or that is its object
 * (« relire 40 réponses »), a part of a whole. The number of a team or of channels says nothing of it.
 */
export function statesMeasure(title: Title): boolean {
  const { tokens } = title;
  const verbs = openings(title).map((at) => phraseAt(tokens, at, gradable())?.to);
  const isMeasure = title.figures().some(({ quantities: [quantity], relation, from, saidFrom }) => {
    if (quantity !== undefined && quantity.unit !== '') return true;
    const leads = verbs.includes(from) || verbs.includes(saidFrom);
    return relation !== 'other' || leads || reaching.test(tokens[from - 1]?.word ?? '');
  });
  return isMeasure || phrasesIn(tokens, shares()).length > 0;
}
