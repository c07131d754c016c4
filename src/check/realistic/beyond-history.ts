import { beyondHistory as text } from '../../language/rules/realistic.js';
import {
  accumulates,
  type Indicator,
  isSteady,
  periodsWithin,
  plusDays,
  processLimits,
  slopes,
} from '../../model/index.js';
import { type Aimed, atAim, gain } from '../aims.js';
import { hasMeans } from '../means.js';
import { type Past, pastOf } from '../readings.js';
import type { Context, Draft, Rule } from '../rule.js';
import { soundWayOf } from '../sound.js';

// Fewer values than this say too little of a process (Wheeler: limits are useful from about ten).
const enough = 10;

export const beyondHistory: Rule = {
  name: 'realistic/beyond-history',
  severity: 'warning',
  text,
  // The share of past stretches, in percent, up to which a pace counts as unheard of.
  options: { share: 10 },
  *check(context) {
    for (const aimed of context.aims.open) {
      if (hasMeans(aimed.objective)) continue;
      const draft = unheardOf(context, aimed, Number(context.options.share) / 100);
      if (draft !== null) yield draft;
    }
  },
};

/**
 * The pace that the target takes from the last measurement to the end of the period, against that of every past stretch
 * as long (or half the past, where the objective is longer), and the target against the natural limits of the process,
 * where it has any: one that is on its way somewhere else has none yet.
 */
function unheardOf(context: Context, aimed: Aimed, share: number): Draft | null {
  const { objective, indicator } = aimed;
  const way = soundWayOf(context, aimed);
  if (way === null || objective.period === null || accumulates(indicator)) return null;
  const past = pastOf(context, aimed);
  const last = past.at(-1);
  if (last === undefined || past.length < enough) return null;
  const limit = limitOf(indicator, past);
  if (limit !== null && gain(indicator, way.target.amount, limit) <= 0) return null;
  const left = grainsLeft(aimed, last.period.end);
  if (left === 0) return null;
  const needed = gain(indicator, way.target.amount, last.value) / left;
  const steps = Math.min(left, Math.floor(past.length / 2));
  const seen = slopes(
    past.map(({ value }) => gain(indicator, value, 0)),
    steps,
  );
  const asFast = seen.filter((slope) => slope >= needed).length;
  if (needed <= 0 || asFast > share * seen.length) return null;
  const { every } = indicator;
  const message = text.found({
    target: way.target,
    every,
    left,
    slope: needed,
    steps,
    windows: seen.length,
    asFast,
    limit,
  });
  return { place: atAim(aimed, 'target'), entity: objective.id, message };
}

/** How far on the better side a steady process goes by itself; null where it is not steady. */
function limitOf({ better }: Indicator, past: readonly Past[]): number | null {
  const values = past.map(({ value }) => value);
  const limits = processLimits(values);
  if (limits === null || !isSteady(values, limits)) return null;
  return better === 'higher' ? limits.high : limits.low;
}

/** How many whole grain periods the objective still has after a day. */
function grainsLeft({ objective, indicator }: Aimed, last: string): number {
  const end = objective.period?.end ?? last;
  if (end <= last) return 0;
  return periodsWithin(plusDays(last, 1), end, indicator.every).filter((period) => period.end <= end).length;
}
