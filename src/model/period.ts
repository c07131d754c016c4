import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, endOfISOWeek, getISOWeek, getISOWeekYear, startOfISOWeek } from 'date-fns';

/** A calendar day, `YYYY-MM-DD`: a string, so that days compare and sort as they are. */
export type Day = string;

/** A stretch of days, both ends included. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** A stretch of days with the label a person gave it (`2026`, `2026-Q3`, …). */
export interface Period extends Days {
  readonly label: string;
}

/** The days that an export speaks of and its import accounts for, both ends included. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** The grain of a measurement. */
export const grains = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

/** The start of a day in UTC, as a date that reckons in UTC. */
export function toDate(day: Day): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

/** The day of a date in UTC. */
export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month, `YYYY` and 1 to 12; 0 where there is no such month. */
function lengthOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether the text is a day of the calendar: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day > 0 && day <= lengthOfMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

const msPerDay = 86_400_000;

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / msPerDay;
}

/** The day so many days later; earlier where the number is negative. */
export function plusDays(day: Day, days: number): Day {
  return toDay(new Date(Date.parse(day) + days * msPerDay));
}

const pad = (n: number): string => String(n).padStart(2, '0');

function week(day: Day): Period {
  const date = toDate(day);
  const label = `${getISOWeekYear(date)}-W${pad(getISOWeek(date))}`;
  return { label, start: toDay(startOfISOWeek(date)), end: toDay(endOfISOWeek(date)) };
}

/** The months of a year from one to another, both included. */
function months(year: string, first: number, last: number): Days {
  const end = `${year}-${pad(last)}-${lengthOfMonth(Number(year), last)}`;
  return { start: `${year}-${pad(first)}-01`, end };
}

/** The grain period that a day falls in: ISO weeks, calendar months, quarters and years. */
export function periodOf(day: Day, grain: Grain): Period {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const quarter = Math.ceil(month / 3);
  switch (grain) {
    case 'day':
      return { label: day, start: day, end: day };
    case 'week':
      return week(day);
    case 'month':
      return { label: day.slice(0, 7), ...months(year, month, month) };
    case 'quarter':
      return { label: `${year}-Q${quarter}`, ...months(year, quarter * 3 - 2, quarter * 3) };
    case 'year':
      return { label: year, ...months(year, 1, 12) };
  }
}

/** The grain periods that touch a stretch of days, in order, `most` of them. */
export function periodsWithin(start: Day, end: Day, grain: Grain, most = Number.POSITIVE_INFINITY): readonly Period[] {
  const periods: Period[] = [];
  // Not by the day after each: the last day there is, 9999-12-31, has none.
  for (let last = ''; last < end && start <= end && periods.length < most; ) {
    const period = periodOf(last === '' ? start : plusDays(last, 1), grain);
    periods.push(period);
    last = period.end;
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
