import { noMeans as text } from '../../language/rules/accessible.js';
import { hasMeans } from '../means.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const noMeans: Rule = {
  name: 'accessible/no-means',
  severity: 'error',
  text,
  bad: `title: Reply to 90 % of requests in under 12 h
owner: lea.martin`,
  good: `title: Reply to 90 % of requests in under 12 h
owner: lea.martin
means: { time: 4 h/week, budget: 2000 EUR, support: [answer library] }`,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      if (objective.closed !== null || hasMeans(objective)) continue;
      const message = objective.means === null ? text.found : text.empty;
      yield { place: at(objective, 'means'), entity: objective.id, message };
    }
  },
};
