import { type Day, type Days, daysBetween, type Status } from '../model/index.js';
import { atLeast, cappedTo } from './attainment.js';

/** The share of the days of a period gone by, 0..1: the first day is the start, the last day the due date. */
export function elapsed({ start, end }: Days, asOf: Day): number {
  const total = daysBetween(start, end);
  return total > 0 ? cappedTo(daysBetween(start, asOf) / total) : asOf < end ? 0 : 1;
}

/** An attainment expected on a day. */
export type Point = readonly [on: Day, attainment: number];

/** The attainment expected on a day on the broken line through points in order of days; level beyond both ends. */
export function expectedThrough(points: readonly Point[], asOf: Day): number {
  const next = points.findIndex(([on]) => asOf < on);
  const after = points[next === -1 ? points.length - 1 : next];
  const before = points[next === -1 ? points.length - 1 : Math.max(0, next - 1)];
  if (before === undefined || after === undefined) return 0;
  const days = daysBetween(before[0], after[0]);
  const share = days > 0 ? cappedTo(daysBetween(before[0], asOf) / days) : 0;
  return before[1] + (after[1] - before[1]) * share;
}

/**
 * Pace: on track from 0.95 of what was expected, lagging from 0.75, at risk below (the thresholds of UpRaise). Nothing
 * expected yet is on track.
 */
export function paceOf(attainment: number, expected: number): Extract<Status, 'on-track' | 'lagging' | 'at-risk'> {
  if (atLeast(attainment, 0.95 * expected)) return 'on-track';
  return atLeast(attainment, 0.75 * expected) ? 'lagging' : 'at-risk';
}
