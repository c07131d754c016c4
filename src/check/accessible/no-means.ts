import { noMeans as text } from '../../language/rules/accessible.js';
import { hasMeans } from '../means.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const noMeans: Rule = {
  name: 'accessible/no-means',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      if (objective.closed !== null || hasMeans(objective)) continue;
      const message = objective.means === null ? text.found : text.empty;
      yield { place: at(objective, 'means'), entity: objective.id, message };
    }
  },
};
