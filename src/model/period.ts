import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  addDays,
  differenceInCalendarDays,
  endOfISOWeek,
  endOfMonth,
  endOfQuarter,
  getISOWeek,
  getISOWeekYear,
  startOfISOWeek,
  startOfMonth,
  startOfQuarter,
} from 'date-fns';

/** A calendar day, `YYYY-MM-DD`: a string, so that days compare and sort as they are. */
export type Day = string;

/** A stretch of days, both ends included, with the label a person gave it (`2026`, `2026-Q3`, …). */
export interface Period {
  readonly label: string;
  readonly start: Day;
  readonly end: Day;
}

/** The grain of a measurement. */
export const grains = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

export function toDate(day: Day): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** Whether the text is a day of the calendar: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && toDay(date) === text;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

export function plusDays(day: Day, days: number): Day {
  return toDay(addDays(toDate(day), days));
}

const bounds: Record<Grain, (date: Date) => readonly [Date, Date]> = {
  day: (date) => [date, date],
  week: (date) => [startOfISOWeek(date), endOfISOWeek(date)],
  month: (date) => [startOfMonth(date), endOfMonth(date)],
  quarter: (date) => [startOfQuarter(date), endOfQuarter(date)],
  year: (date) => [
    new UTCDateMini(Date.UTC(date.getUTCFullYear(), 0, 1)),
    new UTCDateMini(Date.UTC(date.getUTCFullYear(), 11, 31)),
  ],
};

const pad = (n: number): string => String(n).padStart(2, '0');

const labels: Record<Grain, (date: Date) => string> = {
  day: toDay,
  week: (date) => `${getISOWeekYear(date)}-W${pad(getISOWeek(date))}`,
  month: (date) => toDay(date).slice(0, 7),
  quarter: (date) => `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`,
  year: (date) => String(date.getUTCFullYear()),
};

/** The grain period that a day falls in: ISO weeks, calendar months, quarters and years. */
export function periodOf(day: Day, grain: Grain): Period {
  const date = toDate(day);
  const [start, end] = bounds[grain](date);
  return { label: labels[grain](date), start: toDay(start), end: toDay(end) };
}

/** The grain periods that touch a stretch of days, in order. */
export function periodsWithin(start: Day, end: Day, grain: Grain): readonly Period[] {
  const periods: Period[] = [];
  for (let day = start; day <= end; ) {
    const period = periodOf(day, grain);
    periods.push(period);
    day = plusDays(period.end, 1);
  }
  return periods;
}

/**
 * Reads a period as people write it: `2026`, `2026-H1`, `2026-Q3`, `2026-03`, `2026-W05` or `2026-03-17`.
 * Null when the text is none of these, or no such day exists.
 */
export function parsePeriod(label: string): Period | null {
  const match = /^(\d{4})(?:-(H[12]|Q[1-4]|W\d{2}|\d{2}|\d{2}-\d{2}))?$/.exec(label);
  if (!match) return null;
  const [, year, rest] = match;
  if (rest === undefined) return { label, start: `${year}-01-01`, end: `${year}-12-31` };
  if (rest.startsWith('H')) {
    return rest === 'H1'
      ? { label, start: `${year}-01-01`, end: `${year}-06-30` }
      : { label, start: `${year}-07-01`, end: `${year}-12-31` };
  }
  const day = firstDay(Number(year), rest);
  if (!isDay(day)) return null;
  const grain = rest.startsWith('Q') ? 'quarter' : rest.startsWith('W') ? 'week' : rest.length === 2 ? 'month' : 'day';
  const period = periodOf(day, grain);
  return period.label === label ? period : null;
}

function firstDay(year: number, rest: string): Day {
  if (rest.startsWith('Q')) return `${year}-${pad(Number(rest[1]) * 3 - 2)}-01`;
  if (rest.startsWith('W')) {
    const week1 = startOfISOWeek(new UTCDateMini(Date.UTC(year, 0, 4)));
    return toDay(addDays(week1, (Number(rest.slice(1)) - 1) * 7));
  }
  return rest.length === 2 ? `${year}-${rest}-01` : `${year}-${rest}`;
}
