import { noBaseline as text } from '../../language/rules/measurable.js';
import { keyAt } from '../place.js';
import type { Rule } from '../rule.js';

export const noBaseline: Rule = {
  name: 'measurable/no-baseline',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      for (const aim of objective.aims) {
        if (aim.target === null || aim.baseline !== null || aim.maintain !== null) continue;
        const place = keyAt(objective, 'indicators', aim.indicator);
        yield { place, entity: objective.id, message: text.found(aim.indicator) };
      }
    }
  },
};
