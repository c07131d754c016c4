import { noCompetencies as text } from '../../language/rules/accessible.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const noCompetencies: Rule = {
  name: 'accessible/no-competencies',
  severity: 'warning',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      if (objective.closed !== null || objective.competencies.length > 0) continue;
      yield { place: at(objective, 'competencies'), entity: objective.id, message: text.found };
    }
  },
};
