import { tooManyIndicators as text } from '../../language/rules/simple.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const tooManyIndicators: Rule = {
  name: 'simple/too-many-indicators',
  severity: 'warning',
  text,
  options: { max: 4 },
  *check({ plan, options }) {
    const max = Number(options.max);
    for (const objective of plan.objectives.values()) {
      const count = objective.aims.filter((aim) => aim.maintain === null).length;
      if (count <= max) continue;
      yield { place: at(objective, 'indicators'), entity: objective.id, message: text.found(count, max) };
    }
  },
};
