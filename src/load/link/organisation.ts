import type { Finding } from '../../model/index.js';
import { reference, type Scope } from './reference.js';

/** References between ambition, axes, teams and people. */
export function linkOrganisation(scope: Scope): readonly Finding[] {
  const { ambitions, axes, teams, people, competencies } = scope.plan;
  return [
    ...[...axes.values()].flatMap((axis) =>
      axis.supports.flatMap(({ id }, i) => reference(scope, axis, ['supports', i, 'id'], id, 'ambition', ambitions)),
    ),
    ...[...teams.values()].flatMap((team) => [
      ...reference(scope, team, ['lead'], team.lead, 'person', people),
      ...reference(scope, team, ['parent'], team.parent, 'team', teams),
    ]),
    ...[...people.values()].flatMap((person) => [
      ...reference(scope, person, ['team'], person.team, 'team', teams),
      ...person.competencies.flatMap((id, i) =>
        reference(scope, person, ['competencies', i], id, 'competency', competencies),
      ),
    ]),
  ];
}
