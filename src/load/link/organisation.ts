import type { Finding, Plan } from '../../model/index.js';
import type { Refer } from './reference.js';

/** References between ambition, axes, teams and people. */
export function linkOrganisation(plan: Plan, refer: Refer): readonly Finding[] {
  const { ambitions, axes, teams, people, competencies } = plan;
  return [
    ...[...axes.values()].flatMap((axis) =>
      axis.supports.flatMap(({ id }, i) =>
        refer({ entity: axis, path: ['supports', i, 'id'] }, id, 'ambition', ambitions),
      ),
    ),
    ...[...teams.values()].flatMap((team) => [
      ...refer({ entity: team, path: ['lead'] }, team.lead, 'person', people),
      ...refer({ entity: team, path: ['parent'] }, team.parent, 'team', teams),
    ]),
    ...[...people.values()].flatMap((person) => [
      ...refer({ entity: person, path: ['team'] }, person.team, 'team', teams),
      ...person.competencies.flatMap((id, i) =>
        refer({ entity: person, path: ['competencies', i] }, id, 'competency', competencies),
      ),
    ]),
  ];
}
