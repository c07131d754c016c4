import { type Day, latest, momentIn, periodOf, plusDays, precisionOf, toDay, type Window } from '../model/index.js';
import { overClosedDays } from './clock/opening.js';
import { offsetAt, toInstant, toLocal, type Zone } from './clock/zone.js';
import type { Plan } from './plan.js';
import { isReadColumn } from './plan.js';

/** The instant, in ms since 1970, of a moment as `momentIn` reads it. Throws a RangeError where it cannot. */
export function parseMoment(text: string, zone: Zone): number {
  const moment = momentIn(text);
  if (moment === null) throw new RangeError(`no moment: ${text}`);
  return moment.isLocal ? toInstant(zone, moment.ms) : moment.ms;
}

/** An instant as ISO 8601 with the offset of the zone, to the second. */
export function formatMoment(instant: number, zone: Zone): string {
  const minutes = Math.round(offsetAt(zone, instant) / 60_000);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${new Date(toLocal(zone, instant)).toISOString().slice(0, 19)}${offset}`;
}

/** The local day of an instant. */
export function dayOf(instant: number, zone: Zone): Day {
  return toDay(new Date(toLocal(zone, instant)));
}

/** The last local day that is over at an instant, to the second. */
export function lastWholeDay(instant: number, zone: Zone): Day {
  return plusDays(dayOf(instant + 1000, zone), -1);
}

/**
 * The days an export covers where nobody says so: from its first record to its last, or to the day until which it is known
 * to speak, and on over days on which the calendar is closed. That is the last day that was over when it is said to be made,
 * or the end of what its last record stands for. A later timestamp in it proves nothing: a slice of older records, closed since, does not
 * speak of the days between.
 */
export function windowOf({ calendar }: Plan, first: Day, last: Day, until: Day): Window {
  return overClosedDays(calendar, first, latest(last, until));
}

/** The last day that a record stands for: one dated by month or year, for the whole of it. */
export function lastDayOf({ dated }: Plan, day: Day): Day {
  const precision = isReadColumn(dated) ? precisionOf(dated.read) : 'day';
  return precision === 'month' || precision === 'year' ? periodOf(day, precision).end : day;
}
