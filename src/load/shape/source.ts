import * as z from 'zod';
import { missingKey } from '../../language/rules/format/key.js';
import { wrongType } from '../../language/rules/format/value.js';
import {
  type Column,
  canonicalUnit,
  type DerivedColumn,
  type Dialect,
  encodings,
  type ReadColumn,
} from '../../model/index.js';
import { presetNames } from '../presets/index.js';
import { ignore, where } from './common.js';
import { refuse } from './issue.js';
import { choice, flag, id, numberWithin, text, word } from './leaf.js';

/** A single character, or a word that stands for one. */
const character = (words: Readonly<Record<string, string>>, examples: readonly string[]) =>
  z.string().transform((value, context): string => {
    const named = Object.hasOwn(words, value) ? words[value] : undefined;
    if (named !== undefined) return named;
    if ([...value].length === 1 && !'\r\n'.includes(value)) return value;
    return refuse(context, value, 'format/wrong-type', wrongType.choice(value, examples, null));
  });

const delimiter = character({ '\\t': '\t', tab: '\t' }, [';', ',', 'tab', '|']);
const quote = character({ none: '' }, ['"', "'", 'none']);

const notation = z.strictObject({
  decimal: choice(['.', ',']).default('.'),
  thousands: choice(['none', 'space', '.', ',', "'"]).default('none'),
  accounting: flag.default(false),
  missing: z.array(word.normalize()).default([]),
});

const csv = notation.extend({
  delimiter: delimiter.default(','),
  quote: quote.default('"'),
  encoding: choice(encodings).default('utf-8'),
  preamble: numberWithin(0, 1000).default(0),
  footer: numberWithin(0, 1000).default(0),
  ragged: choice(['reject', 'pad']).default('reject'),
});

/** `true`, or how its columns of text write numbers. */
const parquet = z.union([flag.transform((is) => (is ? notation.parse({}) : null)), notation]);

/** The dialect that one of the two keys declares; null when both do. */
function dialectOf(
  text: z.output<typeof csv> | undefined,
  columns: z.output<typeof parquet> | undefined,
): Dialect | null {
  if (!columns) return { container: 'csv', ...(text ?? csv.parse({})) };
  return text === undefined ? { ...csv.parse({}), ...columns, container: 'parquet' } : null;
}

/** The words of a mapping in the form of Unicode that cells are read in. */
const composed = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([from, to]) => [from.normalize('NFC'), to.normalize('NFC')]));

/** `€` is `EUR`. What would have to be converted stays as it is written. */
function canonical(written: string): string {
  const known = canonicalUnit(written);
  return known?.amount('1') === 1 ? known.unit : written;
}

const read = z
  .strictObject({
    header: text,
    type: choice(['text', 'number', 'date', 'datetime', 'duration']).default('text'),
    format: text.optional(),
    unit: text.optional(),
    zone: text.optional(),
    empty: word.optional(),
    values: z.record(z.string(), word).optional(),
  })
  .transform(
    ({ type, header, format, unit, zone, empty, values }): ReadColumn => ({
      kind: type,
      header,
      format: format ?? null,
      unit: type === 'number' && unit !== undefined ? canonical(unit) : (unit ?? null),
      zone: zone ?? null,
      empty: empty?.normalize('NFC') ?? null,
      values: values === undefined ? null : composed(values),
    }),
  );

const between = z
  .strictObject({
    from: id,
    to: id,
    clock: choice(['elapsed', 'business']).default('elapsed'),
    pause: id.optional(),
    signed: flag.default(false),
  })
  .transform(({ pause, ...rest }): DerivedColumn => ({ kind: 'between', ...rest, pause: pause ?? null }));

const arithmetic = z
  .strictObject({ plus: z.array(id), minus: z.array(id).default([]) })
  .transform((sums): DerivedColumn => ({ kind: 'arithmetic', ...sums }));

const first = z
  .strictObject({ first: id, where: where.default({}) })
  .transform(({ first: of, where: conditions }): DerivedColumn => ({ kind: 'first', of, where: conditions }));

const last = z
  .strictObject({ last: id, where: where.default({}) })
  .transform(({ last: of, where: conditions }): DerivedColumn => ({ kind: 'last', of, where: conditions }));

const column: z.ZodType<Column> = z.union([read, between, arithmetic, first, last]);

const events = z.strictObject({ case: text, activity: text.optional(), at: text, format: text.optional() });

export const source = z
  .strictObject({
    kind: z.literal('source'),
    id,
    title: text.optional(),
    preset: choice(presetNames).optional(),
    csv: csv.optional(),
    parquet: parquet.optional(),
    key: id.optional(),
    latest: id.optional(),
    where: where.default({}),
    dated: id.optional(),
    events: events.optional(),
    columns: z.record(id, column).default({}),
    ignore,
  })
  .transform(({ dated, csv, parquet, ...rest }, context) => {
    const dialect = dialectOf(csv, parquet);
    if (dialect === null) return refuse(context, rest, 'format/missing-key', missingKey.oneOf(['csv', 'parquet']));
    if (dated !== undefined) return { ...rest, dialect, dated };
    return refuse(context, rest, 'format/missing-key', missingKey.found('dated'));
  })
  .meta({ title: 'mbo source', description: 'How an export is read: its dialect, its columns, its scope.' });
