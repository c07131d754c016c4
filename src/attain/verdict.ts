import type { Band, Estimate, Verdict } from '../model/index.js';
import { atLeast } from './attainment.js';

/** The bounds of a promise; null on the side where it is open. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The promise that a target makes. */
export function boundsOfTarget(target: number, better: 'higher' | 'lower'): Bounds {
  return better === 'higher' ? { low: target, high: null } : { low: null, high: target };
}

/** The promise that a guardrail makes. */
export function boundsOfBand({ low, high }: Band): Bounds {
  return { low: low?.amount ?? null, high: high?.amount ?? null };
}

/**
 * Whether the measurement proves the promise: kept when its whole 95 % interval is within the bounds, missed when all
 * of it is outside on one side, else inconclusive. Null without an interval.
 */
export function verdictOf({ low, high }: Estimate, promise: Bounds): Verdict | null {
  if (low === null || high === null) return null;
  const reaches = promise.low === null || atLeast(low, promise.low);
  const stays = promise.high === null || atLeast(promise.high, high);
  if (reaches && stays) return 'kept';
  const below = promise.low !== null && !atLeast(high, promise.low);
  const above = promise.high !== null && !atLeast(promise.high, low);
  return below || above ? 'missed' : 'inconclusive';
}
