import type { Limit } from '../language/rules/realistic.js';
import { dimensionOf, type Indicator } from '../model/index.js';

/** The values an indicator can have at all, and why. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly limit: Limit;
}

/** The possible values of an indicator; null where any number is one. A ratio may exceed the whole: 105 % of what came in. */
export function boundsOf({ id, title, unit, measure }: Indicator): Bounds | null {
  const infinity = Number.POSITIVE_INFINITY;
  if (measure.kind === 'nps' || (unit === 'points' && /\bnps\b|net promoter/i.test(`${id} ${title}`))) {
    return { low: -100, high: 100, limit: 'points' };
  }
  if (measure.kind === 'count') return { low: 0, high: infinity, limit: 'count' };
  switch (dimensionOf(unit)) {
    case 'share':
      return measure.kind === 'ratio' ? null : { low: 0, high: 1, limit: 'share' };
    case 'scale':
      return { low: 0, high: Number(unit.slice(1)), limit: 'scale' };
    case 'duration':
      return { low: 0, high: infinity, limit: 'duration' };
    default:
      return null;
  }
}
