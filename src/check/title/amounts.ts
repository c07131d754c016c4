import type { Quantity } from '../../model/index.js';
import { endOfDate } from './dates.js';
import { type Counted, numberAt } from './numbers.js';
import { isWord, type Token, touches } from './tokens.js';
import { type Measured, unitAt } from './units.js';

/** A number of a title with its unit, from one token to another (exclusive). */
export interface Amount {
  /** What it can mean, the likeliest first: `9 out of 10` is a mark, or a share. Without unit it counts something. */
  readonly quantities: readonly Quantity[];
  /** Another number in the unit of this one. */
  readonly alike: (value: number, digits: string | undefined) => readonly Quantity[];
  readonly from: number;
  readonly to: number;
  /** Whether it is a share in small numbers, which nobody means to the point: `nine out of ten`. */
  readonly isRound: boolean;
}

/** The amounts of a title in order, without its dates. */
export function amountsIn(tokens: readonly Token[]): readonly Amount[] {
  const amounts: Amount[] = [];
  let promoters = false;
  for (let at = 0; at < tokens.length; ) {
    const date = endOfDate(tokens, at);
    const amount: Amount | null = date === null ? amountAt(tokens, at, promoters) : null;
    if (amount !== null) amounts.push(amount);
    promoters = (promoters && amount === null) || /^(?:nps|promoters?)$/.test(tokens[at]?.word ?? '');
    at = date ?? amount?.to ?? at + 1;
  }
  return amounts;
}

/** `promoters` is whether the number is the first after NPS, whose points need not be written. */
function amountAt(tokens: readonly Token[], at: number, promoters: boolean): Amount | null {
  const number = numberAt(tokens, at) ?? articleAt(tokens, at);
  if (number === null) return null;
  const unit = unitAt(tokens, number.to);
  if (unit !== null) return withUnit(tokens, number, unit);
  return ofWholeAt(tokens, number) ?? moneyAt(tokens, number) ?? one(number, promoters ? 'points' : '');
}

function one({ value, from, to }: Counted, unit: string): Amount {
  const alike = (amount: number): readonly Quantity[] => [{ amount, unit }];
  return { quantities: alike(value), alike, from, to, isRound: false };
}

/** « une heure », « an hour »: an article that counts one. */
function articleAt(tokens: readonly Token[], at: number): Counted | null {
  if (!/^(?:une?|an?)$/.test(tokens[at]?.word ?? '')) return null;
  return unitAt(tokens, at + 1)?.unit === 'h' ? { value: 1, from: at, to: at + 1 } : null;
}

function withUnit(tokens: readonly Token[], { value, from }: Counted, { unit, to, amountOf }: Measured): Amount {
  const rest = unit === 'h' ? restOfDuration(tokens, to) : null;
  const alike = (number: number, digits: string | undefined): readonly Quantity[] => [
    { amount: amountOf(number, digits), unit },
  ];
  const [whole] = alike(value, tokens[from]?.word) as [Quantity];
  const quantities = rest === null ? [whole] : [{ amount: whole.amount + rest.hours, unit }];
  return { quantities, alike, from, to: rest?.to ?? to, isRound: false };
}

/** The `30` of « 1 h 30 », with or without its unit. */
function restOfDuration(tokens: readonly Token[], at: number): { readonly hours: number; readonly to: number } | null {
  const minutes = tokens[at];
  if (!/^(?:h|heures?|hours?)$/.test(tokens[at - 1]?.word ?? '')) return null;
  if (minutes === undefined || !/^[0-5]?\d$/.test(minutes.word)) return null;
  const unit = unitAt(tokens, at + 1);
  const isMinutes = unit === null || /^(?:min|mins|mn|minutes?)$/.test(tokens[at + 1]?.word ?? '');
  return isMinutes ? { hours: Number(minutes.word) / 60, to: unit?.to ?? at + 1 } : null;
}

const marks = new Set([5, 10, 20, 100]);
const wholes = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100, 1000]);
const outOf: readonly (readonly string[])[] = [['sur'], ['/'], ['out', 'of'], ['in']];

/** `4.2 out of 5` is a mark, « 9 demandes sur 10 » a share; `9 out of 10` may be either. */
function ofWholeAt(tokens: readonly Token[], { value, from, to }: Counted): Amount | null {
  for (const nouns of [0, 1, 2]) {
    if (!tokens.slice(to, to + nouns).every(isWord)) return null;
    const link = outOf.find((words) => words.every((word, i) => tokens[to + nouns + i]?.word === word));
    const whole = link && numberAt(tokens, to + nouns + link.length);
    if (!whole || unitAt(tokens, whole.to) !== null) continue;
    const isMark = nouns === 0 && link[0] !== 'in' && marks.has(whole.value);
    const isShare = Number.isInteger(value) && wholes.has(whole.value);
    const alike = (amount: number): readonly Quantity[] => [
      ...(isMark ? [{ amount, unit: `/${whole.value}` }] : []),
      ...(isShare ? [{ amount: amount / whole.value, unit: '%' }] : []),
    ];
    const quantities = value > 0 && value <= whole.value ? alike(value) : [];
    return quantities.length === 0 ? null : { quantities, alike, from, to: whole.to, isRound: isShare };
  }
  return null;
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** `€3.20`. */
function moneyAt(tokens: readonly Token[], number: Counted): Amount | null {
  const sign = tokens[number.from - 1];
  const unit = signs[sign?.word ?? ''];
  const isBefore = unit !== undefined && touches(sign, tokens[number.from]);
  return isBefore ? { ...one(number, unit), from: number.from - 1 } : null;
}
