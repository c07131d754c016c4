import type { Finding, Plan } from '../../model/index.js';
import { reference } from './reference.js';

/** References between ambition, axes, teams and people. */
export function linkOrganisation(plan: Plan): readonly Finding[] {
  const { ambitions, axes, teams, people, competencies } = plan;
  return [
    ...[...axes.values()].flatMap((axis) =>
      axis.supports.flatMap(({ id }, i) => reference(plan, axis, ['supports', i, 'id'], id, 'ambition', ambitions)),
    ),
    ...[...teams.values()].flatMap((team) => [
      ...reference(plan, team, ['lead'], team.lead, 'person', people),
      ...reference(plan, team, ['parent'], team.parent, 'team', teams),
    ]),
    ...[...people.values()].flatMap((person) => [
      ...reference(plan, person, ['team'], person.team, 'team', teams),
      ...person.competencies.flatMap((id, i) =>
        reference(plan, person, ['competencies', i], id, 'competency', competencies),
      ),
    ]),
  ];
}
