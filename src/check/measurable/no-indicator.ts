import { noIndicator as text } from '../../language/rules/measurable.js';
import { type Rollup, rollupOf, type Text } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const noIndicator: Rule = {
  name: 'measurable/no-indicator',
  severity: 'error',
  text,
  *check({ plan, children }) {
    for (const objective of plan.objectives.values()) {
      if (objective.aims.length + objective.steps.length > 0) continue;
      const supported = (children.get(objective.id) ?? []).length > 0;
      if (supported && rollupOf(objective) !== 'own') continue;
      yield {
        place: at(objective, objective.rollup === null ? 'indicators' : 'rollup'),
        entity: objective.id,
        message: messageOf(objective.rollup, supported),
        soughtAs: objective.rollup === 'own' ? [] : [objective.id],
      };
    }
  },
};

function messageOf(rollup: Rollup | null, supported: boolean): Text {
  if (rollup === null) return text.found;
  if (rollup !== 'own') return text.childless(rollup);
  return supported ? text.own : text.found;
}
