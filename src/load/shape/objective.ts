import * as z from 'zod';
import { missingKey } from '../../language/rules/format/key.js';
import { badQuantity } from '../../language/rules/format/quantity.js';
import { type Band, type Condition, dimensionOf, type NeededCompetency, rollups } from '../../model/index.js';
import { readCondition } from '../condition.js';
import { ignore, period, supports, weight, where } from './common.js';
import { refuse } from './issue.js';
import { choice, day, id, quantity, quantityIn, text } from './leaf.js';

export const axis = z
  .strictObject({ kind: z.literal('axis'), id, title: text, supports: supports.default([]), ignore })
  .meta({ title: 'mbo axis', description: 'A strategic axis of the ambition.' });

type Sides = Omit<Band, 'tolerance'>;

/** The quantity that a condition names without saying at which side of it to stay. */
function boundMeant({ operator, operands: [operand] }: Condition): string | null {
  return operand?.quantity && operator !== '!=' ? operand.text : null;
}

/** One bound as a condition, `">= 4.2 /5"`. */
const oneSided = z
  .string()
  .meta({ pattern: '^[<>]=' })
  .transform((value, context): Sides => {
    const sides = sidesOf(value);
    if (sides !== null) return sides;
    const reading = readCondition(value);
    const meant = 'problem' in reading ? (reading.meant ?? '') : '';
    if (sidesOf(meant) !== null) {
      return refuse(context, value, 'format/bad-quantity', badQuantity.respelledBound(value, meant), meant);
    }
    const named = 'value' in reading ? boundMeant(reading.value) : null;
    return refuse(context, value, 'format/bad-quantity', badQuantity.bound(value, named));
  });

/** What a bound lets pass, `>= 4.2 /5`; null where the text is none. */
function sidesOf(written: string): Sides | null {
  const reading = readCondition(written);
  if ('problem' in reading) return null;
  const { operator, operands } = reading.value;
  const bound = operands[0]?.quantity ?? null;
  if (bound === null || !['>=', '<='].includes(operator)) return null;
  return operator === '>=' ? { low: bound, high: null } : { low: null, high: bound };
}

const maintain = z.union([
  oneSided,
  z.strictObject({ from: quantity, to: quantity }).transform(({ from, to }): Sides => ({ low: from, high: to })),
]);

const aim = z.strictObject({
  where: where.default({}),
  baseline: quantity.optional(),
  target: quantity.optional(),
  maintain: maintain.optional(),
  tolerance: quantity.optional(),
  weight: weight.default(1),
  milestones: z.record(day, quantity).default({}),
  changes: z.array(z.strictObject({ on: day, from: quantity, why: text })).default([]),
});

const step = z.strictObject({
  step: text,
  by: day.optional(),
  done: day.optional(),
  weight: weight.default(1),
  evidence: text.optional(),
});

const need = z.union([
  id.transform((value): NeededCompetency => ({ id: value, plan: null })),
  z.strictObject({ needs: id, plan: text }).transform(({ needs, plan }): NeededCompetency => ({ id: needs, plan })),
]);

const time = quantityIn((unit) => ['effort', 'duration'].includes(dimensionOf(unit)), '`4 h/week`');
const money = quantityIn((unit) => /^[A-Z]{3}$/.test(unit), '`12000 EUR`');
const share = quantityIn((unit) => unit === '%', '`70 %`');

const means = z.strictObject({
  time: time.optional(),
  budget: money.optional(),
  support: z.union([text.transform((one): readonly string[] => [one]), z.array(text)]).default([]),
});

const digest = z.string().meta({ pattern: '^[0-9a-f]{8,64}$' });

const closed = z
  .strictObject({ on: day, lesson: text.optional(), dropped: text.optional() })
  .transform((value, context) => {
    if (value.lesson === undefined || value.dropped === undefined) return value;
    return refuse(context, value, 'format/missing-key', missingKey.oneOf(['lesson', 'dropped']));
  });

export const objective = z
  .strictObject({
    kind: z.literal('objective'),
    id,
    title: text,
    supports: supports.default([]),
    team: id.optional(),
    owner: id.optional(),
    period: period.optional(),
    indicators: z.record(id, aim).default({}),
    steps: z.array(step).default([]),
    rollup: choice(rollups).optional(),
    competencies: z.array(need).default([]),
    means: means.optional(),
    agreed: z.array(z.strictObject({ by: id, on: day, digest })).default([]),
    reviews: z
      .array(z.strictObject({ on: day, by: id, confidence: share.optional(), note: text.optional() }))
      .default([]),
    closed: closed.optional(),
    ignore,
  })
  .meta({ title: 'mbo objective', description: 'What is to be reached, by whom, measured how, with which means.' });
