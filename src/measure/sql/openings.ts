import type { Plan } from '../plan.js';
import { names } from './names.js';
import type { Sql } from './print.js';
import { statuses } from './rows.js';

/**
 * One row of what the cases of a log open with, from the table of its judged rows: `cases` in all, `cut` those that open
 * with an activity which comes later in at least as many cases as it opens, and `usual`, what most of the others open with.
 * Null where the source says what opens a case, or nothing names activities.
 */
export function openingsOf(plan: Plan, rows: Sql): Sql | null {
  if (plan.events === null || plan.openings === null) return null;
  const [name, activity] = [names.value(plan.events.case), names.value(plan.openings)];
  const order = `{a: ${names.instant(plan.events.at)}, r: rowid}`;
  const used = `FROM ${rows} WHERE status = ${statuses.used}`;
  const firsts = `SELECT arg_min(${activity}, ${order}) AS activity ${used} GROUP BY ${name}`;
  const opening = `SELECT activity, count(*) AS opened FROM (${firsts}) GROUP BY activity`;
  const having = `SELECT ${activity} AS activity, count(DISTINCT ${name}) AS held ${used} GROUP BY ALL`;
  const judged = `SELECT activity, opened, held - opened >= opened AS later FROM (${opening}) JOIN (${having}) USING (activity)`;
  const most = 'arg_max(activity, opened) FILTER (WHERE NOT later)';
  return `SELECT sum(opened) AS cases, sum(opened) FILTER (WHERE later) AS cut, ${most} AS usual FROM (${judged})`;
}
