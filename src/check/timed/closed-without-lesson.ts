import { closedWithoutLesson as text } from '../../language/rules/timed.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const closedWithoutLesson: Rule = {
  name: 'timed/closed-without-lesson',
  severity: 'warning',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      const { closed } = objective;
      if (closed === null || closed.lesson !== null || closed.dropped !== null) continue;
      yield { place: at(objective, 'closed'), entity: objective.id, message: text.found };
    }
  },
};
