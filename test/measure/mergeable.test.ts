import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addStates, type Series, type State } from '../../src/model/index.js';
import { between, column, imported, indicatorOf, officeHours, sourceOf, where, workspaceOf } from './kit.js';

const source = sourceOf({
  created: column('datetime', 'Created'),
  replied: column('datetime', 'Replied'),
  team: column('text', 'Team'),
  note: column('number', 'Note'),
  score: column('number', 'Score'),
  elapsed: between('created', 'replied'),
  business: between('created', 'replied', 'business'),
});
const of = { where: {} };
const timely = (delay: string) =>
  ({ kind: 'rate', of: {}, success: where({ [delay]: '<= 12 h' }), where: {} }) as const;
const indicators = [
  indicatorOf('timely', timely('elapsed'), { by: ['team'], every: 'week' }),
  indicatorOf('in hours', timely('business'), { every: 'day' }),
  indicatorOf('mean', { kind: 'mean', of: 'note', ...of }, { by: ['team'] }),
  indicatorOf('delay', { kind: 'mean', of: 'elapsed', ...of }),
  indicatorOf('sum', { kind: 'sum', of: 'note', ...of }, { every: 'quarter' }),
  indicatorOf('count', { kind: 'count', where: where({ note: '> 0' }) }, { every: 'week' }),
  indicatorOf('ratio', { kind: 'ratio', over: 'note', under: 'score', ...of }),
  indicatorOf('nps', { kind: 'nps', of: 'score', ...of }, { by: ['team'] }),
  indicatorOf('p90', { kind: 'percentile', of: 'note', p: 90, ...of }),
];
const request = {
  source,
  indicators,
  workspace: workspaceOf({ calendar: officeHours }),
  exportedAt: '2026-03-01',
  window: { from: '2025-09-01', to: '2026-01-31' },
};

const minute = fc.integer({ min: 0, max: 90 * 1440 });
const at = (n: number): string => new Date(Date.UTC(2025, 8, 1) + n * 60_000).toISOString().slice(0, 16);
const decimal = fc.tuple(fc.constantFrom(1, 100, 10_000), fc.integer({ min: -1e9, max: 1e9 }));
const row = fc
  .tuple(minute, fc.option(minute), fc.constantFrom('a', 'b', ''), decimal, fc.integer({ min: 0, max: 10 }))
  .map(([from, wait, team, [scale, digits], score]) => {
    const replied = wait === null ? '' : at(from + wait);
    return `${at(from)},${replied},${team},${(digits / scale).toFixed(4)},${score}\n`;
  });
const file = (rows: readonly string[]): string => `Created,Replied,Team,Note,Score\n${rows.join('')}`;

test('any split over files, in any order, gives the same cells, to the last digit', async () => {
  const shuffled = (rows: readonly string[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  const tables = fc.array(row, { minLength: 3, maxLength: 40 });
  const cases = tables.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows), fc.nat(), fc.nat()));
  await fc.assert(
    fc.asyncProperty(cases, async ([rows, others, n, m]) => {
      const [first, second] = [n % rows.length, m % rows.length].sort((a, b) => a - b) as [number, number];
      const parts = [others.slice(0, first), others.slice(first, second), others.slice(second)];
      const files = parts.filter((part) => part.length > 0).map((part, k) => [`${k}.csv`, file(part)]);
      const whole = await imported({ 'a.csv': file(rows) }, request);
      const split = await imported(Object.fromEntries(files), request);
      expect([...split.series]).toEqual([...whole.series]);
    }),
    { numRuns: 8, seed: 5, endOnFailure: true },
  );
}, 60_000);

/** The states of a series by cell. */
const byCell = (series: Series | undefined): ReadonlyMap<string, State> =>
  new Map(series?.cells.map(({ period, dimensions, state }) => [JSON.stringify([period.label, dimensions]), state]));

test('what parts were measured to be adds up to the whole', async () => {
  const rows = fc.sample(row, { numRuns: 60, seed: 9 });
  const whole = await imported({ 'a.csv': file(rows) }, request);
  const halves = [
    await imported({ 'a.csv': file(rows.slice(0, 23)) }, request),
    await imported({ 'a.csv': file(rows.slice(23)) }, request),
  ];
  for (const { id, measure } of indicators) {
    const [one, other] = halves.map(({ series }) => byCell(series.get(id))) as [
      ReturnType<typeof byCell>,
      ReturnType<typeof byCell>,
    ];
    const names = new Set([...one.keys(), ...other.keys()]);
    const added = new Map([...names].map((name) => [name, sumOf([one.get(name), other.get(name)])]));
    const expected = byCell(whole.series.get(id));
    expect([...names].sort(), id).toEqual([...expected.keys()].sort());
    for (const [name, state] of expected)
      expect(rounded(added.get(name)), `${measure.kind} ${name}`).toEqual(rounded(state));
  }
});

const sumOf = (states: readonly (State | undefined)[]): State =>
  states.filter((state) => state !== undefined).reduce((sum, state) => addStates(sum, state));

/** Amounts to 14 digits: an hour is no decimal number of seconds. */
function rounded(state: State | undefined): unknown {
  return JSON.parse(JSON.stringify(state), (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(13)) : value,
  );
}

test('decimals add up as on paper, in any order', () => {
  const sum = (amount: number): State => ({ kind: 'sum', n: 1, sum: amount });
  expect(addStates(sum(0.7), sum(0.1))).toEqual({ kind: 'sum', n: 2, sum: 0.8 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 2 }), fc.nat(), (cents, n) => {
      const cut = n % cents.length;
      const amounts = [...cents.slice(cut), ...cents.slice(0, cut)].map((cent) => sum(cent / 100));
      const total = cents.reduce((all, cent) => all + cent, 0) / 100;
      expect(amounts.reduce(addStates)).toEqual({ kind: 'sum', n: cents.length, sum: total + 0 });
    }),
  );
});
