import { baselineContradictsLedger as text } from '../../language/rules/realistic.js';
import { accumulates, dimensionOf, type Quantity } from '../../model/index.js';
import { type Aimed, atAim } from '../aims.js';
import { type Past, standingBefore } from '../readings.js';
import type { Context, Draft, Rule } from '../rule.js';
import { soundWayOf } from '../sound.js';
import { reachedBefore } from './already-reached.js';

export const baselineContradictsLedger: Rule = {
  name: 'realistic/baseline-contradicts-ledger',
  severity: 'warning',
  text,
  // How far from the measured value a baseline may be, in percent of it.
  options: { tolerance: 5 },
  *check(context) {
    for (const aimed of context.aims.open) {
      const draft = contradiction(context, aimed, Number(context.options.tolerance) / 100);
      if (draft !== null) yield draft;
    }
  },
};

function contradiction(context: Context, aimed: Aimed, tolerance: number): Draft | null {
  const { objective, indicator } = aimed;
  const way = soundWayOf(context, aimed);
  if (way === null || objective.period === null || accumulates(indicator)) return null;
  // A target that was reached before is told by its own rule.
  if (reachedBefore(context, aimed, way)) return null;
  const standing = standingBefore(context, aimed, objective.period.start);
  const agrees = (past: Past): boolean => mayBe(way.baseline.amount, past, tolerance);
  if (standing === null || agrees(standing.recent) || standing.others().some(agrees)) return null;
  const { recent } = standing;
  const message = text.found(way.baseline, recent, rounded(recent.value, indicator.unit));
  return { place: atAim(aimed, 'baseline'), entity: objective.id, message };
}

/** Whether a baseline may be this value: inside its interval, or so close that the difference is rounding. */
function mayBe(baseline: number, { value, low, high }: Past, tolerance: number): boolean {
  const isInside = low !== null && high !== null && low <= baseline && baseline <= high;
  return isInside || Math.abs(baseline - value) <= tolerance * Math.abs(value);
}

/** A measured value as a person would write it in a file. */
function rounded(value: number, unit: string): Quantity {
  if (unit === 'h' && Math.abs(value) < 1) return { amount: Number((value * 60).toFixed(1)) / 60, unit };
  const digits = dimensionOf(unit) === 'share' ? 3 : dimensionOf(unit) === 'scale' ? 2 : 1;
  return { amount: Number(value.toFixed(digits)), unit };
}
