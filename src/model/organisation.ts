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
  const seen = new Set<Id>();
  let team = person?.team ?? fallback;
  while (team !== null && !seen.has(team)) {
    seen.add(team);
    const found = plan.teams.get(team);
    if (found === undefined) return null;
    if (found.lead !== null && found.lead !== person?.id) return found.lead;
    team = found.parent;
  }
  return null;
}
