import { type Indicator, precisionOf } from '../../model/index.js';
import type { Column, Plan } from '../plan.js';
import type { Named } from './cells.js';
import { columnOf } from './conditions.js';
import type { Fold } from './folds.js';
import { comparable, names } from './names.js';
import { extend, list, type Sql } from './print.js';

/** Names of what a grouped row says beside the aggregates of the indicators. */
export const dimension = ({ index }: Column): string => `d${index}`;
export const period = (grain: string): string => `period_${grain}`;
/** Whether a record has one of the words of a condition, by its position in `plan.worded`. */
export const heldName = (position: number): string => `held${position}`;
export const moment = ({ index }: Column): string => `moment${index}`;

/** The days with records of a period of the first grouping, a bit for each from its first day on. */
export const daysMarked = 'days_marked';

/** What is counted of every group, whatever the indicators. */
function common(plan: Plan): readonly Named[] {
  return [
    ['records', 'count(*)'],
    [daysMarked, `bit_or(${dayMark(plan)})`],
    ['doubtful', 'sum(doubt)'],
    ...plan.worded.map(({ column, words }, position): Named => {
      return [heldName(position), `bool_or(${names.value(columnOf(plan, column))} IN ${list(words)})`];
    }),
    ...moments(plan).map((column): Named => [moment(column), `max(${names.local(column)})`]),
  ];
}

/** The columns that tell when the export was made at the earliest: days alone do not say at what time. */
export function moments({ happened }: Plan): readonly Column[] {
  return happened.filter(({ read }) => precisionOf(read) === 'time');
}

/** Every column that some grouping groups by, in the order of the bits of `grouped`. */
export function keysOf(plan: Plan): readonly string[] {
  const keys = plan.groupings.flatMap(({ grain, by }) => [period(grain), ...by.map(dimension)]);
  return [...new Set(keys)];
}

/** The value of `grouped` on the rows of a grouping: a bit for each key that it does not group by, the last key lowest. */
export function maskOf(plan: Plan, position: number): number {
  const grouping = plan.groupings[position];
  const own = grouping === undefined ? [] : [period(grouping.grain), ...grouping.by.map(dimension)];
  return keysOf(plan).reduce((mask, key) => mask * 2 + (own.includes(key) ? 0 : 1), 0);
}

/** The records folded by file, status, and each grouping of the plan in turn. */
export function grouped(plan: Plan, relation: Sql, folds: readonly Fold[]): Sql {
  const periods = new Set(plan.groupings.map(({ grain }) => grain));
  const dimensions = new Set(plan.groupings.flatMap(({ by }) => by));
  const day = dayOf(plan);
  const keyed = extend(relation, [
    ...[...periods].map((grain): Named => [period(grain), startOf(grain, day)]),
    ...[...dimensions].map((column): Named => [dimension(column), dimensionValue(column)]),
  ]);
  const keys = keysOf(plan);
  const sets = plan.groupings.map(
    ({ grain, by }) => `(file, status, ${[period(grain), ...by.map(dimension)].join(', ')})`,
  );
  const aggregates = [...common(plan), ...folds.flatMap((fold) => fold.aggregates)];
  const columns = aggregates.map(([name, value]) => `${value} AS ${name}`).join(', ');
  const marked = `grouping(${keys.join(', ')}) AS grouped`;
  return `SELECT file, status, ${keys.join(', ')}, ${marked}, ${columns} FROM (${keyed}) GROUP BY GROUPING SETS (${sets.join(', ')})`;
}

/** The bit of a record's day. A quarter has more days than a number of the engine can be shifted by. */
function dayMark(plan: Plan): Sql {
  const grain = plan.groupings[0]?.grain ?? 'month';
  const after = `${dayOf(plan)} - ${period(grain)}`;
  return grain === 'quarter' ? `CAST(pow(2, ${after}) AS HUGEINT)` : `1::BIGINT << (${after})`;
}

/** The day of a record. */
export const dayOf = ({ dated }: Plan): Sql => `CAST(${comparable(dated)} AS DATE)`;

/** The first day of the period that a day is in: counting back takes a quarter of the time of `date_trunc`. */
function startOf(grain: Indicator['every'], day: Sql): Sql {
  if (grain === 'day') return day;
  if (grain === 'quarter') return `CAST(date_trunc('quarter', ${day}) AS DATE)`;
  return `${day} - CAST(${grain === 'week' ? 'isodow' : 'day'}(${day}) AS INTEGER) + 1`;
}

function dimensionValue(column: Column): Sql {
  if (column.kind === 'text') return names.value(column);
  const value = column.kind === 'instant' ? `CAST(${comparable(column)} AS DATE)` : names.value(column);
  return `CAST(${value} AS VARCHAR)`;
}
