import type { ReadColumn } from '../../model/index.js';
import { plainHeader } from '../../model/index.js';
import type { Looked } from './notation.js';
import { isPlain } from './profile.js';
import { readColumn } from './reading.js';
import { datingRank } from './roles.js';

const months: readonly RegExp[] = [
  /\bjan(?:uary|vier|v)?\b/,
  /\bf(?:eb(?:ruary)?|ev(?:rier)?)\b/,
  /\bmar(?:ch|s)?\b/,
  /\ba(?:pr(?:il)?|vr(?:il)?)\b/,
  /\bma[iy]\b/,
  /\bju(?:ne?|in)\b/,
  /\bju(?:ly?|il(?:let)?)\b/,
  /\b(?:aug(?:ust)?|aout)\b/,
  /\bsept?(?:ember|embre)?\b/,
  /\boct(?:ober|obre)?\b/,
  /\bnov(?:ember|embre)?\b/,
  /\bdec(?:ember|embre)?\b/,
];

/** The month that a text names, as `2025-10`; null when it names none, or no year. */
function monthIn(value: string): string | null {
  const words = plainHeader(value).replace(/[^a-z0-9]+/g, ' ');
  const [, year] = /\b((?:19|20)\d\d)\b/.exec(words) ?? [];
  const named = months.flatMap((pattern, at) => (pattern.test(words) ? [at + 1] : []));
  return year !== undefined && named.length === 1 ? `${year}-${String(named[0]).padStart(2, '0')}` : null;
}

/** A column of text that names a month in each of its values, such as `MSitAE-OCTOBER-2025`; null when it does not. */
export function periodsIn({ header, profile }: Looked): ReadColumn | null {
  if (profile.values === null || profile.values.size === 0 || datingRank(header) < 2) return null;
  const named = [...profile.values.keys()].map((value) => [value, monthIn(value)] as const);
  if (named.some(([value, month]) => month === null || !isPlain(value))) return null;
  const values = Object.fromEntries(named as readonly (readonly [string, string])[]);
  return readColumn(header, { kind: 'date', format: 'yyyy-MM', values });
}
