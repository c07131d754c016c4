import { type Proof, tooFewRecords as text } from '../../language/rules/measurable.js';
import { type Grain, type Indicator, recordsToProve } from '../../model/index.js';
import { type Aimed, atAim, fits } from '../aims.js';
import { pastOf } from '../readings.js';
import type { Context, Draft, Rule } from '../rule.js';

export const tooFewRecords: Rule = {
  name: 'measurable/too-few-records',
  severity: 'warning',
  text,
  *check(context) {
    for (const aimed of context.aims.open) {
      const draft = unprovable(context, aimed);
      if (draft !== null) yield draft;
    }
  },
};

/** Coarser grains that a grain folds into, and how many of it they hold at most. */
const coarser: Readonly<Record<Grain, readonly (readonly [grain: Grain, times: number])[]>> = {
  day: [
    ['month', 30],
    ['quarter', 91],
  ],
  week: [['quarter', 13]],
  month: [['quarter', 3]],
  quarter: [],
  year: [],
};

function unprovable(context: Context, aimed: Aimed): Draft | null {
  const { objective, aim, indicator } = aimed;
  if (!isShare(indicator) || aim.target === null || !fits(aim.target, indicator)) return null;
  if (context.unsound.has(aimed)) return null;
  const target = aim.target.amount;
  const count = usualVolume(context, aimed);
  const proof = proofOf(indicator.better === 'higher' ? target : 1 - target);
  if (count === null || proof === null || count >= proof.flawless) return null;
  const likely = proof.likely && { ...proof.likely, share: (target + (indicator.better === 'higher' ? 1 : 0)) / 2 };
  const [enough = null] = coarser[indicator.every].find(([, times]) => count * times >= proof.flawless) ?? [];
  const isSliced = Object.keys(aim.where).length > 0;
  const message = text.found(count, indicator.every, enough, { ...proof, target, likely }, isSliced);
  return { place: atAim(aimed, 'target'), entity: objective.id, message };
}

/** Whether the value is a share of so many records, counted or given. */
function isShare({ measure, unit }: Indicator): boolean {
  return measure.kind === 'rate' || (measure.kind === 'given' && unit === '%');
}

/** The median number of records in a grain period, of the last twelve; null where it is not known. */
function usualVolume(context: Context, aimed: Aimed): number | null {
  const volumes = pastOf(context, aimed, 12).flatMap(({ n }) => n ?? []);
  return volumes.sort((a, b) => a - b)[Math.floor(volumes.length / 2)] ?? null;
}

/** What it takes to prove a share of successes; null for all of them, which no number of records proves. */
function proofOf(target: number): Proof | null {
  if (target <= 0) return null;
  const flawless = recordsToProve(target, 1);
  const share = (1 + target) / 2;
  const records = recordsToProve(target, share);
  return flawless === null ? null : { target, flawless, likely: records === null ? null : { share, records } };
}
