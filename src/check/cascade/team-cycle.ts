import { teamCycle as text } from '../../language/rules/cascade.js';
import type { Team } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

/** How many teams of a circle are shown beside the first. */
const shown = 10;

export const teamCycle: Rule = {
  name: 'cascade/team-cycle',
  severity: 'error',
  text,
  *check({ plan, teamCircles }) {
    for (const ids of teamCircles) {
      const [first, ...others] = ids.slice(0, shown + 1).map((id) => plan.teams.get(id) as Team);
      if (first === undefined) continue;
      yield {
        place: at(first, 'parent'),
        entity: first.id,
        message: text.found(ids),
        related: others.map((team) => ({ place: at(team, 'parent'), message: text.next(team.id, team.parent ?? '') })),
      };
    }
  },
};
