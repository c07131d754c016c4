import { outsideParent as text } from '../../language/rules/timed.js';
import { writtenPeriod } from '../../language/written.js';
import type { Period } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const outsideParent: Rule = {
  name: 'timed/outside-parent',
  severity: 'error',
  text,
  *check({ plan, circular, misdated }) {
    for (const objective of plan.objectives.values()) {
      if (circular.has(objective.id) || misdated.has(objective)) continue;
      for (const { id } of objective.supports) {
        const parent = plan.objectives.get(id);
        if (!objective.period || !parent?.period || isWithin(objective.period, parent.period)) continue;
        if (misdated.has(parent)) continue;
        const theirs = writtenPeriod(parent.period);
        yield {
          place: at(objective, 'period'),
          entity: objective.id,
          message: text.found(writtenPeriod(objective.period), id, theirs),
          related: [{ place: at(parent, 'period'), message: text.parent(id, theirs) }],
        };
      }
    }
  },
};

const isWithin = (inner: Period, outer: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;
