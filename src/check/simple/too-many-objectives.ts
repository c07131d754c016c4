import { tooManyObjectives as text } from '../../language/rules/simple.js';
import type { Rule } from '../rule.js';
import { objectivesByOwner, ownerPlace, peakOf, stretchFrom } from '../workload.js';

/** How many of the other objectives are shown. */
const shown = 10;

export const tooManyObjectives: Rule = {
  name: 'simple/too-many-objectives',
  severity: 'warning',
  text,
  options: { max: 5 },
  *check({ plan, options, today }) {
    const max = Number(options.max);
    for (const [owner, objectives] of objectivesByOwner(plan)) {
      const stretches = objectives.flatMap((objective) => stretchFrom(today, objective, 1));
      const peak = peakOf(stretches);
      if (peak === null || peak.total <= max) continue;
      const members = peak.members.map(({ objective }) => objective);
      const last = members.at(-1);
      if (last === undefined) continue;
      const name = plan.people.get(owner)?.title ?? owner;
      yield {
        place: ownerPlace(last),
        entity: last.id,
        message: text.found(name, members.length, max, peak.day),
        related: members
          .slice(0, -1)
          .slice(0, shown)
          .map((other) => ({ place: ownerPlace(other), message: text.other(other.id) })),
      };
    }
  },
};
