import { once } from '../../model/index.js';
import { plainDigits } from './numbers.js';
import { phraseAt, phrasesOf } from './phrases.js';
import type { Token } from './tokens.js';

interface Unit {
  /** Canonical, as in Quantity; a unit that no indicator has stands for itself. */
  readonly unit: string;
  /** How many canonical units one is. */
  readonly factor: number;
}

const named = (names: string, unit: string, factor = 1): [string, Unit][] =>
  names.split(',').map((name) => [name, { unit, factor }]);

/** The units of figures in titles. Days of work have no fixed number of hours, nor has a month. */
const units = once(() =>
  phrasesOf([
    ...named('%,percent,per cent,pct,pour cent,pourcent(s),p. 100', '%'),
    ...named('h,hr(s),hour(s),heure(s),h ouvrées,heures ouvrées,h ouvrables,business hour(s),working hour(s)', 'h'),
    ...named('-hour,-h', 'h'),
    ...named('min,mins,mn,minute(s),-minute,-min', 'h', 1 / 60),
    ...named('s,sec(s),second(s),seconde(s),-second', 'h', 1 / 3600),
    ...named('j,jour(s),d,day(s),-day,jours calendaires,calendar day(s)', 'h', 24),
    ...named('semaine(s),week(s),-week', 'h', 7 * 24),
    ...named('jour(s) ouvré(s),jour(s) ouvrable(s),jour(s) travaillé(s),j ouvré(s),j ouvrable(s)', 'working day'),
    ...named('business day(s),working day(s),-business-day', 'working day'),
    ...named('mois,month(s)', 'month'),
    ...named('an(s),année(s),year(s)', 'year'),
    ...named('€,eur,euro(s)', 'EUR'),
    ...named('k€', 'EUR', 1000),
    ...named('$,usd,dollar(s)', 'USD'),
    ...named('£,gbp,pound(s)', 'GBP'),
    ...named('points,point,pts,pt', 'points'),
  ]),
);

/** Where a unit ends, and the canonical amount of some digits in it. */
export interface Measured {
  readonly unit: string;
  readonly to: number;
  readonly amountOf: (value: number, digits?: string) => number;
}

/** The unit that starts at a token. */
export function unitAt(tokens: readonly Token[], from: number): Measured | null {
  const match = phraseAt(tokens, from, units());
  if (match === null) return null;
  const { unit, factor } = match.value;
  const amountOf = (value: number, digits = ''): number => (unit === '%' ? shareOf(value, digits) : value * factor);
  return { unit, to: match.to, amountOf };
}

/** Shifting the decimal exponent gives the double nearest to the fraction, as in the files; dividing by 100 might not. */
function shareOf(percent: number, digits: string): number {
  return Number(`${/^\d/.test(digits) ? plainDigits(digits) : percent}e-2`);
}
