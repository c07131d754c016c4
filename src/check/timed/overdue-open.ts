import { overdueOpen as text } from '../../language/rules/timed.js';
import { daysBetween } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const overdueOpen: Rule = {
  name: 'timed/overdue-open',
  severity: 'warning',
  text,
  options: { days: 30 },
  *check({ plan, misdated, options, today }) {
    for (const objective of plan.objectives.values()) {
      const { period, closed } = objective;
      if (period === null || closed !== null || misdated.has(objective)) continue;
      const ended = daysBetween(period.end, today);
      if (ended <= Number(options.days)) continue;
      yield { place: at(objective, 'period'), entity: objective.id, message: text.found(ended, today) };
    }
  },
};
