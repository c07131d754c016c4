import { axisWithoutObjective as text } from '../../language/rules/cascade.js';
import { isPursued } from '../known.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const axisWithoutObjective: Rule = {
  name: 'cascade/axis-without-objective',
  severity: 'warning',
  text,
  *check({ plan, children, circular, today }) {
    // Where circles hold all there is, they keep every axis from being served.
    if (circular.size > 0 && circular.size === plan.objectives.size) return;
    for (const axis of plan.axes.values()) {
      const below = children.get(axis.id) ?? [];
      const isServed = below.some(({ id }) => {
        const objective = plan.objectives.get(id);
        return objective !== undefined && isPursued(objective, today);
      });
      if (isServed) continue;
      const message = below.length > 0 ? text.over(axis.id) : text.found(axis.id);
      yield { place: at(axis, 'id'), entity: axis.id, message, soughtAs: [axis.id] };
    }
  },
};
