import { overCapacity as text } from '../../language/rules/accessible.js';
import { dimensionOf, lengthOf, type Objective } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { objectivesByOwner, peakOf, stretchFrom } from '../workload.js';

/** How many of the objectives that fill a week are shown. */
const shown = 10;

export const overCapacity: Rule = {
  name: 'accessible/over-capacity',
  severity: 'error',
  text,
  *check({ plan, today }) {
    for (const [owner, objectives] of objectivesByOwner(plan)) {
      const person = plan.people.get(owner);
      if (person === undefined || person.capacity === null) continue;
      // The hours of a team's objective are those of the team, not of whoever leads it.
      const own = objectives.filter((objective) => objective.owner === owner);
      const peak = peakOf(own.flatMap((objective) => stretchFrom(today, objective, hoursPerWeek(objective))));
      if (peak === null || peak.total <= person.capacity.amount + 1e-9) continue;
      const taking = peak.members.filter(({ amount }) => amount > 0).slice(0, shown);
      yield {
        place: at(person, 'capacity'),
        entity: owner,
        message: text.found(person.title, peak.total, person.capacity.amount, peak.day),
        related: taking.map(({ objective, amount }) => ({
          place: at(objective, 'means', 'time'),
          message: text.taken(amount, objective.id),
        })),
      };
    }
  },
};

/** Hours a week that an objective takes; a total in hours is spread over the weeks of its period. */
function hoursPerWeek({ means, period }: Objective): number {
  const time = means?.time ?? null;
  if (time === null || period === null) return 0;
  return dimensionOf(time.unit) === 'effort' ? time.amount : (time.amount * 7) / lengthOf(period);
}
