import { isDigits, type Token, touches } from './tokens.js';
import { unitAt } from './units.js';

const months = new Set(
  [
    'january february march april may june july august september october november december jan feb mar apr jun jul aug',
    'sep sept oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ].flatMap((names) => names.split(' ')),
);

/** Where a date, a year or « 24/7 » ends that starts at a token: they say when, not how much. Null where there is none. */
export function endOfDate(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first === undefined || !isDigits(first)) return null;
  const [sign, second] = tokens.slice(at + 1, at + 3);
  if (sign !== undefined && months.has(sign.word)) return at + 2;
  if (sign !== undefined && second !== undefined && /^[-/]$/.test(sign.word) && isDigits(second)) {
    const [again, third] = tokens.slice(at + 3, at + 5);
    if (again?.word === sign.word && third !== undefined && isDigits(third)) return at + 5;
    if (/^(?:24|20\d\d)$/.test(first.word) && touches(first, sign)) return at + 3;
  }
  return /^20[1-9]\d$/.test(first.word) && unitAt(tokens, at + 1) === null ? at + 1 : null;
}
