import { expect, it } from 'vitest';
import { accessibleRules } from '../../src/check/accessible/index.js';
import { agreementRules } from '../../src/check/agreement/index.js';
import { cascadeRules } from '../../src/check/cascade/index.js';
import { check } from '../../src/check/index.js';
import { simpleRules } from '../../src/check/simple/index.js';
import { timedRules } from '../../src/check/timed/index.js';
import type { Objective, Plan, Team } from '../../src/model/index.js';
import { spent } from '../spent.js';
import { base, open } from '../workspace.js';

const today = '2026-07-15';
const groups = [...cascadeRules, ...simpleRules, ...accessibleRules, ...timedRules, ...agreementRules].map(
  ({ name }) => name,
);

/** The base with many copies of its objective, all of one owner and under one parent. */
function grown(count: number): Plan {
  const { plan } = open(base(), today);
  const model = plan.objectives.get('written-reply') as Objective;
  const copies = Array.from({ length: count }, (_, i) => [`copy-${i}`, { ...model, id: `copy-${i}` }] as const);
  return { ...plan, objectives: new Map([...plan.objectives, ...copies]) };
}

function timeOf(plan: Plan): number {
  const rules = Object.fromEntries(
    groups.map((name) => [name, { severity: null, options: {} }]), // all of them on
  );
  const begin = spent();
  check({ ...plan, workspace: { ...plan.workspace, rules } }, { series: new Map(), imports: [] }, today);
  return spent() - begin;
}

it('checks ten times the objectives in about ten times the time, all with one owner and one parent', () => {
  const [few, many] = [grown(1_000), grown(10_000)];
  timeOf(few);
  expect(timeOf(many)).toBeLessThan(25 * Math.max(timeOf(few), 20));
});

const supporting = (ids: readonly string[]): Pick<Objective, 'supports'> => ({
  supports: ids.map((id) => ({ id, weight: 1 })),
});

it.each<[string, (i: number, count: number) => Partial<Objective>]>([
  ['in one circle', (i, count) => supporting([`copy-${(i + 1) % count}`])],
  ['in a chain', (i) => supporting([i === 0 ? 'responsiveness' : `copy-${i - 1}`])],
  ['all under one', (i) => supporting([i === 0 ? 'responsiveness' : 'copy-0'])],
  ['in a tangle', (i, count) => supporting([1, 13, 26, 39, 52].map((step) => `copy-${(i * 7 + step) % count}`))],
  ['that never end', () => ({ period: { label: 'ever', start: '0001-01-01', end: '9999-12-31' } })],
  ['with long titles', () => ({ title: '1,1 % by '.repeat(1_000) })],
])('checks eight times the objectives in about eight times the time: %s', (_, change) => {
  const { plan } = open(base(), today);
  const [model] = plan.objectives.values();
  const grownBy = (count: number): Plan => {
    const copies = Array.from({ length: count }, (_, i) => ({
      ...(model as Objective),
      id: `copy-${i}`,
      ...change(i, count),
    }));
    return { ...plan, objectives: new Map(copies.map((copy) => [copy.id, copy])) };
  };
  timeOf(grownBy(200));
  const few = timeOf(grownBy(200));
  expect(timeOf(grownBy(1_600))).toBeLessThan(25 * Math.max(few, 20));
});

it('checks thousands of teams, each below the next, in time', () => {
  const { plan } = open(base(), today);
  const [team] = plan.teams.values();
  const teams = Array.from({ length: 6_000 }, (_, i) => ({
    ...(team as Team),
    id: `t${i}`,
    lead: null,
    parent: i === 0 ? null : `t${i - 1}`,
  }));
  const deep = { ...plan, teams: new Map(teams.map((each) => [each.id, each])) };
  expect(timeOf(deep)).toBeLessThan(1000);
  const unread = { ...plan.unread, names: new Set(teams.map(({ id }) => id)) };
  expect(timeOf({ ...deep, unread })).toBeLessThan(1000);
});

it('shows a handful of related places, however many there are', () => {
  const findings = check(grown(1_000), { series: new Map(), imports: [] }, today);
  const related = findings.filter(({ rule }) => groups.includes(rule)).map((finding) => finding.related.length);
  expect(Math.max(...related)).toBe(10);
});
