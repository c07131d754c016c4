import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Indicator, Source, State } from '../../src/model/index.js';
import {
  between,
  cellsOf,
  column,
  commas,
  indicatorOf,
  measureFiles,
  type Run,
  sourceOf,
  where,
  workspaceOf,
} from '../measure/kit.js';

const data = new URL('../../../shared/data/', import.meta.url);
const present = existsSync(data);
if (!present) console.warn('the real exports are not here: their tests are skipped');

const pathOf = (name: string): string => fileURLToPath(new URL(name, data));

/** What plain programs computed from the same files. */
const expected = (name: string) => JSON.parse(readFileSync(pathOf('EXAMPLES.json'), 'utf8'))[name].value;

async function imported(name: string, source: Source, indicators: readonly Indicator[], more: Partial<Run> = {}) {
  const { value, findings } = await measureFiles([{ path: pathOf(name), name }], {
    source,
    indicators,
    showCells: true,
    ...more,
  });
  if (value === null) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return value;
}

interface Known {
  readonly n: number;
  readonly median_h: number;
  readonly within_720h: number;
}

type Of<K extends State['kind']> = Omit<Extract<State, { kind: K }>, 'kind'>;

describe.skipIf(!present)('real exports give the figures computed without this program', () => {
  test('trains on time: rows without a count are left out of the ratio', async () => {
    const source = sourceOf(
      {
        month: column('date', 'Date', { format: 'yyyy-MM' }),
        run: column('number', 'Nombre de trains ayant circulé'),
        late: column('number', "Nombre de trains en retard à l'arrivée"),
        on_time: { kind: 'arithmetic', plus: ['run'], minus: ['late'] },
      },
      { dated: 'month', dialect: { ...commas, delimiter: ';' } },
    );
    const ratio = indicatorOf('on-time', { kind: 'ratio', over: 'on_time', under: 'run', where: {} });
    const measured = await imported('sncf-intercites.csv', source, [ratio]);
    expect(measured.files).toMatchObject([{ records: 3805, used: 3805 }]);
    expect(measured.window).toEqual({ from: '2014-01-01', to: '2020-07-31' });
    const years = new Map<string, { over: number; under: number }>();
    for (const [month, state] of cellsOf(measured, 'on-time') as [string, Of<'ratio'>][]) {
      const { over, under } = years.get(month.slice(0, 4)) ?? { over: 0, under: 0 };
      years.set(month.slice(0, 4), { over: over + state.over, under: under + state.under });
    }
    const rates = [...years].map(([year, { over, under }]) => [year, Number((over / under).toFixed(6))]);
    expect(Object.fromEntries(rates)).toEqual(expected('sncf-intercites.csv'));
  });

  test('hospital waits: months named in capitals, totals out of scope', async () => {
    const values = {
      'MSitAE-OCTOBER-2025': '2025-10-01',
      'MSitAE-NOVEMBER-2025': '2025-11-01',
      'MSitAE-DECEMBER-2025': '2025-12-01',
    };
    const source = sourceOf(
      {
        month: column('date', 'Period', { values }),
        organisation: column('text', 'Org Code'),
        seen: column('number', 'A&E attendances Type 1'),
        over_4h: column('number', 'Attendances over 4hrs Type 1'),
        within_4h: { kind: 'arithmetic', plus: ['seen'], minus: ['over_4h'] },
      },
      { dated: 'month', where: where({ organisation: '!= TOTAL' }) },
    );
    const ratio = indicatorOf('within-4h', { kind: 'ratio', over: 'within_4h', under: 'seen', where: {} });
    const measured = await imported('nhs-ae-2025-10_12.csv', source, [ratio]);
    const { records, used, outOfScope } = measured.files[0] ?? { records: 0, used: 0, outOfScope: 0 };
    expect([records, used + outOfScope, outOfScope]).toEqual([594, 594, 3]);
    const shares = (cellsOf(measured, 'within-4h') as [string, Of<'ratio'>][]).map(
      ([, { over, under }]) => over / under,
    );
    const known = Object.values(expected('nhs-ae-2025-10_12.csv')) as number[];
    expect(shares.map((share) => Number(share.toFixed(6)))).toEqual(known);
  });

  test('ratings: their mean and the share of 4 and 5', async () => {
    const source = sourceOf({ created: column('date', 'date_avis'), note: column('number', 'note') });
    const measured = await imported('avis_clients.csv', source, [
      indicatorOf('mean', { kind: 'mean', of: 'note', where: {} }, { unit: '/5' }),
      indicatorOf('top', { kind: 'rate', of: {}, success: where({ note: '>= 4' }), where: {} }),
    ]);
    const top = new Map(cellsOf(measured, 'top') as [string, Of<'rate'>][]);
    const rows = (cellsOf(measured, 'mean') as [string, Of<'mean'>][]).map(([month, { n, sum }]) => {
      const { good = 0, total = 0 } = top.get(month) ?? {};
      return [month, [n, Number((sum / n).toFixed(6)), Number((good / total).toFixed(6))]];
    });
    expect(Object.fromEntries(rows)).toEqual(expected('avis_clients.csv'));
  });

  test('bicycles counted: ISO-8859-1, short rows, French dates', async () => {
    const source = sourceOf(
      { created: column('date', 'Date', { format: 'dd/MM/yyyy' }), berri: column('number', 'Berri 1') },
      { dialect: { ...commas, delimiter: ';', encoding: 'iso-8859-1', ragged: 'pad' } },
    );
    const sum = indicatorOf('berri', { kind: 'sum', of: 'berri', where: {} }, { unit: 'vélos' });
    const measured = await imported('velos-montreal-2012.csv', source, [sum]);
    const months = (cellsOf(measured, 'berri') as [string, Of<'sum'>][]).map(([month, state]) => [
      month.slice(5),
      state.sum,
    ]);
    expect(Object.fromEntries(months)).toEqual(expected('velos-montreal-2012.csv'));
  });

  test('an event log: case durations', async () => {
    const source = sourceOf(
      {
        opened: { kind: 'first', of: 'at', where: {} },
        closed: { kind: 'last', of: 'at', where: {} },
        duration: between('opened', 'closed'),
      },
      {
        dated: 'opened',
        events: { case: 'CaseID', activity: 'ActivityID', at: 'CompleteTimestamp', format: 'yyyy-MM-dd HH:mm:ss' },
      },
    );
    const indicators = [
      indicatorOf('p50', { kind: 'percentile', of: 'duration', p: 50, where: {} }, { unit: 'h' }),
      indicatorOf('rate', { kind: 'rate', of: {}, success: where({ duration: '<= 720 h' }), where: {} }),
    ];
    const value = await imported('helpdesk.csv', source, indicators, { workspace: workspaceOf({ timezone: 'UTC' }) });
    expect(value.files).toMatchObject([{ records: 13710, used: 13710 }]);
    const rates = new Map(cellsOf(value, 'rate') as [string, Of<'rate'>][]);
    const medians = new Map(cellsOf(value, 'p50') as [string, Of<'percentile'>][]);
    expect([...rates.values()].reduce((sum, { total }) => sum + total, 0)).toBe(3804);
    for (const [month, known] of Object.entries(expected('helpdesk.csv')) as [string, Known][]) {
      const { good = 0, total = 0 } = rates.get(month) ?? {};
      expect([month, total, Number((good / total).toFixed(6))]).toEqual([month, known.n, known.within_720h]);
      const median = medianOf(medians.get(month)?.buckets ?? {});
      expect(Math.abs(median / known.median_h - 1), month).toBeLessThan(0.01);
    }
  });

  test('targets and actuals of a subway: no-break spaces and line ends in cells', async () => {
    const source = sourceOf(
      {
        year: column('date', 'PERIOD_YEAR', { format: 'yyyy' }),
        indicator: column('text', 'INDICATOR_NAME'),
        parent: column('text', 'PARENT_SEQ'),
        target: column('number', 'MONTHLY_TARGET'),
        actual: column('number', 'MONTHLY_ACTUAL'),
        margin: { kind: 'arithmetic', plus: ['actual'], minus: ['target'] },
      },
      {
        dated: 'year',
        dialect: { ...commas, encoding: 'windows-1252', thousands: ',' },
        where: where({ indicator: 'Subway Wait Assessment', parent: '0' }),
      },
    );
    const rate = {
      kind: 'rate',
      of: where({ target: '!= 0' }),
      success: where({ margin: '>= 0' }),
      where: {},
    } as const;
    const measured = await imported('mta-nyct-subway.csv', source, [indicatorOf('met', rate)]);
    const years = (cellsOf(measured, 'met') as [string, Of<'rate'>][]).map(([month, { good, total }]) => [
      month.slice(0, 4),
      [good, total],
    ]);
    expect(Object.fromEntries(years)).toEqual(expected('mta-nyct-subway.csv'));
  });
});

/** The median of a sketch: between the values of the two ranks in the middle, each at the middle of its bucket. */
function medianOf(buckets: Readonly<Record<string, number>>): number {
  const gamma = 1.01 / 0.99;
  const middleOf = (key: string): number => (key === 'zero' ? 0 : (2 * gamma ** Number(key)) / (gamma + 1));
  const values = Object.entries(buckets).flatMap(([key, n]) => Array.from({ length: n }, () => middleOf(key)));
  values.sort((a, b) => a - b);
  const at = (rank: number): number => values[rank] ?? Number.NaN;
  return (at(Math.floor((values.length - 1) / 2)) + at(Math.ceil((values.length - 1) / 2))) / 2;
}
