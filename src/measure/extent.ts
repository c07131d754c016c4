import type { Day } from '../model/index.js';
import { toInstant } from './clock/zone.js';
import type { Row } from './engine.js';
import type { Plan } from './plan.js';
import { maskOf, moment, moments } from './sql/grouped.js';
import type { MeasureRequest } from './types.js';
import { dayOf, lastDayOf, parseMoment } from './window.js';

/** What the records used stretch over. */
export interface Extent {
  readonly first: Day | null;
  readonly last: Day | null;
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
  return {
    first: column('first_day')[0] ?? null,
    last: column('last_day').at(-1) ?? null,
    latest: latest === undefined ? null : Date.parse(`${latest.slice(0, 19).replace(' ', 'T')}Z`),
    doubtful: column('doubtful').reduce((sum, n) => sum + Number(n), 0),
  };
}

/**
 * The moment of the export in ms since 1970: as requested, else the latest moment of the records used that has happened, else the end of
 * what the last record, or the window, stands for. Null when nothing tells.
 */
export function momentOf(plan: Plan, { exportedAt, window }: MeasureRequest, { last, latest }: Extent): number | null {
  if (exportedAt !== null) return parseMoment(exportedAt, plan.zone);
  const told = latest === null ? null : toInstant(plan.zone, latest);
  if (told !== null && (last === null || dayOf(told, plan.zone) >= last)) return told;
  const day = last === null ? window?.to : lastDayOf(plan, last);
  return day === undefined ? null : parseMoment(day, plan.zone);
}
