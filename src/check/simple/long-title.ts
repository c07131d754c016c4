import { longTitle as text } from '../../language/rules/simple.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const longTitle: Rule = {
  name: 'simple/long-title',
  severity: 'warning',
  text,
  options: { max: 90 },
  *check({ plan, options }) {
    const max = Number(options.max);
    for (const objective of plan.objectives.values()) {
      const length = [...objective.title.normalize('NFC')].length;
      if (length <= max) continue;
      yield { place: at(objective, 'title'), entity: objective.id, message: text.found(length, max) };
    }
  },
};
