import { compareStrings, type Day, plusDays } from '../model/index.js';
import { toInstant } from './clock/zone.js';
import type { Row } from './engine.js';
import type { Plan } from './plan.js';
import { daysMarked, maskOf, moment, moments, period } from './sql/grouped.js';
import type { MeasureRequest } from './types.js';
import { dayOf, formatMoment, lastDayOf, parseMoment } from './window.js';

/** A day with records, and the files that hold them, by position. */
export interface RecordDay {
  readonly day: Day;
  readonly files: ReadonlySet<number>;
}

/** What the records used stretch over. */
export interface Extent {
  readonly first: Day | null;
  readonly last: Day | null;
  /** The days with records, in order, and in which files these are; all are said to be in the first of an event log. */
  readonly days: readonly RecordDay[];
  /** The latest moment that happened, on the clocks of the workspace, as ms since 1970. */
  readonly latest: number | null;
  /** Times shown twice or never. */
  readonly doubtful: number;
}

/** Folds the extents of the groups; each record is in one group of the first grouping. */
export function extentOf(plan: Plan, rows: readonly Row[]): Extent {
  const mask = maskOf(plan, 0);
  const used = rows.filter((row) => Number(row.grouped) === mask && Number(row.status) === 0);
  const column = (name: string): readonly string[] => {
    return used.flatMap((row) => (row[name] === null || row[name] === undefined ? [] : [String(row[name])])).sort();
  };
  const latest = moments(plan)
    .flatMap((one) => column(moment(one)))
    .sort()
    .at(-1);
  const days = daysIn(plan, used);
  return {
    first: days[0]?.day ?? null,
    last: days.at(-1)?.day ?? null,
    days,
    latest: latest === undefined ? null : Date.parse(`${latest.slice(0, 19).replace(' ', 'T')}Z`),
    doubtful: column('doubtful').reduce((sum, n) => sum + Number(n), 0),
  };
}

function daysIn({ groupings: [first] }: Plan, used: readonly Row[]): readonly RecordDay[] {
  const days = new Map<Day, Set<number>>();
  for (const row of used) {
    const start = String(row[period(first?.grain ?? 'month')]);
    const marks = BigInt(String(row[daysMarked] ?? 0)).toString(2);
    for (const [after, mark] of [...marks].reverse().entries()) {
      if (mark === '0') continue;
      const day = plusDays(start, after);
      days.set(day, (days.get(day) ?? new Set()).add(Number(row.file)));
    }
  }
  return [...days].map(([day, files]) => ({ day, files })).sort((a, b) => compareStrings(a.day, b.day));
}

/**
 * The moment of the export in ms since 1970: as requested, else the latest moment of the records used that has happened, else
 * the end of what the last record, or the window, stands for. Null when nothing tells.
 */
export function momentOf(plan: Plan, { exportedAt, window }: MeasureRequest, { last, latest }: Extent): number | null {
  if (exportedAt !== null) return parseMoment(exportedAt, plan.zone);
  const told = latest === null ? null : toInstant(plan.zone, latest);
  if (told !== null && (last === null || dayOf(told, plan.zone) >= last)) return told;
  const day = last === null ? window?.to : lastDayOf(plan, last);
  return day === undefined ? null : parseMoment(day, plan.zone);
}

/** The latest moment, or day, of the records that comes after some moment in ms; null where none does. */
export function happenedAfter({ zone }: Plan, { last, latest }: Extent, moment: number): string | null {
  const told = latest === null ? null : toInstant(zone, latest);
  // A moment is often written to the minute.
  if (told !== null && told - moment >= 60_000) return formatMoment(told, zone);
  return last !== null && last > dayOf(moment, zone) ? last : null;
}
