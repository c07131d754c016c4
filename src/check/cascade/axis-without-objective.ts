import { axisWithoutObjective as text } from '../../language/rules/cascade.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const axisWithoutObjective: Rule = {
  name: 'cascade/axis-without-objective',
  severity: 'warning',
  text,
  bad: `kind: axis
id: loyalty
title: Loyalty           # no objective has supports: loyalty`,
  good: `kind: objective
id: repurchase
title: 35 % of customers we helped buy again by the end of 2026
supports: loyalty`,
  *check({ plan, children, circular }) {
    // One of those that lead nowhere may be meant for it.
    if (circular.size > 0) return;
    for (const axis of plan.axes.values()) {
      if ((children.get(axis.id) ?? []).length > 0) continue;
      yield { place: at(axis, 'id'), entity: axis.id, message: text.found(axis.id), soughtAs: [axis.id] };
    }
  },
};
