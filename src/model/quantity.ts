/**
 * An amount with its unit, in canonical form: shares are fractions (90 % is 0.9 with unit `%`), durations are hours
 * (30 min is 0.5 with unit `h`), anything else keeps its unit as written (`/5`, `EUR`, `h/week`, `tickets`, or `''`).
 */
export interface Quantity {
  readonly amount: number;
  readonly unit: string;
}

/** The kinds of quantity that can be compared with each other. */
export type Dimension = 'share' | 'duration' | 'scale' | 'effort' | 'points' | 'amount';

/** What a canonical unit measures. */
export function dimensionOf(unit: string): Dimension {
  if (unit === '%') return 'share';
  if (unit === 'h') return 'duration';
  if (unit.startsWith('/')) return 'scale';
  if (unit.startsWith('h/')) return 'effort';
  if (unit === 'points') return 'points';
  return 'amount';
}
