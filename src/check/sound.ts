import type { Limit } from '../language/rules/realistic.js';
import type { Quantity } from '../model/index.js';
import { type Aimed, fits, gain, type Stated, statedIn, wayOf } from './aims.js';
import { boundsOf } from './bounds.js';
import type { Context } from './rule.js';

/** A quantity that its indicator can never have, and the nearest that it can. */
export interface Impossible extends Stated {
  readonly nearest: Quantity;
  readonly limit: Limit;
}

/** What an aim states and its indicator can never have. Differences, and targets that were given up, may be anything. */
export function impossibleIn({ aim, indicator }: Aimed): readonly Impossible[] {
  const bounds = boundsOf(indicator);
  if (bounds === null) return [];
  return statedIn(aim).flatMap(({ path, quantity }) => {
    const amount = Math.min(bounds.high, Math.max(bounds.low, quantity.amount));
    const isLevel = path[0] !== 'tolerance' && path[0] !== 'changes';
    if (!isLevel || amount === quantity.amount || !fits(quantity, indicator)) return [];
    return [{ path, quantity, nearest: { ...quantity, amount }, limit: bounds.limit }];
  });
}

/** Whether an aim would make its indicator worse: by its target, or by a guardrail on the better side alone. */
export function isBackwards(aimed: Aimed): boolean {
  const { aim, indicator } = aimed;
  const way = wayOf(aimed);
  if (way !== null) return gain(indicator, way.target.amount, way.baseline.amount) < 0;
  const { maintain, target } = aim;
  if (maintain === null || target !== null) return false;
  return indicator.better === 'higher' ? maintain.low === null : maintain.high === null;
}

/**
 * Whether an aim can be judged any further: all it states is possible, and leads to the better side. What is not has a
 * finding of its own, and whatever seems to follow from it is no second mistake.
 */
export function isSoundAim(aimed: Aimed): boolean {
  return !isBackwards(aimed) && impossibleIn(aimed).length === 0;
}

/** The way of an aim that can be judged any further, its period included. */
export function soundWayOf({ unsound, misdated }: Context, aimed: Aimed): ReturnType<typeof wayOf> {
  return unsound.has(aimed) || misdated.has(aimed.objective) ? null : wayOf(aimed);
}
