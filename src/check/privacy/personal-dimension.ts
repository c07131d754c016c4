import { personalDimension as text } from '../../language/rules/privacy.js';
import { at, keyAt } from '../place.js';
import type { Rule } from '../rule.js';
import { isPerson } from './personal.js';

export const personalDimension: Rule = {
  name: 'privacy/personal-dimension',
  severity: 'warning',
  text,
  *check({ plan }) {
    const known = new Set([...plan.people.values()].map(({ title }) => title));
    for (const indicator of plan.indicators.values()) {
      const source = indicator.source === null ? undefined : plan.sources.get(indicator.source);
      for (const [i, id] of indicator.by.entries()) {
        const column = source?.columns[id];
        if (!isPerson(id, column, known)) continue;
        const related = source && column ? [{ place: keyAt(source, 'columns', id), message: text.column }] : [];
        yield { place: at(indicator, 'by', i), entity: indicator.id, message: text.found(id), related };
      }
    }
  },
};
