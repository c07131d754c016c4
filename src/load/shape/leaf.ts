import * as z from 'zod';
import { badDate } from '../../language/rules/format/date.js';
import { reservedName } from '../../language/rules/format/key.js';
import { badQuantity } from '../../language/rules/format/quantity.js';
import { badId, wrongType } from '../../language/rules/format/value.js';
import { closest, isDay, parsePeriod, type Quantity } from '../../model/index.js';
import { type Reading, readNumber, readQuantity } from '../quantity.js';
import { isReserved } from '../reserved.js';
import { refuse } from './issue.js';
import { reading } from './reading.js';

// Every scalar of a YAML file arrives as its text. `meta` tells an editor which JSON types that text may have.

const read = <T>(rule: string, reader: (text: string) => Reading<T>) =>
  reading((text, context): T => {
    const result = reader(text);
    return 'value' in result ? result.value : refuse(context, text, rule, result.problem, result.meant);
  });

export const text = reading((value, context): string => {
  return value.trim() === '' ? refuse(context, value, 'format/wrong-type', wrongType.empty) : value;
});

const idPattern = /^[a-z0-9][a-z0-9._-]*$/;

/** Whether a text can be an id. */
export const isId = (value: string): boolean => idPattern.test(value) && !isReserved(value);

export const id = reading((value, context): string => {
  if (isReserved(value)) return refuse(context, value, 'format/reserved-name', reservedName.found(value));
  if (idPattern.test(value)) return value;
  return refuse(context, value, 'format/bad-id', badId.found(value, slug(value)));
}).meta({ pattern: idPattern.source });

/** The id that a text would make: letters without accents, everything else a hyphen. */
export function slug(value: string): string {
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9._-]+/g, '-').replace(/^[^a-z0-9]+|-+$/g, '');
}

/** A plain word, in quotes or not: what a person may also write as a number. */
export const word = z.string().meta({ type: ['string', 'number', 'boolean'] });

/** The day that was probably meant by a text that is none: `31/03/2026`, `2026-3-1`, `2026-02-30`, `2026-13-01`. */
function dayMeant(written: string): string | null {
  const [, y, m, d] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(written) ?? [];
  const [, french, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  const [years, months, days] = [y ?? year, m ?? month, d ?? french].map((part) => (part ?? '').padStart(2, '0'));
  const last =
    Number(days) === 31 || months === '02' ? ['30', '29', '28'].map((end) => `${years}-${months}-${end}`) : [];
  return [`${years}-${months}-${days}`, `${years}-${days}-${months}`, ...last].find(isDay) ?? null;
}

/** The day that a text can only mean: the year first, or a number above 12 among day and month. */
function onlyDay(written: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(written) ?? [];
  const [, one = '', other = '', last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  const candidates =
    year === undefined
      ? [`${last}-${two(other)}-${two(one)}`, `${last}-${two(one)}-${two(other)}`]
      : [`${year}-${two(month)}-${two(day)}`];
  const days = new Set(candidates.filter(isDay));
  return days.size === 1 ? ([...days][0] as string) : null;
}

const two = (digits: string): string => digits.padStart(2, '0');

export const day = read('format/bad-date', (value): Reading<string> => {
  if (isDay(value)) return { value };
  return { problem: badDate.found(value, dayMeant(value)), meant: onlyDay(value) };
}).meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** The day on which something ends: a day, or the last one of a period (`2028`, `2028-H1`). */
export const lastDay = read('format/bad-date', (value): Reading<string> => {
  const period = parsePeriod(value);
  return period ? { value: period.end } : { problem: badDate.lastDay(value, dayMeant(value)), meant: onlyDay(value) };
}).meta({ type: ['string', 'integer'] });

export const number = read('format/bad-quantity', readNumber).meta({ type: ['number'] });

/** A number within bounds, both included. */
export function numberWithin(low: number, high: number) {
  return reading((value, context): number => {
    const result = readNumber(value);
    if ('problem' in result) {
      return refuse(context, value, 'format/bad-quantity', result.problem, result.meant);
    }
    if (result.value >= low && result.value <= high) return result.value;
    return refuse(context, value, 'format/bad-quantity', badQuantity.range(value, String(low), String(high)));
  }).meta({ type: 'number', minimum: low, maximum: high });
}

export const quantity = read('format/bad-quantity', readQuantity).meta({ type: ['string', 'number'] });

/** A quantity in one of some units; the examples say how to write one. */
export function quantityIn(unitFits: (unit: string) => boolean, examples: string) {
  return reading((value, context): Quantity => {
    const result = readQuantity(value, examples);
    if ('problem' in result) {
      return refuse(context, value, 'format/bad-quantity', result.problem, result.meant);
    }
    if (unitFits(result.value.unit)) return result.value;
    return refuse(context, value, 'format/bad-quantity', badQuantity.unit(value, examples));
  }).meta({ type: ['string', 'number'] });
}

/** `true` or `false` as YAML 1.1 or a person may write it; null for anything else. */
function booleanMeant(value: string): 'true' | 'false' | null {
  if (/^(?:y|yes|oui|on|vrai|true|1)$/i.test(value.trim())) return 'true';
  return /^(?:n|no|non|off|faux|false|0)$/i.test(value.trim()) ? 'false' : null;
}

export const flag = reading((value, context): boolean => {
  if (value === 'true' || value === 'false') return value === 'true';
  const meant = booleanMeant(value);
  return refuse(context, value, 'format/wrong-type', wrongType.boolean(value, meant ?? 'false'), meant);
}).meta({ type: 'boolean' });

/** One of some words; a near miss is suggested. */
export function choice<const C extends readonly string[]>(choices: C) {
  return reading((value, context): C[number] => {
    if (choices.includes(value)) return value;
    const message = wrongType.choice(value, choices, closest(value, choices));
    const sameLetters = choices.find((one) => one.toLowerCase() === value.trim().toLowerCase());
    return refuse(context, value, 'format/wrong-type', message, sameLetters ?? null);
  }).meta({ enum: [...choices] });
}
