import { longWithoutMilestone as text } from '../../language/rules/timed.js';
import { lengthOf, plusDays } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const longWithoutMilestone: Rule = {
  name: 'timed/long-without-milestone',
  severity: 'warning',
  text,
  options: { days: 100 },
  *check({ plan, options }) {
    for (const objective of plan.objectives.values()) {
      const { period, aims, steps, closed } = objective;
      const aim = aims.find(({ target, maintain }) => target !== null && maintain === null);
      if (period === null || closed !== null || aim === undefined || steps.length > 0) continue;
      const length = lengthOf(period);
      if (length <= Number(options.days) || aims.some(({ milestones }) => milestones.length > 0)) continue;
      const halfway = plusDays(period.start, Math.floor(length / 2) - 1);
      const message = text.found(length, halfway);
      yield { place: at(objective, 'indicators', aim.indicator), entity: objective.id, message };
    }
  },
};
