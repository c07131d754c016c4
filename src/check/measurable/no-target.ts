import { noTarget as text } from '../../language/rules/measurable.js';
import { keyAt } from '../place.js';
import type { Rule } from '../rule.js';

export const noTarget: Rule = {
  name: 'measurable/no-target',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      for (const { indicator, target, maintain } of objective.aims) {
        if ((target === null) !== (maintain === null)) continue;
        const place = keyAt(objective, 'indicators', indicator);
        const message = target === null ? text.found(indicator) : text.both(indicator);
        yield { place, entity: objective.id, message };
      }
    }
  },
};
