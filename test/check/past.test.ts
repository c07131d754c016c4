import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/index.js';
import { base, open } from '../workspace.js';

const today = '2026-07-15';

const monthsFrom = (year: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${year + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);

const rate = (rows: readonly (readonly [period: string, good: number, total: number])[]): string =>
  `period,covered,team,good,total,pending\n${rows.map(([period, good, total]) => `${period},full,written,${good},${total},0\n`).join('')}`;

/** One objective at one rate, and what the realistic rules find of it. */
function judge(
  aim: string,
  rows: Parameters<typeof rate>[0],
  { means = '{ time: 1 h/week }', better = 'higher', every = 'month' } = {},
): readonly Diagnostic[] {
  const { 'objectives/service-reply.yaml': _, ...files } = base();
  const objective = (files['objectives/written-reply.yaml'] ?? '')
    .replace(/title: .*/, 'title: Reply to e-mails in under 12 h')
    .replace('supports: service-reply', 'supports: responsiveness')
    .replace(/\{ where: .*/, `{ where: { team: written }, ${aim} }`)
    .replace(/means: .*/, `means: ${means}`);
  const indicator = (files['indicators/reply-within-12h.yaml'] ?? '').replace(
    'unit:',
    `every: ${every}\nbetter: ${better}\nunit:`,
  );
  const workspace = {
    ...files,
    'objectives/written-reply.yaml': objective,
    'indicators/reply-within-12h.yaml': indicator,
    'measurements/reply-within-12h.csv': rate(rows),
  };
  return open(workspace, today).diagnostics.filter(({ rule }) => rule.startsWith('realistic/'));
}

/** Hours that are none. */
const none = '{ time: 0 h/week }';

const rules = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ rule }) => rule);

/** Thirty months up to June 2026 of 1000 records, by the thousandths that were good. */
const history = (goodIn: (month: number) => number): Parameters<typeof rate>[0] =>
  monthsFrom(2024, 30).map((month, i) => [month, goodIn(i), 1000] as const);

describe('beyond-history', () => {
  const steady = history((i) => 700 + (i % 3) * 10);

  it('needs a target beyond what a steady process does by itself', () => {
    expect(rules(judge('baseline: 71 %, target: 78 %', steady, { means: none }))).toEqual(['realistic/beyond-history']);
    // The same pace was never seen either, but 74 % is within the usual variation.
    expect(rules(judge('baseline: 71 %, target: 74 %', steady, { means: none }))).toEqual([]);
  });

  it('takes the lower limit where lower is better', () => {
    const late = history((i) => 300 - (i % 3) * 10);
    expect(rules(judge('baseline: 29 %, target: 22 %', late, { better: 'lower', means: none }))).toEqual([
      'realistic/beyond-history',
    ]);
    expect(rules(judge('baseline: 29 %, target: 26 %', late, { better: 'lower', means: none }))).toEqual([]);
  });

  it('is silent where enough past stretches went as fast', () => {
    // One leap of 24 points lies in six of the 24 stretches of six months.
    const half = history((i) => (i < 15 ? 600 : 840));
    expect(rules(judge('baseline: 84 %, target: 99 %', half, { means: none }))).toEqual([]);
    // A leap of the very first month lies in one.
    const leap = history((i) => (i < 1 ? 600 : 840));
    expect(rules(judge('baseline: 84 %, target: 99 %', leap, { means: none }))).toEqual(['realistic/beyond-history']);
  });

  it('speaks of no limits while a process is on its way', () => {
    const climbing = history((i) => 500 + i * 10);
    const [found, ...others] = judge('baseline: 70 %, target: 99 %', climbing, { means: none });
    expect(others).toEqual([]);
    expect(found?.rule).toBe('realistic/beyond-history');
    expect(found?.message.en).toContain('takes 3.3 points a month');
    expect(found?.message.en).not.toContain('usual variation');
    // One point a month is what it always did.
    expect(rules(judge('baseline: 70 %, target: 84 %', climbing, { means: none }))).toEqual([]);
  });

  it('takes hours and money for means, but not none of them', () => {
    expect(rules(judge('baseline: 71 %, target: 95 %', steady, { means: '{ time: 1 h/week }' }))).toEqual([]);
    expect(rules(judge('baseline: 71 %, target: 95 %', steady, { means: '{ budget: 0 EUR }' }))).toHaveLength(1);
  });
});

describe('what was measured before the start', () => {
  const year = (december: readonly [good: number, total: number]): Parameters<typeof rate>[0] =>
    monthsFrom(2025, 12).map((month, i) => [month, ...(i === 11 ? december : ([58, 100] as const))]);

  it('reaches a target by more than one lucky month', () => {
    expect(rules(judge('baseline: 58 %, target: 85 %', year([2, 2])))).toEqual([]);
    expect(rules(judge('baseline: 60 %, target: 85 %', year([95, 100])))).toEqual([]);
    const good = monthsFrom(2025, 12).map((month) => [month, 90, 100] as const);
    expect(rules(judge('baseline: 58 %, target: 85 %', good))).toEqual(['realistic/already-reached']);
    // 270 of 300 do not prove 88 %.
    expect(rules(judge('baseline: 89 %, target: 88 %', good, { better: 'lower' }))).toEqual([]);
    expect(rules(judge('baseline: 86 %, target: 88 %', good))).toEqual([]);
  });

  it('contradicts no baseline by one bad day', () => {
    const days = Array.from({ length: 92 }, (_, i) => new Date(Date.UTC(2025, 9, 1 + i)).toISOString().slice(0, 10));
    const rows = days.map((day) => [day, day === '2025-12-31' ? 80 : 116, 200] as const);
    expect(rules(judge('baseline: 58 %, target: 85 %', rows, { every: 'day' }))).toEqual([]);
    const [found] = judge('baseline: 50 %, target: 85 %', rows, { every: 'day' });
    expect(found?.rule).toBe('realistic/baseline-contradicts-ledger');
    expect(found?.message.en).toContain('from 2025-10-01 to 2025-12-31');
    expect(found?.message.en).toContain('write `baseline: 57.8 %`');
  });

  it('may be read as the last month, the last three, or the year', () => {
    const climbing = monthsFrom(2025, 12).map((month, i) => [month, 500 + i * 20, 1000] as const);
    expect(rules(judge('baseline: 72 %, target: 95 %', climbing))).toEqual([]);
    expect(rules(judge('baseline: 70 %, target: 95 %', climbing))).toEqual([]);
    expect(rules(judge('baseline: 61 %, target: 95 %', climbing))).toEqual([]);
    expect(rules(judge('baseline: 40 %, target: 95 %', climbing))).toEqual(['realistic/baseline-contradicts-ledger']);
  });

  it('agrees with whatever lies in its interval', () => {
    const few = monthsFrom(2025, 12).map((month) => [month, 6, 10] as const);
    expect(rules(judge('baseline: 68 %, target: 95 %', few))).toEqual([]);
    const many = monthsFrom(2025, 12).map((month) => [month, 600, 1000] as const);
    expect(rules(judge('baseline: 68 %, target: 95 %', many))).toEqual(['realistic/baseline-contradicts-ledger']);
  });

  it('says nothing when it is older than a year', () => {
    const old = monthsFrom(2023, 12).map((month) => [month, 900, 1000] as const);
    expect(rules(judge('baseline: 58 %, target: 85 %', old))).toEqual([]);
  });
});
