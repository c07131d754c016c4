import { weightZero as text } from '../../language/rules/cascade.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const weightZero: Rule = {
  name: 'cascade/weight-zero',
  severity: 'warning',
  text,
  *check({ plan }) {
    for (const entity of [...plan.axes.values(), ...plan.objectives.values()]) {
      for (const [i, { id, weight }] of entity.supports.entries()) {
        if (weight > 0) continue;
        yield { place: at(entity, 'supports', i, 'weight'), entity: entity.id, message: text.support(id) };
      }
    }
    for (const objective of plan.objectives.values()) {
      for (const { indicator, weight } of objective.aims) {
        if (weight > 0) continue;
        const place = at(objective, 'indicators', indicator, 'weight');
        yield { place, entity: objective.id, message: text.indicator(indicator) };
      }
      for (const [i, { weight }] of objective.steps.entries()) {
        if (weight > 0) continue;
        yield { place: at(objective, 'steps', i, 'weight'), entity: objective.id, message: text.step };
      }
    }
  },
};
