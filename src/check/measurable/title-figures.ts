import { matchesIn, readable } from '../titles.js';

/** A figure that a title states, in a canonical unit, and where it stands in the title (end exclusive). */
export interface Figure {
  readonly amount: number;
  readonly unit: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const share = new RegExp(`${number}\\s*%`, 'gu');
const scale = new RegExp(`(?<![/\\d])${number}\\s*(?:sur|out of|/)\\s*(5|10|20|100)(?![/\\d])`, 'gu');
const bound = String.raw`(?:moins d['e’]\s*|sous\s+|en\s+|dans les\s+|within\s+|under\s+|in\s+|less than\s+|below\s+)`;
const unit = '(heures?|hours?|h|minutes?|min|secondes?|seconds?|s|jours?|days?|j)';
// A working day has no fixed number of hours, and `h/week` is an effort.
const duration = new RegExp(
  `(?<![\\p{L}])${bound}(${number}\\s*${unit})(?![\\p{L}\\d])(?!\\s*/)(?!\\s*jours? ouvr)`,
  'giu',
);
const workingDay = /^\s*(?:ouvr|travaill)/iu;
/** What comes before a change rather than a level: "reduce by 20 %", "réduire de 20 %", but not "moins de 20 %". */
const change = /(?:\bby|(?<!moins |plus |loin |part |taux )\bde)\s*$/iu;

/**
 * The shares, marks and delays that a title promises. Delays only count where the title says that they bound something
 * ("in under 12 h", "en moins de 12 h"); changes ("by 20 %") are no levels.
 */
export function figuresIn(whole: string): readonly Figure[] {
  const title = readable(whole);
  return [...sharesIn(title), ...marksIn(title), ...delaysIn(title)];
}

function sharesIn(title: string): readonly Figure[] {
  return matchesIn(title, share).flatMap((match) => {
    const amount = Number(`${plain(match[1])}e-2`);
    const before = title.slice(0, match.index);
    const after = title.slice(match.index + match[0].length);
    return change.test(before) && !/^\s*(?:à|to)\s/u.test(after) ? [] : [figure(match[0], match.index, amount, '%')];
  });
}

function marksIn(title: string): readonly Figure[] {
  return matchesIn(title, scale).flatMap((match) => {
    const amount = Number(plain(match[1]));
    return amount > Number(match[2]) ? [] : [figure(match[0], match.index, amount, `/${match[2]}`)];
  });
}

function delaysIn(title: string): readonly Figure[] {
  return matchesIn(title, duration).flatMap((match) => {
    const [whole, text = '', digits, named = ''] = match;
    const end = match.index + whole.length;
    const isDay = /^[jd]/iu.test(named);
    if (isDay && workingDay.test(title.slice(end))) return [];
    return [figure(text, end - text.length, Number(plain(digits)) * hoursIn(named), 'h')];
  });
}

/** The hours of one unit, by its first letter. */
function hoursIn(named: string): number {
  if (/^[jd]/iu.test(named)) return 24;
  return /^m/iu.test(named) ? 1 / 60 : /^s/iu.test(named) ? 1 / 3600 : 1;
}

const plain = (digits: string | undefined): string => (digits ?? '').replace(',', '.');

function figure(text: string, start: number, amount: number, inUnit: string): Figure {
  return { amount, unit: inUnit, text, start, end: start + text.length };
}
