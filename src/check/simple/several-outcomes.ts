import { severalOutcomes as text } from '../../language/rules/simple.js';
import type { Rule } from '../rule.js';
import { secondOutcome } from './outcomes.js';
import { titleAt } from './title.js';

export const severalOutcomes: Rule = {
  name: 'simple/several-outcomes',
  severity: 'warning',
  text,
  bad: 'title: Reply in under 12 h and reduce complaints by 30 %',
  good: `title: Reply to 90 % of requests in under 12 h
# and in another file: title: Reduce complaints by 30 %`,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      const hit = secondOutcome(objective.title);
      if (hit === null) continue;
      yield { place: titleAt(objective, hit), entity: objective.id, message: text.found(hit.text) };
    }
  },
};
