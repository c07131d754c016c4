import { activityNotOutcome as text } from '../../language/rules/simple.js';
import type { Rule } from '../rule.js';
import { said, titleAt } from '../title/title.js';
import { openingVerb } from './wording.js';

export const activityNotOutcome: Rule = {
  name: 'simple/activity-not-outcome',
  severity: 'warning',
  text,
  *check({ plan, titleOf }) {
    for (const objective of plan.objectives.values()) {
      const title = titleOf(objective);
      const verb = openingVerb(title, 'activity');
      if (verb === null) continue;
      yield { place: titleAt(objective, verb), entity: objective.id, message: text.found(said(title, verb)) };
    }
  },
};
