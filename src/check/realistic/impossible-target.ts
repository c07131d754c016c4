import { impossibleTarget as text } from '../../language/rules/realistic.js';
import { atAim, fits, statedIn } from '../aims.js';
import { boundsOf } from '../bounds.js';
import type { Rule } from '../rule.js';

export const impossibleTarget: Rule = {
  name: 'realistic/impossible-target',
  severity: 'error',
  text,
  bad: `indicators:
  reply-within-12h: { baseline: 62 %, target: 105 % }`,
  good: `indicators:
  reply-within-12h: { baseline: 62 %, target: 95 % }`,
  *check({ aims }) {
    for (const aimed of aims.all) {
      const bounds = boundsOf(aimed.indicator);
      if (bounds === null) continue;
      for (const { path, quantity } of statedIn(aimed.aim)) {
        const nearest = Math.min(bounds.high, Math.max(bounds.low, quantity.amount));
        if (path[0] === 'tolerance' || path[0] === 'changes') continue;
        if (nearest === quantity.amount || !fits(quantity, aimed.indicator)) continue;
        const message = text.found(String(path.at(-1)), quantity, bounds.limit, { ...quantity, amount: nearest });
        yield { place: atAim(aimed, ...path), entity: aimed.objective.id, message };
      }
    }
  },
};
