import { noIndicator as text } from '../../language/rules/measurable.js';
import { rollupOf } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const noIndicator: Rule = {
  name: 'measurable/no-indicator',
  severity: 'error',
  text,
  bad: `kind: objective
id: happier-customers
title: Customers rate us 4.3 out of 5`,
  good: `kind: objective
id: happier-customers
title: Customers rate us 4.3 out of 5
indicators:
  satisfaction: { baseline: 3.9 /5, target: 4.3 /5 }`,
  *check({ plan, children }) {
    for (const objective of plan.objectives.values()) {
      if (objective.aims.length + objective.steps.length > 0) continue;
      const supported = (children.get(objective.id) ?? []).length > 0;
      if (supported && rollupOf(objective) !== 'own') continue;
      const { rollup } = objective;
      const message =
        rollup === null
          ? text.found
          : rollup === 'own' && supported
            ? text.own
            : rollup === 'own'
              ? text.found
              : text.childless(rollup);
      const place = rollup === null ? at(objective, 'indicators') : at(objective, 'rollup');
      yield { place, entity: objective.id, message };
    }
  },
};
