import { teamWithoutObjective as text } from '../../language/rules/cascade.js';
import { type Id, mayBeUnread, type Objective, type Plan } from '../../model/index.js';
import { isPursued } from '../known.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const teamWithoutObjective: Rule = {
  name: 'cascade/team-without-objective',
  severity: 'warning',
  text,
  *check({ plan, today }) {
    const all = [...plan.objectives.values()];
    const served = servedTeams(
      plan,
      all.filter((objective) => isPursued(objective, today)),
    );
    const once = servedTeams(plan, all);
    const unread = unreadMembers(plan);
    for (const team of plan.teams.values()) {
      if (served.has(team.id)) continue;
      const soughtAs = [team.id, unread.get(team.id) ?? team.id];
      const message = once.has(team.id) ? text.over(team.id) : text.found(team.id);
      yield { place: at(team), entity: team.id, message, soughtAs };
    }
  },
};

/** For each team a person or team in it, or in one below, that a file which could not be read may speak of; if any. */
function unreadMembers(plan: Plan): ReadonlyMap<Id, Id> {
  const unread = new Map<Id, Id>();
  const direct = [
    ...[...plan.teams.values()].map(({ id, parent }) => [id, parent] as const),
    ...[...plan.people.values()].map(({ id, team }) => [id, team] as const),
  ];
  for (const [id, first] of direct.filter(([name]) => mayBeUnread(plan, [name]))) {
    for (let team = first; team !== null && !unread.has(team); team = plan.teams.get(team)?.parent ?? null) {
      unread.set(team, id);
    }
  }
  return unread;
}

/** The teams with one of some objectives, of their own or of somebody in them, and those above. */
function servedTeams(plan: Plan, objectives: readonly Objective[]): ReadonlySet<Id> {
  const served = new Set<Id>();
  for (const { team, owner } of objectives) {
    for (const start of [team, owner === null ? null : (plan.people.get(owner)?.team ?? null)]) {
      for (let id = start; id !== null && !served.has(id); id = plan.teams.get(id)?.parent ?? null) served.add(id);
    }
  }
  return served;
}
