import { wordsOf } from './roles.js';

const durations: readonly (readonly [string, RegExp])[] = [
  ['min', /\b(?:minutes?|mins?|mn)\b/],
  ['s', /\b(?:seconds?|secondes?|secs?)\b|\(s\)/],
  ['h', /\b(?:hours?|heures?|hrs?)\b|\(h\)/],
  ['d', /\b(?:days|jours)\b|\((?:d|j)\)/],
];

/** "Waited over 4 hours" and "Number of days open" head counts. */
export const isCount = (header: string): boolean => /\d|\b(?:number|nombre|nb|count|volume)\b/.test(wordsOf(header));

/** The unit of a duration that its header states: `min`, `s`, `h`, `d`; null when it states none, or several. */
export function unitIn(header: string): string | null {
  if (isCount(header)) return null;
  const words = wordsOf(header).replace(/business hours|office hours|sla hours|heures ouvrees/g, '');
  const stated = durations.filter(([, pattern]) => pattern.test(words));
  return stated.length === 1 ? (stated[0]?.[0] ?? null) : null;
}

const amounts: readonly (readonly [string, RegExp])[] = [
  ['%', /\( ?% ?\)|(?:^| )(?:en|in) %|%$|\b(?:percentage|pourcentage|percent|pour cent)\b/],
  ['EUR', /€|\beuros?\b|\beur\b/],
  ['USD', /\(us\$\)|\(\$\)|\busd\b/],
  ['GBP', /£|\bgbp\b/],
  ['CHF', /\bchf\b/],
];

/** The unit of a number that its header states: `%` or a currency; null when it states none, or several. */
export function amountUnitIn(header: string): string | null {
  const stated = amounts.filter(([, pattern]) => pattern.test(wordsOf(header)));
  return stated.length === 1 ? (stated[0]?.[0] ?? null) : null;
}
