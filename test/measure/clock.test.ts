import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidaysOf } from '../../src/measure/clock/holidays.js';
import { openDays, openTime, overClosedDays } from '../../src/measure/clock/opening.js';
import { toInstant, toLocal, zoneOf } from '../../src/measure/clock/zone.js';
import type { Calendar } from '../../src/model/index.js';
import {
  between,
  cellsOf,
  column,
  imported,
  indicatorOf,
  officeHours,
  run,
  sourceOf,
  where,
  workspaceOf,
} from './kit.js';

const paris = zoneOf('Europe/Paris');
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

describe('French holidays', () => {
  test.each([
    [2024, ['01-01', '04-01', '05-01', '05-08', '05-09', '05-20', '07-14', '08-15', '11-01', '11-11', '12-25']],
    [2025, ['01-01', '04-21', '05-01', '05-08', '05-29', '06-09', '07-14', '08-15', '11-01', '11-11', '12-25']],
    [2026, ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25']],
    [2027, ['01-01', '03-29', '05-01', '05-06', '05-08', '05-17', '07-14', '08-15', '11-01', '11-11', '12-25']],
  ])('%i', (year, days) => {
    expect(holidaysOf('fr', year)).toEqual(days.map((day) => `${year}-${day}`));
  });

  test('two more in Alsace-Moselle', () => {
    const more = holidaysOf('fr-alsace-moselle', 2026).filter((day) => !holidaysOf('fr', 2026).includes(day));
    expect(more).toEqual(['2026-04-03', '2026-12-26']);
  });
});

describe('the clocks of a zone', () => {
  test('a time shown twice is the first, a time never shown the one after moving forward', () => {
    expect(iso(toInstant(paris, Date.UTC(2025, 9, 26, 2, 30)))).toBe('2025-10-26T00:30');
    expect(iso(toInstant(paris, Date.UTC(2025, 9, 26, 3, 0)))).toBe('2025-10-26T02:00');
    const gap = toInstant(paris, Date.UTC(2025, 2, 30, 2, 30));
    expect(iso(toLocal(paris, gap))).toBe('2025-03-30T03:30');
  });

  test.each(['Europe/Paris', 'America/New_York', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'])(
    '%s agrees with Intl',
    (name) => {
      const zone = zoneOf(name);
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(1985, 0, 1) / 60000, max: Date.UTC(2035, 0, 1) / 60000 }), (minute) => {
          expect(iso(toLocal(zone, minute * 60000)).replace('T', ' ')).toBe(format.format(minute * 60000));
        }),
      );
    },
  );
});

/** The open time between two instants, minute by minute. */
function minutesOpen(calendar: Calendar, from: number, to: number): number {
  let minutes = 0;
  const years = [2025, 2026].flatMap((year) => holidaysOf(calendar.holidays, year));
  const holidays = new Set(years);
  for (let at = from; at < to; at += 60_000) {
    const local = new Date(toLocal(paris, at));
    const clock = local.getUTCHours() * 60 + local.getUTCMinutes();
    const closed = holidays.has(local.toISOString().slice(0, 10));
    const hours = calendar.hours[(local.getUTCDay() + 6) % 7] ?? [];
    if (!closed && hours.some((open) => open.from <= clock && clock < open.to)) minutes += 1;
  }
  return minutes;
}

const splitHours: Calendar = {
  hours: Array.from({ length: 7 }, (_, day) => {
    const day6 = [{ from: 0, to: 5 * 60 }];
    return day === 6
      ? day6
      : [
          { from: 8 * 60, to: 12 * 60 + 30 },
          { from: 14 * 60, to: 24 * 60 },
        ];
  }),
  holidays: 'fr-alsace-moselle',
};

const sourceIn = (clock: 'elapsed' | 'business') =>
  sourceOf({
    created: column('datetime', 'opened'),
    replied: column('datetime', 'replied'),
    delay: between('created', 'replied', clock),
  });
const delay = indicatorOf('delay', { kind: 'sum', of: 'delay', where: {} }, { every: 'day' });

async function hours(
  calendar: Calendar,
  clock: 'elapsed' | 'business',
  opened: string,
  replied: string,
): Promise<number> {
  const request = { workspace: workspaceOf({ calendar }), source: sourceIn(clock), indicators: [delay] };
  const measured = await imported({ 'a.csv': `opened,replied\n${opened},${replied}\n` }, request);
  const [cell] = cellsOf(measured, 'delay') as [[string, { sum: number }]];
  return cell[1].sum;
}

