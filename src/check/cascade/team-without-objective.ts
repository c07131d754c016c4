import { teamWithoutObjective as text } from '../../language/rules/cascade.js';
import type { Id, Plan } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const teamWithoutObjective: Rule = {
  name: 'cascade/team-without-objective',
  severity: 'warning',
  text,
  bad: `teams:
  service: { name: Customer service, lead: paul.durand }
  phone: { name: Phone, lead: karim.haddad, parent: service }   # no objective has team: phone`,
  good: `kind: objective
id: first-contact
title: Solve 76 % of calls at the first contact by the end of 2026
team: phone
owner: karim.haddad`,
  *check({ plan }) {
    const served = servedTeams(plan);
    const members = membersByTeam(plan);
    for (const team of plan.teams.values()) {
      if (served.has(team.id)) continue;
      const soughtAs = [team.id, ...(members.get(team.id) ?? [])];
      yield { place: at(team), entity: team.id, message: text.found(team.id), soughtAs };
    }
  },
};

/** The people and teams in each team, those of the teams below included. */
function membersByTeam(plan: Plan): ReadonlyMap<Id, readonly Id[]> {
  const members = new Map<Id, Id[]>();
  const direct = [
    ...[...plan.teams.values()].map(({ id, parent }) => [id, parent] as const),
    ...[...plan.people.values()].map(({ id, team }) => [id, team] as const),
  ];
  for (const [id, first] of direct) {
    const seen = new Set<Id>();
    for (let team = first; team !== null && !seen.has(team); team = plan.teams.get(team)?.parent ?? null) {
      seen.add(team);
      const list = members.get(team);
      if (list) list.push(id);
      else members.set(team, [id]);
    }
  }
  return members;
}

/** The teams with an objective of their own or of somebody in them, and those above. */
function servedTeams(plan: Plan): ReadonlySet<Id> {
  const served = new Set<Id>();
  for (const { team, owner } of plan.objectives.values()) {
    for (const start of [team, owner === null ? null : (plan.people.get(owner)?.team ?? null)]) {
      for (let id = start; id !== null && !served.has(id); id = plan.teams.get(id)?.parent ?? null) served.add(id);
    }
  }
  return served;
}
