import { describe, expect, it, test } from 'vitest';
import type { Calendar, Finding, Grain, ImportEntry, Workspace } from '../../src/model/index.js';
import { plusDays, toDate } from '../../src/model/index.js';
import { cellsOf, column, imported, indicatorOf, officeHours, run, said, sourceOf, workspaceOf } from './kit.js';

const source = sourceOf({ created: column('date', 'Created'), text: column('text', 'Text') });
const counting = (every: Exclude<Grain, 'year'>) => indicatorOf('n', { kind: 'count', where: {} }, { every });
const request = { source, indicators: [counting('month')] };

const rows = (days: readonly string[]): string => `Created,Text\n${days.map((day) => `${day},x\n`).join('')}`;
const from = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => plusDays(first, n));
const workdays = (first: string, count: number): readonly string[] =>
  from(first, 2 * count)
    .filter((day) => toDate(day).getUTCDay() % 6 !== 0)
    .slice(0, count);
const entry = (first: string, last: string, used: number): ImportEntry => ({
  id: `${first}..${last}`,
  source: 'tickets',
  file: 'a.csv',
  sha256: '',
  from: first,
  to: last,
  exported: `${last}T23:59:59Z`,
  records: used,
  used,
  rejected: 0,
  duplicates: 0,
  outOfScope: 0,
  version: '0.1.0',
  ledger: {},
});
const placeOf = ({ place }: Finding) => ('span' in place ? [place.file, place.span.line, place.span.column] : []);

describe('an export with a hole is not taken for one that speaks of the days in it', () => {
  it('where one date stands alone, which is shown', async () => {
    const text = rows([...from('2026-01-01', 28), '2025-10-20']);
    const { value, findings } = await run({ 'a.csv': text }, request);
    expect(value).toBeNull();
    expect(findings.map(placeOf)).toEqual([['a.csv', 30, 1]]);
    expect(said(findings)[0]).toMatch(/^import\/hole: nothing is dated from 2025-10-21 to 2025-12-31 \(72 days\)/);
    expect(said(findings)[0]).toContain('`--window 2025-10-20..2026-01-28`');
  });

  it('between two files, which are named', async () => {
    const files = { 'jan.csv': rows(from('2026-01-01', 31)), 'mar.csv': rows(from('2026-03-01', 31)) };
    const { value, findings } = await run(files, request);
    expect([value, findings.map(({ rule }) => rule)]).toEqual([null, ['import/hole']]);
    expect(findings[0]?.message.fr).toContain('Importez `jan.csv` et `mar.csv` l’un après l’autre');
  });

  it('whatever the grain', async () => {
    const files = { 'a.csv': rows([...from('2026-01-01', 31), ...from('2026-05-01', 31)]) };
    for (const every of ['day', 'week', 'quarter'] as const) {
      const { findings } = await run(files, { source, indicators: [counting(every)] });
      expect(said(findings)[0], every).toContain('from 2026-02-01 to 2026-04-30');
    }
  });
});

describe('days without a record are taken as such', () => {
  const [early, late] = [from('2026-01-01', 31), from('2026-05-01', 31)];

  it('where the days are declared', async () => {
    const window = { from: '2026-01-01', to: '2026-05-31' };
    const measured = await imported({ 'a.csv': rows([...early, ...late]) }, { ...request, window });
    expect(cellsOf(measured, 'n')).toContainEqual(['2026-03', { n: 0 }]);
  });

  it.each([
    [
      'records are as rare as that',
      ['2026-01-05', '2026-03-20', '2026-04-02', '2026-07-30', '2026-09-01', '2026-12-01'],
    ],
    ['there are too few to have a rhythm', ['2026-01-05', '2026-01-06', '2026-03-20']],
    ['they are a holiday of three weeks', [...from('2026-07-01', 30), ...from('2026-08-21', 20)]],
  ])('where %s', async (_, days) => {
    const { findings } = await run({ 'a.csv': rows(days) }, request);
    expect(findings).toEqual([]);
  });
});

describe('days on which the calendar is closed are no part of a hole', () => {
  const closed = (holidays: Calendar['holidays']) => workspaceOf({ calendar: { ...officeHours, holidays } });
  const text = (before: string, after: string) => rows([...workdays(before, 30), ...workdays(after, 30)]);
  const rulesAt = async (text: string, workspace: Workspace) => {
    return (await run({ 'a.csv': text }, { ...request, workspace })).findings.map(({ rule }) => rule);
  };
  const summer = text('2026-06-19', '2026-08-31');

  it('where a long closure is declared', async () => {
    expect(await rulesAt(summer, closed(from('2026-08-03', 19)))).toEqual([]);
    expect(await rulesAt(summer, closed('none'))).toEqual(['import/hole']);
  });

  it('but a month left out is one, with its weekends and four holidays', async () => {
    expect(await rulesAt(text('2026-03-20', '2026-06-01'), closed('fr'))).toEqual(['import/hole']);
  });

  it('nor is what an import covered before, so that an export may grow', async () => {
    const imports = [entry('2026-06-19', '2026-08-10', 30), entry('2026-08-08', '2026-08-31', 1)];
    const grown = { ...request, imports };
    expect((await run({ 'a.csv': summer }, grown)).findings).toEqual([]);
    const later = `${summer}2026-12-01,x\n`;
    expect(said((await run({ 'a.csv': later }, grown)).findings)).toEqual([
      expect.stringMatching(/^import\/hole: nothing is dated from 2026-10-10 to 2026-11-30/),
    ]);
  });

  it('where it had no record of them, or was followed by one that had none', async () => {
    const rulesAfter = async (...imports: readonly ImportEntry[]) => {
      return (await run({ 'a.csv': summer }, { ...request, imports })).findings.map(({ rule }) => rule);
    };
    const filled = entry('2026-07-31', '2026-08-30', 40);
    expect(await rulesAfter(filled)).toEqual(['import/hole']);
    expect(await rulesAfter({ ...filled, used: 0 })).toEqual([]);
    expect(await rulesAfter(filled, entry('2026-06-19', '2026-08-31', 31))).toEqual([]);
    expect(await rulesAfter(entry('2026-06-19', '2026-08-31', 31), filled)).toEqual(['import/hole']);
  });
});

test('an export is not older than what it holds', async () => {
  const timed = sourceOf({ created: column('datetime', 'Created', { format: 'yyyy-MM-dd HH:mm:ss' }) });
  const text = 'Created\n2026-01-05 08:00:00\n2026-01-31 17:30:20\n';
  const exported = async (exportedAt: string, of = timed, texts = text) => {
    const { value, findings } = await run({ 'a.csv': texts }, { ...request, source: of, exportedAt });
    return value === null ? said(findings) : value.exportedAt;
  };
  expect(await exported('2026-01-31 17:30')).toBe('2026-01-31T17:30:00+01:00');
  expect(await exported('2026-01-31 17:29')).toEqual([expect.stringContaining('before 2026-01-31T17:30:20+01:00')]);
  expect(await exported('2025-01-31')).toEqual([expect.stringMatching(/^import\/exported-at: /)]);
  const byDay = rows(['2026-01-05', '2026-01-31']);
  expect(await exported('2026-01-31', source, byDay)).toBe('2026-01-31T23:59:59+01:00');
  expect(await exported('2026-01-30', source, byDay)).toEqual([expect.stringContaining('before 2026-01-31')]);
});
