import { milestoneOutside as text } from '../../language/rules/timed.js';
import { writtenPeriod } from '../../language/written.js';
import { keyAt } from '../place.js';
import type { Rule } from '../rule.js';

export const milestoneOutside: Rule = {
  name: 'timed/milestone-outside',
  severity: 'error',
  text,
  bad: `period: 2026
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 %, milestones: { 2027-01-31: 85 % } }`,
  good: `period: 2026
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 %, milestones: { 2026-09-30: 85 % } }`,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      const { period, aims, id: entity } = objective;
      if (period === null) continue;
      for (const { indicator, milestones } of aims) {
        for (const { on } of milestones) {
          if (period.start <= on && on <= period.end) continue;
          const place = keyAt(objective, 'indicators', indicator, 'milestones', on);
          yield { place, entity, message: text.found(on, writtenPeriod(period), period.start, period.end) };
        }
      }
    }
  },
};
