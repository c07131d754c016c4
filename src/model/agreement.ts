import { hash } from 'node:crypto';
import { canonical, canonicalInAnyOrder, inAnyOrder } from './canonical.js';
import type { Indicator } from './indicator.js';
import type { Aim, Means, Objective } from './objective.js';
import type { Plan } from './plan.js';
import type { Quantity } from './quantity.js';

/**
 * What an agreement is bound to: the first 8 hexadecimal digits of the SHA-256 of what was agreed. It covers the
 * objective's id, title, owner, team, period, supports, aims, steps, means and competencies, and the definition of every
 * indicator aimed at; not the manager (people change), nor what happens afterwards (done, evidence, reviews, closing).
 * Comments, key order, line ends, spacing, the order of lists and the spelling of a quantity or period do not change it.
 */
export function digestOf(plan: Plan, objective: Objective): string {
  return hash('sha256', agreedIn(plan, objective), 'hex').slice(0, 8);
}

/** What was agreed as one text of JSON, the same for the same meaning; the keys of each mapping in order. */
function agreedIn(plan: Plan, objective: Objective): string {
  const { id, title, owner, team, period, supports, aims, steps, means, competencies } = objective;
  const parts = [
    `"aims":${inAnyOrder(aims.map((aim) => aimIn(plan, aim)))}`,
    `"competencies":${inAnyOrder(competencies.map((c) => `{"id":${canonical(c.id)},"plan":${canonical(c.plan)}}`))}`,
    `"id":${canonical(id)}`,
    `"means":${means === null ? 'null' : meansIn(means)}`,
    `"owner":${canonical(owner)}`,
    `"period":${canonical(period && { start: period.start, end: period.end })}`,
    `"steps":${inAnyOrder(steps.map((s) => `{"by":${canonical(s.by)},"step":${canonical(s.title)},"weight":${s.weight}}`))}`,
    `"supports":${inAnyOrder(supports.map((s) => `{"id":${canonical(s.id)},"weight":${s.weight}}`))}`,
    `"team":${canonical(team)}`,
    `"title":${canonical(title)}`,
  ];
  return `{${parts.join(',')}}`;
}

function aimIn(plan: Plan, { indicator, where, baseline, target, maintain, weight, milestones }: Aim): string {
  const parts = [
    `"baseline":${quantityIn(baseline)}`,
    `"definition":${measuredBy(plan.indicators.get(indicator))}`,
    `"indicator":${canonical(indicator)}`,
    `"maintain":${canonical(maintain)}`,
    `"milestones":${canonical(Object.fromEntries(milestones.map(({ on, value }) => [on, value])))}`,
    `"target":${quantityIn(target)}`,
    `"weight":${canonical(weight)}`,
    `"where":${canonicalInAnyOrder(where)}`,
  ];
  return `{${parts.join(',')}}`;
}

/** What is measured, or null where the plan has no such indicator. */
function measuredBy(indicator: Indicator | undefined): string {
  if (indicator === undefined) return 'null';
  const { measure, unit, better, source } = indicator;
  return canonicalInAnyOrder({ measure, unit, better, source });
}

function meansIn({ time, budget, support }: Means): string {
  const supporting = inAnyOrder(support.map(canonical));
  return `{"budget":${quantityIn(budget)},"support":${supporting},"time":${quantityIn(time)}}`;
}

function quantityIn(quantity: Quantity | null): string {
  return quantity === null ? 'null' : `{"amount":${quantity.amount},"unit":${canonical(quantity.unit)}}`;
}
