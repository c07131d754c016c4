import { stepWithoutDate as text } from '../../language/rules/timed.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const stepWithoutDate: Rule = {
  name: 'timed/step-without-date',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      for (const [i, step] of objective.steps.entries()) {
        if (step.by !== null) continue;
        const message = text.found(objective.period?.end ?? null);
        yield { place: at(objective, 'steps', i, 'step'), entity: objective.id, message };
      }
    }
  },
};
