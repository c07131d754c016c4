import { noPeriod as text } from '../../language/rules/timed.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const noPeriod: Rule = {
  name: 'timed/no-period',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      if (objective.period !== null) continue;
      yield { place: at(objective, 'period'), entity: objective.id, message: text.found, soughtAs: ['mbo.yaml'] };
    }
  },
};
