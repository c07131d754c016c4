import { noSource as text } from '../../language/rules/measurable.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const noSource: Rule = {
  name: 'measurable/no-source',
  severity: 'error',
  text,
  *check({ plan }) {
    const sources = [...plan.sources.keys()];
    for (const indicator of plan.indicators.values()) {
      if (indicator.measure.kind === 'given' || indicator.source !== null) continue;
      const message = text.found(indicator.id, sources);
      yield { place: at(indicator, 'measure'), entity: indicator.id, message };
    }
  },
};
