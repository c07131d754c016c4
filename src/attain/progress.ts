import { type Aim, accumulates, type Band, type Day, type Indicator, type Period } from '../model/index.js';
import { bandScore, cappedTo, linear } from './attainment.js';
import { elapsed, expectedThrough, type Point } from './pace.js';
import type { Reading } from './reading.js';

/** Where the way of an aim begins and where it leads, in the unit of its indicator. */
export interface Way {
  readonly baseline: number | null;
  readonly target: number;
}

/**
 * The attainment of a target, 0..1. What adds up from 0 is taken as it is. A total measured against an earlier total
 * (a baseline other than 0) is taken at what it comes to at the end of the period if it goes on as it did so far:
 * half a year's complaints are no success against a whole year's.
 */
export function attainmentOf(reading: Reading, way: Way, indicator: Indicator): number | null {
  const value = way.baseline === 0 ? reading.value : extrapolated(reading.value, reading.share);
  const raw = value === null ? null : linear(value, way, indicator.better);
  return raw === null ? null : cappedTo(raw);
}

/** How well a guardrail holds, 0..1; a total is taken at what it comes to at the end of the period. */
export function scoreOf(reading: Reading, band: Band): number | null {
  const value = extrapolated(reading.value, reading.share);
  return value === null ? null : bandScore(value, band);
}

function extrapolated(value: number | null, share: number): number | null {
  return value !== null && share > 0 ? value / share : null;
}

/** What an aim is judged by. */
export interface Course {
  readonly aim: Aim;
  readonly way: Way;
  readonly indicator: Indicator;
  readonly reading: Reading;
}

/**
 * The attainment expected by a day, 0..1: through the milestones where there are some, else by the season of what adds
 * up, else linear in days. Null without a period.
 */
export function expectedOf({ aim, way, indicator, reading }: Course, period: Period | null, asOf: Day): number | null {
  if (period === null) return null;
  const milestones = aim.milestones.flatMap(({ on, value }): readonly Point[] => {
    const share = accumulates(indicator) ? reading.season({ start: period.start, end: on }) : 1;
    const attainment = attainmentOf({ ...reading, value: value.amount, share }, way, indicator);
    return attainment === null ? [] : [[on, attainment]];
  });
  if (milestones.length > 0) return expectedThrough(pointsOf(milestones, period), asOf);
  if (asOf < period.start || period.end <= asOf || !reading.isSeasonal) return elapsed(period, asOf);
  return cappedTo(reading.season({ start: period.start, end: asOf }));
}

/** Milestones inside a period, with its start at 0 and its end at 1 where they say nothing else. */
function pointsOf(milestones: readonly Point[], { start, end }: Period): readonly Point[] {
  const inside = milestones.filter(([on]) => start <= on && on <= end);
  const points = new Map<Day, number>([[start, 0], [end, 1], ...inside]);
  return [...points].sort(([a], [b]) => (a < b ? -1 : 1));
}
