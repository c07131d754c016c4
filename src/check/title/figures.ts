import type { Quantity } from '../../model/index.js';
import { type Amount, amountsIn } from './amounts.js';
import type { Relation } from './relation-words.js';
import { isElsewhere, moves, opens, relationOf } from './relations.js';
import type { Token } from './tokens.js';

/** A figure that a title states, in canonical units, and where it stands in the title in Unicode form NFC (end exclusive). */
export interface Figure {
  /** What it can mean, the likeliest first: `9 out of 10` is a mark, or a share. Without unit it counts something. */
  readonly quantities: readonly Quantity[];
  readonly relation: Relation;
  readonly start: number;
  readonly end: number;
  /** Its tokens, and where the words of its relation begin: `in under 12 h`. */
  readonly from: number;
  readonly to: number;
  readonly saidFrom: number;
  /** Whether it is a share in small numbers, which nobody means to the point: `nine out of ten`. */
  readonly isRound: boolean;
}

/** The figures of a title, in both languages: shares, delays, marks, money, points and what is counted. */
export function figuresIn(tokens: readonly Token[]): readonly Figure[] {
  const amounts = amountsIn(tokens);
  const figures: Figure[] = [];
  for (let i = 0; i < amounts.length; ) {
    const [first, second] = amounts.slice(i, i + 2) as [Amount, Amount | undefined];
    const read = (second && pairOf(tokens, first, second)) ?? [single(tokens, first)];
    figures.push(...read);
    i += read.length;
  }
  return figures;
}

function single(tokens: readonly Token[], amount: Amount): Figure {
  const unit = unitOf(amount);
  const { relation, from } = relationOf(tokens, amount.from, amount.to, unit === 'h');
  const isAdjective = unit === 'h' && tokens[amount.from + 1]?.word === '-';
  // A delay, or a number of anything, may be said in passing; a share or a mark is what the title is about.
  const unsaid = isAdjective ? 'most' : unit === 'h' || unit === '' ? 'other' : 'equal';
  const isAside = isClock(tokens, amount) || isFullMark(amount);
  return figure(tokens, amount, isAside ? 'other' : (relation ?? unsaid), from);
}

/** « ouvrir jusqu'à 20 h » is a time of day. */
function isClock(tokens: readonly Token[], amount: Amount): boolean {
  const isUntil = /^(?:a|to|until)$/.test(tokens[amount.from - 1]?.word ?? '');
  return unitOf(amount) === 'h' && isUntil && tokens.slice(0, amount.from).some(opens);
}

/** « la part de 5 sur 5 »: the best mark there is. */
function isFullMark({ quantities: [mark] }: Amount): boolean {
  return mark?.unit === `/${mark?.amount}`;
}

/** « de 62 à 90 % », `from 4.0 to 4.3 out of 5`, « entre 3 et 10 jours », `80-85 %`: the first takes the unit of the second. */
function pairOf(tokens: readonly Token[], first: Amount, second: Amount): readonly Figure[] | null {
  const link = linkOf(tokens, first.to, second.from);
  const alike = isBare(first) && !isBare(second) ? inUnitOf(tokens, first, second) : first;
  if (link === null || !alike.quantities.some(({ unit }) => unit === unitOf(second))) return null;
  const ahead = tokens[first.from - 1]?.word ?? '';
  const isWay = link === 'to' && /^(?:de|d'|from)$/.test(ahead);
  const isBetween = link === 'and' && /^(?:entre|between)$/.test(ahead);
  if ((link === 'and' && !isBetween) || (link === 'or' && !isBare(first))) return null;
  const [begin, end] = pairRelations(tokens, first, second, isWay ? 'way' : link === 'or' ? 'choice' : 'range');
  const from = isWay || isBetween ? first.from - 1 : first.from;
  return [figure(tokens, alike, begin, from), figure(tokens, second, end, first.to)];
}

function pairRelations(
  tokens: readonly Token[],
  first: Amount,
  second: Amount,
  kind: 'way' | 'range' | 'choice',
): readonly [Relation, Relation] {
  if (kind === 'choice' || isElsewhere(tokens, first.from - 1)) return ['other', 'other'];
  // « de 8 h à 18 h » are times of day where nothing moves.
  const isHours = unitOf(second) === 'h' && !tokens.slice(0, first.from).some(moves);
  if (kind === 'range' || isHours) return ['between', 'between'];
  // « 4 sur 10 » is said of any share near it: as a start it is no more exact than that.
  return [first.isRound && !second.isRound ? 'other' : 'from', 'to'];
}

type Link = 'to' | 'and' | 'or' | 'dash';

const links: Readonly<Record<string, Link>> = {
  a: 'to',
  to: 'to',
  '→': 'to',
  et: 'and',
  and: 'and',
  ou: 'or',
  or: 'or',
  '-': 'dash',
  '–': 'dash',
};

const bounds = /^(?:moins de|plus de|au moins|au plus|less than|more than|at least|at most)$/;

/** What joins two numbers, with or without a bound: « à », « à moins de ». */
function linkOf(tokens: readonly Token[], from: number, to: number): Link | null {
  if (to - from > 3) return null;
  const [first = '', ...rest] = tokens.slice(from, to).map(({ word }) => word);
  if (first === '-' && rest.join() === '>') return 'to';
  return rest.length === 0 || (links[first] === 'to' && bounds.test(rest.join(' '))) ? (links[first] ?? null) : null;
}

const isBare = (amount: Amount): boolean => unitOf(amount) === '';
const unitOf = ({ quantities }: Amount): string => quantities[0]?.unit ?? '';

function inUnitOf(tokens: readonly Token[], first: Amount, second: Amount): Amount {
  return { ...first, quantities: second.alike(first.quantities[0]?.amount ?? 0, tokens[first.from]?.word) };
}

function figure(
  tokens: readonly Token[],
  { quantities, from, to, isRound }: Amount,
  relation: Relation,
  saidFrom: number,
): Figure {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { quantities, relation, start, end, from, to, saidFrom, isRound };
}
