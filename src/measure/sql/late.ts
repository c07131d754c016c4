import type { Plan, Read } from '../plan.js';
import { inStages, readingOf } from './cells.js';
import { conditionsOf } from './conditions.js';
import { anyFault, cellFaults } from './faults.js';
import { dimension } from './grouped.js';
import { names } from './names.js';
import { extend, type Sql } from './print.js';
import { statuses } from './rows.js';

/**
 * The texts that do nothing but tell groups apart. All records of a group have the same cell, so it is read and judged once
 * for the group rather than for each record. With a key, or for an event log, it must be known before what a record counts as.
 */
export function lateReads(plan: Plan): readonly Read[] {
  if (plan.key !== null || plan.events !== null) return [];
  const picked = plan.derived.flatMap(({ definition }) => ('of' in definition ? [definition.of] : []));
  const used = new Set([...picked, ...conditionsOf(plan).flatMap((where) => Object.keys(where))]);
  const tells = (read: Read): boolean => plan.groupings.every(({ by }) => by.includes(read));
  return plan.reads.filter((read) => read.kind === 'text' && !used.has(read.id) && tells(read));
}

/** Folded groups with the late texts read that they are grouped by as exported; one whose text is no value is rejected. */
export function withLate(plan: Plan, groups: Sql, late: readonly Read[]): Sql {
  if (late.length === 0) return groups;
  const stages = late.map((read) => readingOf(read, plan.dialect, plan.zone));
  const raw = late.map((read) => [names.raw(read), dimension(read)] as const);
  const made = [...raw, ...stages.flat(2)].map(([name]) => name);
  const wrong = `status = ${statuses.used} AND (${anyFault(cellFaults(plan, late))})`;
  const status = `CAST(CASE WHEN ${wrong} THEN ${statuses.rejected} ELSE status END AS TINYINT) AS status`;
  const values = late.map((read) => `${names.value(read)} AS ${dimension(read)}`);
  const read = inStages(extend(groups, raw), stages);
  return `SELECT * EXCLUDE (${made.join(', ')}) REPLACE (${[status, ...values].join(', ')}) FROM (${read})`;
}
