import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  addDays,
  differenceInCalendarDays,
  endOfISOWeek,
  endOfMonth,
  endOfQuarter,
  startOfISOWeek,
  startOfMonth,
  startOfQuarter,
} from 'date-fns';
import { assert as hold, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween, isDay, periodOf, periodsWithin, plusDays, toDay } from '../../src/model/index.js';

const msPerDay = 86_400_000;
const at = (n: number): Date => new UTCDateMini(n * msPerDay);
const anyDay = integer({ min: -60_000, max: 100_000 });

it('finds the weeks, months and quarters that date-fns finds', () => {
  hold(
    property(anyDay, (n) => {
      const day = toDay(at(n));
      const spans = [
        ['week', startOfISOWeek(at(n)), endOfISOWeek(at(n))],
        ['month', startOfMonth(at(n)), endOfMonth(at(n))],
        ['quarter', startOfQuarter(at(n)), endOfQuarter(at(n))],
      ] as const;
      for (const [grain, start, end] of spans) {
        expect(periodOf(day, grain)).toMatchObject({ start: toDay(start), end: toDay(end) });
      }
    }),
  );
});

it('counts and adds days as date-fns does', () => {
  hold(
    property(anyDay, anyDay, (from, to) => {
      expect(daysBetween(toDay(at(from)), toDay(at(to)))).toBe(differenceInCalendarDays(at(to), at(from)));
      expect(plusDays(toDay(at(from)), to - from)).toBe(toDay(addDays(at(from), to - from)));
    }),
  );
});

it('knows the days of the calendar, in leap years and others', () => {
  const all = ['0000', '0001', '1900', '2000', '2023', '2024', '9999'].flatMap((year) =>
    Array.from({ length: 14 * 33 }, (_, i) => [Math.floor(i / 33), i % 33].map((n) => String(n).padStart(2, '0'))).map(
      ([month, day]) => `${year}-${month}-${day}`,
    ),
  );
  const exists = (text: string): boolean => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && toDay(date) === text;
  };
  expect(all.filter(isDay)).toEqual(all.filter(exists));
});

it('ends with the last day there is', () => {
  expect(periodsWithin('2026-01-01', '9999-12-31', 'year')).toHaveLength(7974);
  expect(periodsWithin('9999-12-30', '9999-12-31', 'day')).toHaveLength(2);
  expect(periodsWithin('2026-02-01', '2026-01-31', 'month')).toEqual([]);
});
