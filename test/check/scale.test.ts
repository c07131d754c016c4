import { expect, it } from 'vitest';
import { accessibleRules } from '../../src/check/accessible/index.js';
import { agreementRules } from '../../src/check/agreement/index.js';
import { check } from '../../src/check/index.js';
import { simpleRules } from '../../src/check/simple/index.js';
import { timedRules } from '../../src/check/timed/index.js';
import type { Objective, Plan } from '../../src/model/index.js';
import { base, open } from '../workspace.js';

const today = '2026-07-15';
const groups = [...simpleRules, ...accessibleRules, ...timedRules, ...agreementRules].map(({ name }) => name);

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
  const begin = performance.now();
  check({ ...plan, workspace: { ...plan.workspace, rules } }, { series: new Map(), imports: [] }, today);
  return performance.now() - begin;
}

it('checks ten times the objectives in about ten times the time, all with one owner and one parent', () => {
  const [few, many] = [grown(1_000), grown(10_000)];
  timeOf(few);
  expect(timeOf(many)).toBeLessThan(25 * Math.max(timeOf(few), 20));
});

it('shows a handful of related places, however many there are', () => {
  const findings = check(grown(1_000), { series: new Map(), imports: [] }, today);
  const related = findings.filter(({ rule }) => groups.includes(rule)).map((finding) => finding.related.length);
  expect(Math.max(...related)).toBe(10);
});
