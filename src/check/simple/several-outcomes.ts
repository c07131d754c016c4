import { severalOutcomes as text } from '../../language/rules/simple.js';
import type { Rule } from '../rule.js';
import { said, titleAt } from '../title/title.js';
import { secondOutcome } from './outcomes.js';

export const severalOutcomes: Rule = {
  name: 'simple/several-outcomes',
  severity: 'warning',
  text,
  *check({ plan, titleOf }) {
    for (const objective of plan.objectives.values()) {
      const title = titleOf(objective);
      const joined = secondOutcome(title);
      if (joined === null) continue;
      yield { place: titleAt(objective, joined), entity: objective.id, message: text.found(said(title, joined)) };
    }
  },
};
