import { tooManyIndicators as text } from '../../language/rules/simple.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const tooManyIndicators: Rule = {
  name: 'simple/too-many-indicators',
  severity: 'warning',
  text,
  bad: `indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }
  satisfaction: { baseline: 4.0 /5, target: 4.3 /5 }
  reopened: { baseline: 14 %, target: 9 % }
  calls-answered: { baseline: 78 %, target: 90 % }
  recommendation: { baseline: 8 points, target: 30 points }`,
  good: `indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }
  satisfaction: { maintain: ">= 4.0 /5" }
  reopened: { maintain: "<= 14 %" }`,
  options: { max: 4 },
  *check({ plan, options }) {
    const max = Number(options.max);
    for (const objective of plan.objectives.values()) {
      const count = objective.aims.filter((aim) => aim.maintain === null).length;
      if (!(count > max)) continue;
      yield { place: at(objective, 'indicators'), entity: objective.id, message: text.found(count, max) };
    }
  },
};
