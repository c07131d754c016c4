import * as z from 'zod';
import { badDate } from '../../language/rules/format/date.js';
import { type Condition, type Ignore, type Period, parsePeriod, type Support } from '../../model/index.js';
import { operandOf, readCondition } from '../condition.js';
import { refuse } from './issue.js';
import { day, id, numberWithin, text, word } from './leaf.js';

/** How much a part counts among its like; 1 when left out. */
export const weight = numberWithin(0, 1_000_000);

/** The half or quarter that a text names, in English or French (`2026-S1`, `T3 2026`): a suggestion, as S may be a week. */
function periodMeant(written: string): string | null {
  const [, year, part] = /^(?=.*\b(20\d{2}))(?=.*(?:\b|\d|_)([HS][12]|[QT][1-4])\b)/i.exec(written) ?? [];
  const letter = part?.[0]?.toUpperCase() ?? '';
  return year && part ? `${year}-${{ S: 'H', T: 'Q' }[letter] ?? letter}${part[1]}` : null;
}

/** The period that a text can only mean: half, quarter or month beside a year, in another order or with another sign between. */
function onlyPeriod(written: string): string | null {
  const text = written.trim().toUpperCase();
  const [, year, part = ''] = /^(20\d{2})[ /._-]?(H[12]|Q[1-4]|(?<=[ /._-])\d{1,2})$/.exec(text) ?? [];
  const [, first = '', last] = /^(H[12]|Q[1-4]|\d{1,2}(?=[ /._-]))[ /._-]?(20\d{2})$/.exec(text) ?? [];
  const label = `${year ?? last}-${(year ? part : first).padStart(2, '0')}`;
  return parsePeriod(label) === null ? null : label;
}

const labelled = z
  .string()
  .meta({ type: ['string', 'integer'] })
  .transform((value, context): Period => {
    const period = parsePeriod(value);
    if (period !== null) return period;
    const only = onlyPeriod(value);
    return refuse(context, value, 'format/bad-date', badDate.period(value, only ?? periodMeant(value)), only);
  });

const bounded = z.strictObject({ start: day, end: day }).transform(({ start, end }, context): Period => {
  if (start > end) return refuse(context, start, 'format/bad-date', badDate.backwards(start, end));
  return { label: `${start}..${end}`, start, end };
});

/** `2026`, `2026-H1`, `2026-Q3`, `2026-03` or `{ start, end }`. */
export const period = z.union([labelled, bounded]);

const written = word.transform((value, context): Condition => {
  const reading = readCondition(value);
  return 'value' in reading
    ? reading.value
    : refuse(context, value, 'format/bad-condition', reading.problem, reading.meant);
});

const listed = z.array(word).transform((values): Condition => ({ operator: '=', operands: values.map(operandOf) }));

/** Conditions by column: a value, a list of values, `"<= 12 h"`, `"!= spam"`, `present` or `missing`. */
export const where = z.record(id, z.union([written, listed]));

/** What an entity supports: an id, `{ id, weight }`, or a list of these. */
const support = z.union([
  id.transform((value): Support => ({ id: value, weight: 1 })),
  z.strictObject({ id, weight: weight.default(1) }),
]);
export const supports = z.union([
  id.transform((value): readonly Support[] => [{ id: value, weight: 1 }]),
  z.strictObject({ id, weight: weight.default(1) }).transform((one): readonly Support[] => [one]),
  z.array(support),
]);

/** The findings that an entity lives with: `[{ rule, why, until }]`; whether there is such a rule is for the rules to say. */
export const ignore = z
  .array(
    z
      .strictObject({ rule: text, why: text, until: day.optional() })
      .transform(({ until, ...rest }): Ignore => ({ ...rest, until: until ?? null })),
  )
  .default([]);
