import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Indicator, namesColleague, namesCustomer, type Source, typeOf } from '../../src/model/index.js';
import { draftedFrom } from '../measure/infer/drafted.js';
import { indicatorOf, measureFiles } from '../measure/kit.js';

const data = new URL('../../../shared/data/', import.meta.url);
const present = existsSync(data);
if (!present) console.warn('the real exports are not here: their tests are skipped');

const exports = present ? readdirSync(data).filter((name) => name.endsWith('.csv')) : [];

/** Rows of totals, and cases of an event log, are not records that are used. */
const known: Readonly<Record<string, { readonly key: string | null; readonly dated: string; readonly used: number }>> =
  {
    'avis_clients.csv': { key: 'avis_id', dated: 'date_avis', used: 4509 },
    'helpdesk.csv': { key: null, dated: 'opened', used: 13_710 },
    // Years and months stand in columns of their own, which no source puts together.
    'mta-nyct-subway.csv': { key: null, dated: 'period_year', used: 0 },
    'nhs-ae-2025-10_12.csv': { key: null, dated: 'period', used: 591 },
    'sncf-intercites.csv': { key: null, dated: 'date', used: 3805 },
    'velos-montreal-2012.csv': { key: null, dated: 'date', used: 310 },
  };

/** Indicators that together read every column of a source. */
function reading(source: Source): readonly Indicator[] {
  const of = (type: string) => Object.keys(source.columns).filter((id) => typeOf(source, id) === type);
  const means = [...of('number'), ...of('duration')].map((id) =>
    indicatorOf(`mean-${id}`, { kind: 'mean', of: id, where: {} }, { unit: 'u', every: 'quarter' }),
  );
  const counts = of('text').map((id) =>
    indicatorOf(`count-${id}`, { kind: 'count', where: {} }, { unit: 'u', every: 'quarter', by: [id] }),
  );
  const all = indicatorOf('count', { kind: 'count', where: {} }, { unit: 'u', every: 'quarter' });
  return [all, ...means, ...counts];
}

describe.skipIf(!present)('a source drafted off a real export reads it without a reject', () => {
  test.each(exports)('%s', async (name) => {
    const path = fileURLToPath(new URL(name, data));
    // What is ambiguous is settled as a person would who looks and finds the likeliest right.
    const { source, drafted } = await draftedFrom(path, ({ likeliest }) => likeliest);
    const { key, dated, used } = known[name] ?? { key: undefined, dated: undefined, used: 0 };
    expect([source.key, source.dated]).toEqual([key, dated]);
    expect(drafted.doubts.map((doubt) => doubt.name)).toEqual(used === 0 ? ['parts'] : []);
    const headers = Object.values(source.columns).flatMap((column) => ('header' in column ? [column.header] : []));
    expect(headers.filter((header) => namesCustomer(header) || namesColleague(header))).toEqual([]);
    if (used === 0) return;
    const { value, findings } = await measureFiles([{ path, name }], {
      source,
      indicators: reading(source),
      showCells: true,
    });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual([]);
    expect(value?.files).toMatchObject([{ used, rejected: 0 }]);
  });
});
