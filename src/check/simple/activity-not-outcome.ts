import { activityNotOutcome as text } from '../../language/rules/simple.js';
import type { Rule } from '../rule.js';
import { titleAt } from './title.js';
import { languagesOf, openingVerb } from './wording.js';

export const activityNotOutcome: Rule = {
  name: 'simple/activity-not-outcome',
  severity: 'warning',
  text,
  bad: 'title: Participate in the weekly quality meeting',
  good: 'title: Bring reopened requests from 14 % to 9 %',
  *check({ plan }) {
    const languages = languagesOf(plan);
    for (const objective of plan.objectives.values()) {
      const verb = openingVerb(objective.title, 'activity', languages);
      if (verb === null) continue;
      yield { place: titleAt(objective, verb), entity: objective.id, message: text.found(verb.text) };
    }
  },
};
