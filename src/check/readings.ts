import {
  type Day,
  type Estimate,
  estimate,
  foldCells,
  type Measured,
  type Period,
  plusDays,
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

function pastIn(aimed: Aimed, { period, cells }: Measured): Past | null {
  const state = foldCells(cells.filter((cell) => holds(aimed, cell)));
  return state === null ? null : pastBy(aimed, period, state);
}

function pastBy({ indicator }: Aimed, period: Period, state: State): Past | null {
  const { value, ...rest } = estimate(state, indicator.measure);
  return value === null ? null : { period, state, value, ...rest };
}

/** What several grain periods amounted to together, the first and the last named as they are in the ledger. */
export interface Stretch extends Past {
  readonly first: string;
  readonly last: string;
}

/** Where the slice of an aim stood when something began. */
export interface Standing {
  /** Over the last three months, or the last period where that is longer: one period alone may be chance. */
  readonly recent: Stretch;
  /** In the other ways in which people read it: the last period alone, and all of the last year. */
  readonly others: () => readonly Past[];
}

/** The standing before a day, by what was measured whole in the year before; null where nothing was. */
export function standingBefore(context: Context, aimed: Aimed, day: Day): Standing | null {
  const timeline = context.timelines.get(aimed.indicator.id) ?? [];
  if (timeline.length === 0) return null;
  const yearAgo = plusDays(day, -366);
  const year = timeline.filter(({ period: { start, end }, complete }) => complete && yearAgo <= start && end < day);
  const last = year.at(-1);
  if (last === undefined) return null;
  const since = plusDays(last.period.end, -92);
  const months = year.filter(({ period }) => since <= period.start);
  const recent = pooled(aimed, months.length > 0 ? months : [last]);
  if (recent === null) return null;
  return { recent, others: () => [pastIn(aimed, last), pooled(aimed, year)].filter((each) => each !== null) };
}

function pooled(aimed: Aimed, measured: readonly Measured[]): Stretch | null {
  const [first, last] = [measured[0]?.period, measured.at(-1)?.period];
  const state = foldCells(measured.flatMap(({ cells }) => cells.filter((cell) => holds(aimed, cell))));
  if (first === undefined || last === undefined || state === null) return null;
  const past = pastBy(aimed, { ...last, start: first.start }, state);
  return past && { ...past, first: first.label, last: last.label };
}
