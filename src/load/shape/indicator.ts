import * as z from 'zod';
import { missingKey, reservedName } from '../../language/rules/format/key.js';
import { badQuantity } from '../../language/rules/format/quantity.js';
import { canonicalUnit, type Measure } from '../../model/index.js';
import { isColumn } from '../reserved.js';
import { ignore, where } from './common.js';
import { refuse } from './issue.js';
import { choice, id, numberWithin, text } from './leaf.js';

/** A unit alone, canonical (`min` is read as `h`) and as it is written. */
export const unit = z.string().transform((value, context): { readonly canonical: string; readonly written: string } => {
  const written = value.trim();
  const known = canonicalUnit(written);
  if (known) return { canonical: known.unit, written };
  return refuse(context, value, 'format/bad-quantity', badQuantity.unit(value, '`%`, `h`, `/5`, `EUR`, `points`'));
});

// What a measure without settings holds: nothing after the colon, or `{}`.
const plain = z.union([z.null(), z.strictObject({})]).optional();

const kinds = ['rate', 'mean', 'percentile', 'sum', 'count', 'ratio', 'nps', 'given'] as const;

const settings = z.strictObject({
  rate: z.strictObject({ of: where.default({}), success: where }).optional(),
  mean: z.strictObject({ of: id }).optional(),
  percentile: z.strictObject({ of: id, p: numberWithin(0, 100) }).optional(),
  sum: z.strictObject({ of: id }).optional(),
  count: plain,
  ratio: z.strictObject({ over: id, under: id }).optional(),
  nps: z.strictObject({ of: id }).optional(),
  given: plain,
  where: where.default({}),
});

const measure = z.union([
  choice(['count', 'given']).transform((kind): Measure => (kind === 'count' ? { kind, where: {} } : { kind })),
  settings.transform((written, context): Measure => {
    const chosen = kinds.filter((kind) => written[kind] !== undefined);
    const measured = chosen.length === 1 ? measureOf(written) : null;
    return measured ?? refuse(context, written, 'format/missing-key', missingKey.oneOf(kinds));
  }),
]);

function measureOf({ where, ...written }: z.output<typeof settings>): Measure {
  if (written.rate) return { kind: 'rate', ...written.rate, where };
  if (written.mean) return { kind: 'mean', ...written.mean, where };
  if (written.percentile) return { kind: 'percentile', ...written.percentile, where };
  if (written.sum) return { kind: 'sum', ...written.sum, where };
  if (written.ratio) return { kind: 'ratio', ...written.ratio, where };
  if (written.nps) return { kind: 'nps', ...written.nps, where };
  return written.given !== undefined ? { kind: 'given' } : { kind: 'count', where };
}

const dimension = id.transform((value, context): string => {
  return isColumn(value) ? refuse(context, value, 'format/reserved-name', reservedName.dimension(value)) : value;
});

export const indicator = z
  .strictObject({
    kind: z.literal('indicator'),
    id,
    title: text,
    unit,
    better: choice(['higher', 'lower']).default('higher'),
    source: id.optional(),
    measure,
    every: choice(['day', 'week', 'month', 'quarter']).default('month'),
    by: z.array(dimension).default([]),
    ignore,
  })
  .meta({
    title: 'mbo indicator',
    description: 'What is measured, from which source, how often, along which dimensions.',
  });
