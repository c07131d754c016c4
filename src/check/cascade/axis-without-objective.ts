import { axisWithoutObjective as text } from '../../language/rules/cascade.js';
import { closest, type Id, type Plan } from '../../model/index.js';
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
    const meant = axesMeant(plan);
    for (const axis of plan.axes.values()) {
      if (meant.has(axis.id)) continue;
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

/** The axes that objectives were to support which lead nowhere: by a name like theirs, or any by that of an ambition. */
function axesMeant(plan: Plan): ReadonlySet<Id> {
  const meant = new Set<Id>();
  const lost = new Set<Id>();
  for (const { supports } of plan.objectives.values()) {
    for (const { id } of supports) if (!plan.axes.has(id) && !plan.objectives.has(id)) lost.add(id);
  }
  for (const id of lost) {
    const near = plan.ambitions.has(id) ? plan.axes.keys() : [closest(id, plan.axes.keys())];
    for (const axis of near) if (axis !== null) meant.add(axis);
  }
  return meant;
}