describe('durations in the engine', () => {
  const alsace: Calendar = { ...officeHours, holidays: 'fr-alsace-moselle' };
  test.each([
    ['2025-05-07T16:00', '2025-05-09T10:00', 42, 3, officeHours],
    ['2025-03-29T20:30', '2025-03-30T08:15', 10.75, 0, officeHours],
    ['2025-10-25T21:00', '2025-10-26T08:30', 12.5, 0, officeHours],
    ['2025-12-24T17:30', '2025-12-26T09:30', 40, 1, officeHours],
    ['2025-12-24T17:30', '2025-12-26T09:30', 40, 0.5, alsace],
    ['2026-05-13T17:00', '2026-05-18T09:30', 112.5, 10.5, officeHours],
    ['2025-06-13T19:00', '2025-06-16T09:20', 62 + 1 / 3, 1 / 3, officeHours],
  ])('%s to %s', async (opened, replied, elapsed, business, calendar) => {
    expect(await hours(calendar, 'elapsed', opened, replied)).toBeCloseTo(elapsed, 6);
    expect(await hours(calendar, 'business', opened, replied)).toBeCloseTo(business, 6);
  });

  test.each([
    ['office hours', officeHours],
    ['two slots, at night and at the change of the clocks', splitHours],
  ])('open time equals a count of open minutes: %s', async (_, calendar) => {
    const start = Date.UTC(2025, 2, 1) / 60_000;
    const pair = fc.tuple(fc.integer({ min: start, max: start + 400 * 1440 }), fc.integer({ min: 0, max: 9 * 1440 }));
    const days = openDays(calendar, paris);
    const pairs = fc.sample(pair, { numRuns: 60, seed: 7 });
    const rows = pairs.map(([from, length]) => `${iso(from * 60_000)}Z,${iso((from + length) * 60_000)}Z`);
    const expected = pairs.map(([from, length]) => minutesOpen(calendar, from * 60_000, (from + length) * 60_000));
    for (const [n, [from, length]] of pairs.entries()) {
      const open = openTime(days, paris, (from + length) * 60_000) - openTime(days, paris, from * 60_000);
      expect(open / 60_000).toBe(expected[n]);
    }
    const request = { workspace: workspaceOf({ calendar }), source: sourceIn('business'), indicators: [delay] };
    const measured = await imported({ 'a.csv': `opened,replied\n${rows.join('\n')}\n` }, request);
    const total = cellsOf(measured, 'delay').reduce((sum, [, state]) => sum + (state as { sum: number }).sum, 0);
    expect(total).toBeCloseTo(expected.reduce((sum, n) => sum + n, 0) / 60, 6);
  });

  test('times at the change of the clocks are counted and told', async () => {
    const csv =
      'opened,replied\n2025-10-26T02:30:00,2025-10-26T12:00:00\n2025-03-30T02:30,2025-03-30T12:00\n2025-03-30T02:30Z,2025-03-30T12:00\n';
    const { findings } = await run({ 'a.csv': csv }, { source: sourceIn('elapsed'), indicators: [delay] });
    expect(findings.map(({ severity, message }) => [severity, message.en.slice(0, 58)])).toEqual([
      ['warning', '2 times fall where the clocks of Europe/Paris change and ar'.slice(0, 58)],
    ]);
  });
});

