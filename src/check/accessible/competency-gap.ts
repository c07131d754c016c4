import { competencyGap as text } from '../../language/rules/accessible.js';
import { type Id, type Objective, ownerOf, type Plan } from '../../model/index.js';
import { at, keyAt } from '../place.js';
import type { Draft, Rule } from '../rule.js';
import { type Holders, holdersOf } from './holders.js';

/** How many people who could help are named. */
const shown = 3;

export const competencyGap: Rule = {
  name: 'accessible/competency-gap',
  severity: 'warning',
  text,
  *check({ plan }) {
    const holders = holdersOf(plan);
    for (const objective of plan.objectives.values()) {
      if (objective.closed === null) yield* gaps(plan, objective, holders);
    }
  },
};

function* gaps(plan: Plan, objective: Objective, holders: Holders): Iterable<Draft> {
  for (const [i, { id, plan: remedy }] of objective.competencies.entries()) {
    const competency = plan.competencies.get(id);
    if (competency === undefined || remedy !== null || isHeld(plan, objective, holders, id)) continue;
    const elsewhere = (holders.people.get(id) ?? []).slice(0, shown);
    yield {
      place: at(objective, 'competencies', i),
      entity: objective.id,
      message: text.found(id, competency.title, objective.team !== null),
      related: elsewhere.map((person) => ({ place: keyAt(person), message: text.elsewhere(person.title) })),
      soughtAs: [id],
    };
  }
}

function isHeld(plan: Plan, objective: Objective, holders: Holders, competency: Id): boolean {
  const owner = ownerOf(plan, objective);
  // Where nobody answers for the objective, that is the finding.
  if (owner === null && objective.team === null) return true;
  const person = owner === null ? undefined : plan.people.get(owner);
  if (person?.competencies.includes(competency)) return true;
  return objective.team !== null && (holders.inTeam.get(objective.team)?.has(competency) ?? false);
}
