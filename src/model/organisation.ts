import type { Id } from './entity.js';
import type { Objective } from './objective.js';
import type { Person, Plan } from './plan.js';

/** Who answers for an objective: its owner, else the lead of its team. */
export function ownerOf(plan: Plan, objective: Objective): Id | null {
  return objective.owner ?? (objective.team === null ? null : (plan.teams.get(objective.team)?.lead ?? null));
}

/**
 * Who agrees an objective with its owner: the first lead, going up from the team of the owner (or of the objective),
 * who is not the owner. Null at the top.
 */
export function managerOf(plan: Plan, objective: Objective): Id | null {
  const owner = ownerOf(plan, objective);
  const person = owner === null ? undefined : plan.people.get(owner);
  return firstOtherLead(plan, person, objective.team);
}

function firstOtherLead(plan: Plan, person: Person | undefined, fallback: Id | null): Id | null {
  const leads = teamsFrom(plan, person?.team ?? fallback).map((id) => plan.teams.get(id)?.lead ?? null);
  return leads.find((lead) => lead !== null && lead !== person?.id) ?? null;
}

/** The teams on the way up from one, those included that the plan does not have; each once. */
export function teamsFrom({ teams }: Plan, first: Id | null): readonly Id[] {
  const seen = new Set<Id>();
  for (let id = first; id !== null && !seen.has(id); id = teams.get(id)?.parent ?? null) seen.add(id);
  return [...seen];
}
