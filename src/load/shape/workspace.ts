import * as z from 'zod';
import { badDate } from '../../language/rules/format/date.js';
import { wrongType } from '../../language/rules/format/value.js';
import { alwaysOpen, languages, type OpenHours, type RuleSetting } from '../../model/index.js';
import { period } from './common.js';
import { refuse } from './issue.js';
import { choice, day, text, word } from './leaf.js';

const format = z
  .string()
  .meta({ const: 1, type: 'integer' })
  .transform((value, context): 1 => {
    return value === '1' ? 1 : refuse(context, value, 'format/wrong-type', wrongType.format(value));
  });

const timezone = text.transform((value, context): string => {
  const known = Intl.supportedValuesOf('timeZone').includes(value) || value === 'UTC';
  return known ? value : refuse(context, value, 'format/wrong-type', wrongType.timezone(value));
});

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function daysOf(written: string): readonly number[] | null {
  const [first = '', last = first, ...rest] = written.split('-');
  const [from, to] = [weekdays.indexOf(first), weekdays.indexOf(last)];
  if (from < 0 || to < from || rest.length > 0) return null;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function hoursOf(written: string): readonly OpenHours[] | null {
  const open: OpenHours[] = [];
  for (const stretch of written.split(',')) {
    const match = /^\s*(\d{2}):([0-5]\d)\s*-\s*(\d{2}):([0-5]\d)\s*$/.exec(stretch);
    if (!match) return null;
    const [h1, m1, h2, m2] = match.slice(1).map(Number) as [number, number, number, number];
    const hours = { from: h1 * 60 + m1, to: h2 * 60 + m2 };
    if (hours.from >= hours.to || hours.to > 24 * 60 || hours.from < (open.at(-1)?.to ?? 0)) return null;
    open.push(hours);
  }
  return open;
}

const hours = z.record(z.string(), z.string()).transform((byDays, context) => {
  const week: (readonly OpenHours[])[] = Array.from({ length: 7 }, () => []);
  for (const [written, times] of Object.entries(byDays)) {
    const days = daysOf(written);
    const open = hoursOf(times);
    if (days === null) return refuse(context, byDays, 'format/bad-date', badDate.weekday(written));
    if (open === null) return refuse(context, byDays, 'format/bad-date', badDate.hours(times));
    for (const index of days) week[index] = open;
  }
  return week;
});

const calendar = z.strictObject({
  hours: hours.default([...alwaysOpen.hours]),
  holidays: z.union([choice(['fr', 'fr-alsace-moselle', 'none']), z.array(day)]).default('none'),
});

const severity = choice(['error', 'warning', 'off']);
const setting = z.union([
  severity.transform((value): RuleSetting => ({ severity: value, options: {} })),
  z
    .object({ severity: severity.optional() })
    .catchall(word)
    .transform(({ severity: level, ...options }): RuleSetting => ({ severity: level ?? null, options })),
]);

/** `mbo.yaml`: the root of a workspace. */
export const workspace = z
  .strictObject({
    format,
    name: text,
    language: choice(languages).optional(),
    timezone: timezone.default('UTC'),
    period: period.optional(),
    calendar: calendar.default({ hours: [...alwaysOpen.hours], holidays: 'none' }),
    rules: z.record(z.string(), setting).default({}),
  })
  .meta({ title: 'mbo workspace', description: 'The root of a workspace: its name, language, calendar and rules.' });
