import { alreadyReached as text } from '../../language/rules/realistic.js';
import { accumulates, type Quantity } from '../../model/index.js';
import { type Aimed, atAim, gain } from '../aims.js';
import { lastBefore, type Past } from '../readings.js';
import type { Context, Rule } from '../rule.js';
import { soundWayOf } from '../sound.js';

export const alreadyReached: Rule = {
  name: 'realistic/already-reached',
  severity: 'warning',
  text,
  bad: `indicators:
  reply-within-12h: { baseline: 90 %, target: 90 % }`,
  good: `indicators:
  reply-within-12h: { maintain: ">= 90 %" }`,
  *check(context) {
    for (const aimed of context.aims.open) {
      const way = soundWayOf(aimed);
      if (way === null) continue;
      const place = atAim(aimed, 'target');
      const entity = aimed.objective.id;
      const guardrail = aimed.indicator.better === 'higher' ? '>=' : '<=';
      if (way.target.amount === way.baseline.amount) {
        yield { place, entity, message: text.baseline(way.target, guardrail) };
        continue;
      }
      const past = reachedBefore(context, aimed, way);
      if (past === null) continue;
      yield { place, entity, message: text.measured(way.target, past.period.label, past.value, guardrail) };
    }
  },
};

/**
 * The measurement before the period that was at the target already; null where there is none. A value that adds up has
 * no standing before, and a target that gets worse is another mistake.
 */
export function reachedBefore(
  context: Context,
  aimed: Aimed,
  { baseline, target }: { readonly baseline: Quantity; readonly target: Quantity },
): Past | null {
  const { objective, indicator } = aimed;
  if (objective.period === null || accumulates(indicator)) return null;
  if (gain(indicator, target.amount, baseline.amount) <= 0) return null;
  const past = lastBefore(context, aimed, objective.period.start);
  return past !== null && gain(indicator, past.value, target.amount) >= 0 ? past : null;
}
