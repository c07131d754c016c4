import type { Derived, Plan } from '../plan.js';
import type { Named } from './cells.js';
import { columnOf, holds } from './conditions.js';
import { comparable, names } from './names.js';
import { numberType } from './numbers.js';
import { extend, type Sql } from './print.js';

/** The name of the table of opening hours: a row per local day. */
export const openingTable = 'opening';

/** Adds the derived columns to a relation that holds the read ones. `slots`: opening hours a day has at most. */
export function withDerived(plan: Plan, relation: Sql, slots: number): Sql {
  return plan.derived.reduce((inner, column) => {
    const { kind } = column.definition;
    if (kind === 'between') return withDuration(plan, inner, column, slots);
    if (kind === 'arithmetic') return extend(inner, [[names.value(column), arithmetic(plan, column)]]);
    return plan.events === null ? extend(inner, pick(plan, column)) : inner;
  }, relation);
}

function withDuration(plan: Plan, relation: Sql, column: Derived, slots: number): Sql {
  if (column.definition.kind !== 'between') return relation;
  const { from, to, clock, pause } = column.definition;
  const [start, end] = [columnOf(plan, from), columnOf(plan, to)];
  const paused = pause === null ? '' : ` - COALESCE(${names.value(columnOf(plan, pause))}, 0)`;
  // Where the export states how long it took, only the start is read: it tells since when a missing one is running.
  const stated = end.kind === 'duration';
  const value: Named = [
    names.value(column),
    stated ? `${names.value(end)}${paused}` : `${names.end(column)} - ${names.start(column)}${paused}`,
  ];
  if (clock === 'elapsed') {
    const ends: Named[] = stated ? [] : [[names.end(column), names.instant(end)]];
    return extend(extend(relation, [[names.start(column), names.instant(start)], ...ends]), [value]);
  }
  const on = (side: string, at: Sql): Sql => `LEFT JOIN ${openingTable} ${side} ON ${side}.day = CAST(x.${at} AS DATE)`;
  const open = (side: string, at: Sql): Sql => {
    const within = Array.from({ length: slots }, (_, n) => {
      return ` + least(greatest(x.${at} - ${side}.start${n}, 0), ${side}.length${n})`;
    });
    return `${side}.before${within.join('')}`;
  };
  const ends = [['a', start, names.start(column)] as const, ['b', end, names.end(column)] as const];
  const read = stated ? ends.slice(0, 1) : ends;
  const readings = read.map(([side, at, name]) => `${open(side, names.instant(at))} AS ${name}`).join(', ');
  const joins = read.map(([side, at]) => on(side, names.local(at))).join(' ');
  return extend(`SELECT x.*, ${readings} FROM (${relation}) x ${joins}`, [value]);
}

/** A sum in hundredths where one part is in hundredths; NULL as soon as one part is missing. */
function arithmetic(plan: Plan, column: Derived): Sql {
  if (column.definition.kind !== 'arithmetic') return 'NULL';
  const { plus, minus } = column.definition;
  const part = (id: string): Sql => {
    const summand = columnOf(plan, id);
    return column.percent && !summand.percent
      ? `CAST(${names.value(summand)} AS DECIMAL(28,6)) * 100`
      : names.value(summand);
  };
  const signed = [...plus.map((id) => ` + ${part(id)}`), ...minus.map((id) => ` - ${part(id)}`)].join('');
  return `TRY_CAST(CAST(0 AS DECIMAL(28,6))${signed} AS ${numberType})`;
}

/** Where every record is a case of its own, its first and last row are the record. */
function pick(plan: Plan, column: Derived): readonly Named[] {
  if (!('of' in column.definition)) return [];
  const of = columnOf(plan, column.definition.of);
  const when = holds(plan, column.definition.where);
  const only = (value: Sql): Sql => `CASE WHEN ${when} THEN ${value} END`;
  if (column.kind !== 'instant') return [[names.value(column), only(comparable(of))]];
  return [
    [names.instant(column), only(names.instant(of))],
    [names.local(column), only(names.local(of))],
  ];
}
