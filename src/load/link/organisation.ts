import type { Finding, Plan } from '../../model/index.js';
import type { Refer } from './reference.js';

/** References between ambition, axes, teams and people. */
export function linkOrganisation(plan: Plan, refer: Refer): readonly Finding[] {
  const { ambitions, axes, teams, people, competencies } = plan;
  return [
    ...[...axes.values()].flatMap((axis) =>
      axis.supports.flatMap(({ id }, i) => refer(axis, ['supports', i, 'id'], id, 'ambition', ambitions)),
    ),
    ...[...teams.values()].flatMap((team) => [
      ...refer(team, ['lead'], team.lead, 'person', people),
      ...refer(team, ['parent'], team.parent, 'team', teams),
    ]),
    ...[...people.values()].flatMap((person) => [
      ...refer(person, ['team'], person.team, 'team', teams),
      ...person.competencies.flatMap((id, i) => refer(person, ['competencies', i], id, 'competency', competencies)),
    ]),
  ];
}