describe('what is still running is judged at the moment of the export', () => {
  const rate = (limit: string) =>
    indicatorOf('fast', { kind: 'rate', of: {}, success: where({ delay: limit }), where: {} });
  const delayMean = indicatorOf('delay', { kind: 'mean', of: 'delay', where: {} }, { unit: 'h' });
  const csv = 'opened,replied\n2026-01-09 17:00:00,\n2026-01-12 09:30:00,\n';
  test.each([
    ['elapsed', '<= 12 h', '2026-01-12 12:00', { good: 0, total: 1, pending: 1 }],
    ['elapsed', '<= 12 h', '2026-01-12T21:30:00+01:00', { good: 0, total: 1, pending: 1 }],
    ['elapsed', '< 12 h', '2026-01-12T21:30:00+01:00', { good: 0, total: 2, pending: 0 }],
    ['elapsed', '<= 12 h', '2026-01-12T21:30:01+01:00', { good: 0, total: 2, pending: 0 }],
    ['business', '<= 3 h', '2026-01-12 10:59', { good: 0, total: 0, pending: 2 }],
    ['business', '<= 3 h', '2026-01-12 12:00', { good: 0, total: 1, pending: 1 }],
    ['business', '<= 3 h', '2026-01-12 18:00', { good: 0, total: 2, pending: 0 }],
    ['elapsed', '> 12 h', '2026-01-12 12:00', { good: 1, total: 1, pending: 1 }],
    ['elapsed', '> 12 h', '2026-01-12T21:30:00+01:00', { good: 1, total: 1, pending: 1 }],
    ['elapsed', '>= 12 h', '2026-01-12T21:29:59+01:00', { good: 1, total: 1, pending: 1 }],
    ['elapsed', '>= 12 h', '2026-01-12T21:30:00+01:00', { good: 2, total: 2, pending: 0 }],
  ] as const)('%s %s at %s', async (clock, limit, exportedAt, expected) => {
    const workspace = workspaceOf({ calendar: officeHours });
    const measured = await imported(
      { 'a.csv': csv },
      { workspace, source: sourceIn(clock), indicators: [rate(limit)], exportedAt },
    );
    expect(cellsOf(measured, 'fast')).toEqual([['2026-01', expected]]);
  });

  test.each([
    ['elapsed', '<= 12 h', '2026-01-12 12:00', { good: 1, total: 3, pending: 1 }],
    ['elapsed', '<= 12 h', '2026-01-12T21:30:01+01:00', { good: 1, total: 4, pending: 0 }],
    ['business', '<= 3 h', '2026-01-12 10:59', { good: 1, total: 2, pending: 2 }],
    ['business', '<= 3 h', '2026-01-12 12:00', { good: 1, total: 3, pending: 1 }],
    ['business', '<= 3 h', '2026-01-12 18:00', { good: 1, total: 4, pending: 0 }],
  ] as const)('also where the export states the duration: %s %s at %s', async (clock, limit, exportedAt, expected) => {
    const source = sourceOf(
      {
        created: column('datetime', 'opened'),
        minutes: column('duration', 'minutes', { unit: 'min' }),
        delay: between('created', 'minutes', clock),
      },
      { dated: 'created' },
    );
    const measured = await imported(
      {
        'a.csv':
          'opened,minutes\n2026-01-09 17:00:00,\n2026-01-12 09:30:00,\n2026-01-09 09:00,90\n2026-01-09 09:00,1000\n',
      },
      { workspace: workspaceOf({ calendar: officeHours }), source, indicators: [rate(limit), delayMean], exportedAt },
    );
    expect(cellsOf(measured, 'fast')).toEqual([['2026-01', expected]]);
    expect(cellsOf(measured, 'delay')).toMatchObject([['2026-01', { n: 2, sum: 1090 / 60 }]]);
  });
});

describe('the time that a request is on hold is no part of how long it takes', () => {
  const source = sourceOf(
    {
      created: column('datetime', 'opened'),
      replied: column('datetime', 'replied'),
      held: column('duration', 'held', { unit: 'min' }),
      delay: between('created', 'replied', 'elapsed', { pause: 'held' }),
    },
    { dated: 'created' },
  );
  const fast = indicatorOf('fast', { kind: 'rate', of: {}, success: where({ delay: '<= 12 h' }), where: {} });
  const csv =
    'opened,replied,held\n2026-01-09 09:00,2026-01-09 22:00,90\n2026-01-09 09:00,2026-01-09 22:00,\n2026-01-12 09:00,,60\n';
  test.each([
    ['2026-01-12T22:00:00+01:00', { good: 1, total: 2, pending: 1 }],
    ['2026-01-12T22:00:01+01:00', { good: 1, total: 3, pending: 0 }],
  ])('as exported at %s', async (exportedAt, expected) => {
    const mean = indicatorOf('mean', { kind: 'mean', of: 'delay', where: {} });
    const measured = await imported({ 'a.csv': csv }, { source, indicators: [fast, mean], exportedAt });
    expect(cellsOf(measured, 'fast')).toEqual([['2026-01', expected]]);
    expect(cellsOf(measured, 'mean')).toMatchObject([['2026-01', { n: 2, sum: 11.5 + 13 }]]);
  });
});

test('the window goes on over closed days', () => {
  expect(overClosedDays(officeHours, '2025-05-05', '2025-05-07')).toEqual({ from: '2025-05-03', to: '2025-05-08' });
  expect(overClosedDays(officeHours, '2026-02-02', '2026-02-27')).toEqual({ from: '2026-01-31', to: '2026-03-01' });
});
