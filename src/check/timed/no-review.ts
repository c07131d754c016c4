import { noReview as text } from '../../language/rules/timed.js';
import { compareStrings, type Day, daysBetween, type Objective } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const noReview: Rule = {
  name: 'timed/no-review',
  severity: 'warning',
  text,
  options: { days: 60 },
  *check({ plan, options, today }) {
    for (const objective of plan.objectives.values()) {
      const { period, closed, agreed, reviews } = objective;
      if (period === null || closed !== null || agreed.length === 0) continue;
      if (today < period.start || period.end < today) continue;
      const waited = daysBetween(lastTalk(objective, period.start, today), today);
      if (waited <= Number(options.days)) continue;
      const place = at(objective, reviews.length > 0 ? 'reviews' : 'agreed');
      yield { place, entity: objective.id, message: text.found(waited, today, reviews.length > 0) };
    }
  },
};

/** The last day on which the objective was talked over: a review, an agreement, or the start of its period. */
function lastTalk({ reviews, agreed }: Objective, start: Day, today: Day): Day {
  const days = [...reviews, ...agreed].map(({ on }) => on).filter((on) => on <= today);
  return [start, ...days].sort(compareStrings).at(-1) ?? start;
}
