import type { Id, Person, Plan } from '../../model/index.js';

/** Who has which competency. */
export interface Holders {
  /** The competencies found in each team and the teams below it. */
  readonly inTeam: ReadonlyMap<Id, ReadonlySet<Id>>;
  /** The people who have each competency, in the order of the plan. */
  readonly people: ReadonlyMap<Id, readonly Person[]>;
}

/** One pass over the people, each counted in the team they are of and in all those above it. */
export function holdersOf(plan: Plan): Holders {
  const inTeam = new Map<Id, Set<Id>>();
  const people = new Map<Id, Person[]>();
  for (const person of plan.people.values()) {
    for (const team of teamsOf(plan, person)) addAll(inTeam, team, person.competencies);
    for (const competency of person.competencies) {
      const holders = people.get(competency);
      if (holders) holders.push(person);
      else people.set(competency, [person]);
    }
  }
  return { inTeam, people };
}

function teamsOf(plan: Plan, person: Person): ReadonlySet<Id> {
  const teams = new Set<Id>();
  for (let team = person.team; team !== null && !teams.has(team); team = plan.teams.get(team)?.parent ?? null) {
    teams.add(team);
  }
  return teams;
}

function addAll(sets: Map<Id, Set<Id>>, key: Id, values: readonly Id[]): void {
  const set = sets.get(key) ?? new Set<Id>();
  for (const value of values) set.add(value);
  sets.set(key, set);
}
