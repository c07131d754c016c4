import { type Day, isDay, latest, periodOf, toDay } from '../model/index.js';
import { overClosedDays } from './clock/opening.js';
import { offsetAt, toInstant, toLocal, type Zone } from './clock/zone.js';
import type { Plan } from './plan.js';
import { isReadColumn } from './plan.js';
import { precisionOf } from './sql/instants.js';

export interface Window {
  readonly from: Day;
  readonly to: Day;
}

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads the moment of an export: ISO 8601 with an offset, or a local day with or without time; a day alone means its end.
 * In ms since 1970; null when the text is none of these.
 */
export function parseMoment(text: string, zone: Zone): number | null {
  const [, day = '', time, offset] = written.exec(text) ?? [];
  if (!isDay(day) || (offset !== undefined && time === undefined)) return null;
  const local = Date.parse(`${day}T${time ?? '23:59:59'}${offset ?? 'Z'}`);
  if (Number.isNaN(local)) return null;
  return offset === undefined ? toInstant(zone, local) : local;
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

/**
 * The days an export covers where nobody says so: from its first record to its last, or to the day until which it is known
 * to speak, and on over days on which the calendar is closed. That is the day it is said to be made on, or the end of what
 * its last record stands for. A later timestamp in it proves nothing: a slice of older records, closed since, does not
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
