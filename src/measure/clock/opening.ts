import { type Calendar, type Day, plusDays, toDate, toDay, type Window } from '../../model/index.js';
import { holidaysOf } from './holidays.js';
import { endInstant, firstInstant, toInstant, toLocal, type Zone } from './zone.js';

/** When a local day is open: instants and lengths in ms, and the open time of all days before it. */
export interface OpenDay {
  readonly day: Day;
  readonly before: number;
  readonly slots: readonly { readonly start: number; readonly length: number }[];
}

const minute = 60_000;

/** Whether the calendar has no opening hours on a day. */
export function isClosed(calendar: Calendar, day: Day): boolean {
  const hours = calendar.hours[(toDate(day).getUTCDay() + 6) % 7] ?? [];
  return hours.length === 0 || holidaysOf(calendar.holidays, Number(day.slice(0, 4))).includes(day);
}

/** How many days of a week without holidays are open. */
export function openDaysOfWeek({ hours }: Calendar): number {
  return hours.filter((slots) => slots.length > 0).length;
}

/** Every day from 1980 to 2079 with its opening hours as instants, so that open time is a difference of two sums. */
export function openDays(calendar: Calendar, zone: Zone): readonly OpenDay[] {
  const days: OpenDay[] = [];
  let before = 0;
  let holidays: ReadonlySet<Day> = new Set();
  for (let date = firstInstant; date < endInstant; date += 24 * 60 * minute) {
    const day = toDay(new Date(date));
    if (day.endsWith('-01-01')) holidays = new Set(holidaysOf(calendar.holidays, Number(day.slice(0, 4))));
    const hours = holidays.has(day) ? [] : (calendar.hours[(new Date(date).getUTCDay() + 6) % 7] ?? []);
    const slots = hours.map(({ from, to }) => {
      const start = toInstant(zone, date + from * minute);
      return { start, length: toInstant(zone, date + to * minute) - start };
    });
    days.push({ day, before, slots });
    for (const slot of slots) before += slot.length;
  }
  return days;
}

/** Open time from 1980 to an instant, in ms. */
export function openTime(days: readonly OpenDay[], zone: Zone, instant: number): number {
  const local = toLocal(zone, instant);
  const day = days[Math.floor((local - firstInstant) / (24 * 60 * minute))];
  if (day === undefined) return local < firstInstant ? 0 : Number.POSITIVE_INFINITY;
  return day.slots.reduce((sum, slot) => sum + Math.min(Math.max(instant - slot.start, 0), slot.length), day.before);
}

/** The stretch of days extended at both ends over days on which the calendar is closed; at most a month each way. */
export function overClosedDays(calendar: Calendar, from: Day, to: Day): Window {
  return { from: beyondClosed(calendar, from, -1), to: beyondClosed(calendar, to, 1) };
}

function beyondClosed(calendar: Calendar, day: Day, step: 1 | -1): Day {
  for (let n = 1; n <= 31; n += 1) {
    if (!isClosed(calendar, plusDays(day, n * step))) return plusDays(day, (n - 1) * step);
  }
  return day;
}
