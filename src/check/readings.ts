import {
  type Day,
  type Estimate,
  estimate,
  foldCells,
  type Measured,
  type Period,
  type State,
} from '../model/index.js';
import { type Aimed, holds } from './aims.js';
import type { Context } from './rule.js';

/** What the slice of an aim amounted to in a grain period measured whole. */
export interface Past extends Estimate {
  readonly period: Period;
  readonly state: State;
  readonly value: number;
}

/** The complete grain periods in which the slice of an aim has a value, oldest first; of the last `most` measured. */
export function pastOf(context: Context, aimed: Aimed, most = Number.POSITIVE_INFINITY): readonly Past[] {
  const complete = (context.timelines.get(aimed.indicator.id) ?? []).filter((measured) => measured.complete);
  return complete.slice(-Math.min(most, complete.length)).flatMap((measured) => pastIn(aimed, measured) ?? []);
}

/** The last complete grain period that ended before a day; null where it has no value. */
export function lastBefore(context: Context, aimed: Aimed, day: Day): Past | null {
  const timeline = context.timelines.get(aimed.indicator.id) ?? [];
  const last = timeline.findLast(({ period, complete }) => complete && period.end < day);
  return last === undefined ? null : pastIn(aimed, last);
}

function pastIn(aimed: Aimed, { period, cells }: Measured): Past | null {
  const state = foldCells(cells.filter((cell) => holds(aimed, cell)));
  if (state === null) return null;
  const { value, ...rest } = estimate(state, aimed.indicator.measure);
  return value === null ? null : { period, state, value, ...rest };
}
