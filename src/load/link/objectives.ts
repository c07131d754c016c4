import { badCondition } from '../../language/rules/format.js';
import type { Aim, Finding, Objective, Plan } from '../../model/index.js';
import { printCondition } from '../condition.js';
import { problem, reference } from './reference.js';

/** References of objectives: what they support, who answers, what they measure and need. */
export function linkObjectives(plan: Plan): readonly Finding[] {
  const supportable = new Map([...plan.axes, ...plan.objectives]);
  return [...plan.objectives.values()].flatMap((objective) => [
    ...objective.supports.flatMap(({ id }, i) =>
      reference(plan, objective, ['supports', i, 'id'], id, 'axis or objective', supportable),
    ),
    ...reference(plan, objective, ['team'], objective.team, 'team', plan.teams),
    ...reference(plan, objective, ['owner'], objective.owner, 'person', plan.people),
    ...objective.aims.flatMap((aim) => linkAim(plan, objective, aim)),
    ...objective.competencies.flatMap(({ id }, i) =>
      reference(plan, objective, ['competencies', i, 'needs'], id, 'competency', plan.competencies),
    ),
    ...objective.agreed.flatMap(({ by }, i) =>
      reference(plan, objective, ['agreed', i, 'by'], by, 'person', plan.people),
    ),
    ...objective.reviews.flatMap(({ by }, i) =>
      reference(plan, objective, ['reviews', i, 'by'], by, 'person', plan.people),
    ),
  ]);
}

function linkAim(plan: Plan, objective: Objective, aim: Aim): readonly Finding[] {
  const path = ['indicators', aim.indicator];
  const { indicators } = plan;
  const indicator = indicators.get(aim.indicator);
  if (!indicator) return reference(plan, objective, path, aim.indicator, 'indicator', indicators, 'key');
  const dimensions = new Set(indicator.by);
  return Object.entries(aim.where).flatMap(([name, condition]) => {
    const at = [...path, 'where', name];
    const unknown = reference(plan, objective, at, name, 'dimension', dimensions, 'key');
    if (unknown.length > 0 || ['=', '!=', 'present', 'missing'].includes(condition.operator)) return unknown;
    return [problem('format/bad-condition', objective, at, badCondition.dimension(printCondition(condition)))];
  });
}
