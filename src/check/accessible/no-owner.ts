import { noOwner as text } from '../../language/rules/accessible.js';
import { ownerOf } from '../../model/index.js';
import { at, keyAt } from '../place.js';
import type { Rule } from '../rule.js';

export const noOwner: Rule = {
  name: 'accessible/no-owner',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      if (objective.closed !== null || ownerOf(plan, objective) !== null) continue;
      const { id: entity } = objective;
      if (objective.team === null) {
        yield { place: at(objective, 'owner'), entity, message: text.nobody };
        continue;
      }
      // A team that does not exist is a mistake of its own.
      const team = plan.teams.get(objective.team);
      if (team === undefined) continue;
      const related = [{ place: keyAt(team), message: text.team(team.title) }];
      yield { place: at(objective, 'team'), entity, message: text.noLead(team.id), related };
    }
  },
};
