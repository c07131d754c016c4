import { createHash } from 'node:crypto';
import { compareStrings } from './diagnostic.js';
import type { Aim, Objective } from './objective.js';
import type { Period } from './period.js';
import type { Plan } from './plan.js';

/**
 * What an agreement is bound to: the first 8 hexadecimal digits of the SHA-256 of what was agreed. It covers the
 * objective's id, title, owner, team, period, supports, aims, steps, means and competencies, and the definition of every
 * indicator aimed at; not the manager (people change), nor what happens afterwards (done, evidence, reviews, closing).
 * Comments, key order, line ends, spacing, the order of lists and the spelling of a quantity or period do not change it.
 */
export function digestOf(plan: Plan, objective: Objective): string {
  const canonical = JSON.stringify(canonicalOf(agreedOf(plan, objective)));
  return createHash('sha256').update(canonical, 'utf8').digest('hex').slice(0, 8);
}

type Json = string | number | null | undefined | readonly Json[] | { readonly [key: string]: Json };

function agreedOf(plan: Plan, objective: Objective): Json {
  const { id, title, owner, team, period, supports, aims, steps, means, competencies } = objective;
  return {
    id,
    title,
    owner,
    team,
    period: period && daysOf(period),
    supports: unordered(supports.map((support) => ({ ...support }))),
    aims: unordered(aims.map((aim) => ({ ...aimOf(aim), definition: definitionOf(plan, aim) }))),
    steps: unordered(steps.map(({ title: step, by, weight }) => ({ step, by, weight }))),
    means: means && { time: asJson(means.time), budget: asJson(means.budget), support: unordered(means.support) },
    competencies: unordered(competencies.map((competency) => ({ ...competency }))),
  };
}

const daysOf = ({ start, end }: Period): Json => ({ start, end });

function aimOf({ indicator, where, baseline, target, maintain, weight, milestones }: Aim): Record<string, Json> {
  return {
    indicator,
    where: conditionsOf(where),
    baseline: asJson(baseline),
    target: asJson(target),
    maintain: asJson(maintain),
    weight,
    milestones: Object.fromEntries(milestones.map(({ on, value }) => [on, asJson(value)])),
  };
}

/** What is measured, or null where the plan has no such indicator. */
function definitionOf(plan: Plan, aim: Aim): Json {
  const indicator = plan.indicators.get(aim.indicator);
  if (indicator === undefined) return null;
  const { measure, unit, better, source } = indicator;
  return { measure: conditionsOf(measure), unit, better, source };
}

/** Conditions inside a value: one-of lists in any order, quantities however they are spelled (`12h`, `12 h`). */
function conditionsOf(value: unknown): Json {
  if (value === null || typeof value !== 'object') return value as Json;
  if (Array.isArray(value)) return unordered(value.map(conditionsOf));
  if ('text' in value && 'quantity' in value) return (value.quantity ?? value.text) as Json;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, conditionsOf(inner)]));
}

/** Plain data of the model is JSON already; its interfaces do not say so. */
const asJson = (value: object | null): Json => value as Json;

/** A list whose order means nothing. */
function unordered(list: readonly Json[]): Json {
  if (list.length < 2) return list;
  const keyed = list.map((item) => ({ item, key: JSON.stringify(canonicalOf(item)) }));
  return keyed.sort((a, b) => compareStrings(a.key, b.key)).map(({ item }) => item);
}

/** Keys sorted, texts in Unicode form NFC with single spaces, absent as null: one text for one meaning. */
function canonicalOf(value: Json): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(canonicalOf);
  const entries = Object.entries(value).map(([key, inner]) => [key, canonicalOf(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => compareStrings(a, b)));
}
