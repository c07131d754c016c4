import { unknownReference } from '../../language/rules/format/reference.js';
import { badCondition } from '../../language/rules/format/value.js';
import { writtenCondition } from '../../language/written.js';
import type { Aim, Finding, Id, Objective, Path, Plan } from '../../model/index.js';
import { problem, type Refer, type Spot } from './reference.js';

/** References of objectives: what they support, who answers, what they measure and need. */
export function linkObjectives(plan: Plan, refer: Refer): readonly Finding[] {
  const axes = [...plan.axes.keys()];
  const supportable = new Map([...plan.axes, ...plan.objectives]);
  return [...plan.objectives.values()].flatMap((objective) => [
    ...objective.supports.flatMap(({ id }, i) => {
      const spot = { entity: objective, path: ['supports', i, 'id'] };
      // An ambition is there, but too far above.
      if (plan.ambitions.has(id))
        return [problem('format/unknown-reference', spot, unknownReference.ambition(id, axes))];
      return refer(spot, id, 'axis or objective', supportable);
    }),
    ...objective.aims.flatMap((aim) => linkAim(plan, objective, aim, refer)),
    // Once an objective is closed, its people may leave and its team be dissolved: that makes no mistake of it.
    ...(objective.closed === null ? linkPeople(plan, objective, refer) : []),
  ]);
}

function linkPeople(plan: Plan, objective: Objective, refer: Refer): readonly Finding[] {
  const at = (...path: Path): Spot => ({ entity: objective, path });
  const person = (path: Path, id: Id | null) => refer(at(...path), id, 'person', plan.people);
  return [
    ...refer(at('team'), objective.team, 'team', plan.teams),
    ...person(['owner'], objective.owner),
    ...objective.competencies.flatMap(({ id }, i) =>
      refer(at('competencies', i, 'needs'), id, 'competency', plan.competencies),
    ),
    ...objective.agreed.flatMap(({ by }, i) => person(['agreed', i, 'by'], by)),
    ...objective.reviews.flatMap(({ by }, i) => person(['reviews', i, 'by'], by)),
  ];
}

function linkAim(plan: Plan, objective: Objective, aim: Aim, refer: Refer): readonly Finding[] {
  const path = ['indicators', aim.indicator];
  const { indicators } = plan;
  const indicator = indicators.get(aim.indicator);
  if (!indicator) return refer({ entity: objective, path, part: 'key' }, aim.indicator, 'indicator', indicators);
  const dimensions = new Set(indicator.by);
  return Object.entries(aim.where).flatMap(([name, condition]) => {
    const at = { entity: objective, path: [...path, 'where', name] };
    const unknown = refer({ ...at, part: 'key' }, name, 'dimension', dimensions);
    if (unknown.length > 0 || ['=', '!=', 'present', 'missing'].includes(condition.operator)) return unknown;
    return [problem('format/bad-condition', at, badCondition.dimension(writtenCondition(condition)))];
  });
}
