import { orphan as text } from '../../language/rules/cascade.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const orphan: Rule = {
  name: 'cascade/orphan',
  severity: 'error',
  text,
  *check({ plan }) {
    const [axes, ambitions] = [[...plan.axes.keys()], [...plan.ambitions.keys()]];
    for (const axis of plan.axes.values()) {
      if (axis.supports.length > 0 || ambitions.length === 0) continue;
      yield { place: at(axis, 'supports'), entity: axis.id, message: text.axis(ambitions) };
    }
    for (const objective of plan.objectives.values()) {
      if (objective.supports.length > 0) continue;
      yield { place: at(objective, 'supports'), entity: objective.id, message: text.found(axes) };
    }
  },
};
