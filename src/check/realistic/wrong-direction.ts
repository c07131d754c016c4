import { wrongDirection as text } from '../../language/rules/realistic.js';
import { atAim, gain } from '../aims.js';
import { possibleWayOf } from '../bounds.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const wrongDirection: Rule = {
  name: 'realistic/wrong-direction',
  severity: 'error',
  text,
  bad: `# satisfaction: better: higher
indicators:
  satisfaction: { baseline: 4.2 /5, target: 3.9 /5 }`,
  good: `# satisfaction: better: higher
indicators:
  satisfaction: { baseline: 3.9 /5, target: 4.2 /5 }`,
  *check({ aims }) {
    for (const aimed of aims.all) {
      const way = possibleWayOf(aimed);
      const { objective, indicator } = aimed;
      if (way === null || gain(indicator, way.target.amount, way.baseline.amount) >= 0) continue;
      yield {
        place: atAim(aimed, 'target'),
        entity: objective.id,
        message: text.found(indicator.id, indicator.better, way.baseline, way.target),
        related: [{ place: at(indicator, 'better'), message: text.better }],
      };
    }
  },
};
