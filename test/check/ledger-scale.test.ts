import { expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import { type Cell, type Objective, type Plan, periodsWithin, type Series } from '../../src/model/index.js';
import { spent } from '../spent.js';
import { base, open } from '../workspace.js';

const today = '2026-07-15';

const cells = periodsWithin('2024-01-01', '2026-06-30', 'month').map((period): Cell => {
  const state = { kind: 'rate', good: 720, total: 1000, pending: 0 } as const;
  return { period, from: period.start, to: period.end, dimensions: { team: 'written' }, state };
});
const series: Series = { indicator: 'reply-within-12h', by: ['team'], cells };

/** The base with many copies of an objective, under one parent, each supported by the next. */
function grown(count: number): Plan {
  const { plan } = open(base(), today);
  const model = plan.objectives.get('written-reply') as Objective;
  const copies = Array.from({ length: count }, (_, i): readonly [string, Objective] => {
    const supports = [...model.supports, { id: i === 0 ? 'written-reply' : `copy-${i - 1}`, weight: 1 }];
    return [`copy-${i}`, { ...model, id: `copy-${i}`, supports, means: null }];
  });
  return { ...plan, objectives: new Map([...plan.objectives, ...copies]) };
}

function timeOf(plan: Plan): number {
  const ledger = { series: new Map([[series.indicator, series]]), imports: [] };
  const begin = spent();
  expect(check(plan, ledger, today).length).toBeGreaterThan(plan.objectives.size / 2);
  return spent() - begin;
}

it('checks eight times the objectives in about eight times the time', () => {
  timeOf(grown(250));
  const few = timeOf(grown(250));
  const many = timeOf(grown(2000));
  expect(many / few).toBeLessThan(24);
});

it('checks a ledger of ten years of days by two hundred cells in under a second', () => {
  const { plan } = open(base(), today);
  const days = periodsWithin('2016-07-01', '2026-06-30', 'day');
  const slices = Array.from({ length: 200 }, (_, i) => ({ team: `team-${i}` }));
  const state = { kind: 'rate', good: 7, total: 9, pending: 0 } as const;
  const many = days.flatMap((period) =>
    slices.map((dimensions): Cell => ({ period, from: period.start, to: period.end, dimensions, state })),
  );
  const indicators = new Map([...plan.indicators].map(([id, one]) => [id, { ...one, every: 'day' as const }]));
  const ledger = { series: new Map([[series.indicator, { ...series, cells: many }]]), imports: [] };
  const begin = spent();
  check({ ...plan, indicators }, ledger, today);
  expect(spent() - begin).toBeLessThan(1000);
});
