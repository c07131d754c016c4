import { alreadyReached as text } from '../../language/rules/realistic.js';
import { accumulates, type Quantity } from '../../model/index.js';
import { type Aimed, atAim, gain } from '../aims.js';
import { type Stretch, standingBefore } from '../readings.js';
import type { Context, Rule } from '../rule.js';
import { soundWayOf } from '../sound.js';

export const alreadyReached: Rule = {
  name: 'realistic/already-reached',
  severity: 'warning',
  text,
  *check(context) {
    for (const aimed of context.aims.open) {
      const way = soundWayOf(context, aimed);
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
      yield { place, entity, message: text.measured(way.target, past, guardrail) };
    }
  },
};

/**
 * The measurement before the period that proves the target reached already; null where there is none. A value that adds up
 * has no standing before.
 */
export function reachedBefore(
  context: Context,
  aimed: Aimed,
  { target }: { readonly target: Quantity },
): Stretch | null {
  const { objective, indicator } = aimed;
  if (objective.period === null || accumulates(indicator)) return null;
  const standing = standingBefore(context, aimed, objective.period.start);
  if (standing === null) return null;
  const { value, low, high } = standing.recent;
  const atWorst = (indicator.better === 'higher' ? low : high) ?? value;
  return gain(indicator, atWorst, target.amount) >= 0 ? standing.recent : null;
}
