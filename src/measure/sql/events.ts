import type { Derived, Plan } from '../plan.js';
import type { Named } from './cells.js';
import { columnOf, holds } from './conditions.js';
import { withDerived } from './derived.js';
import { recordFaults } from './faults.js';
import { clockAt } from './instants.js';
import { names } from './names.js';
import { extend, type Sql } from './print.js';
import { isRole, judged, type Scope } from './rows.js';

/**
 * The cases of an event log, from the table of its judged rows: what `first` and `last` pick in the order of time (rows of
 * one moment in the order of the files), and of any other column the last value known.
 */
export function casesOf(plan: Plan, rows: Sql, scope: Scope): Sql {
  if (plan.events === null) throw new RangeError('the source is no event log');
  const { case: caseColumn, at } = plan.events;
  const order = `{a: ${names.instant(at)}, r: rowid}`;
  const picked = plan.derived.flatMap((column) => ('of' in column.definition ? [pick(plan, column, order)] : []));
  const known = plan.reads
    .filter((read) => read !== caseColumn && read !== at)
    .map((column): Named => {
      const value = column.kind === 'instant' ? names.instant(column) : names.value(column);
      return [value, `arg_max(${value}, ${order})`];
    });
  const last: Named = [names.instant(at), `max(${names.instant(at)})`];
  const columns = [...known, ...picked, last].map(([name, value]) => `${value} AS ${name}`).join(', ');
  const name = names.value(caseColumn);
  const folded = `SELECT 0::USMALLINT AS file, ${name}, min(rowid) AS first_row, sum(doubt) AS doubt, ${columns} FROM ${rows} WHERE status = 0 GROUP BY ${name}`;
  const relation = withDerived(plan, extend(folded, [...clocks(plan), ...givens(plan)]), scope.slots);
  const where = Object.fromEntries(Object.entries(plan.where).filter(([id]) => !isRole(id)));
  return judged(plan, relation, where, scope.window, recordFaults(plan));
}

/** The first or last value of a column among the rows that satisfy the conditions. */
function pick(plan: Plan, column: Derived, order: Sql): Named {
  if (!('of' in column.definition)) throw new RangeError('a column that picks no row');
  const { kind, of: id, where } = column.definition;
  const of = columnOf(plan, id);
  const name = column.kind === 'instant' ? names.instant : names.value;
  const earliest = kind === 'first';
  const value =
    of === plan.events?.at
      ? `${earliest ? 'min' : 'max'}(${name(of)})`
      : `${earliest ? 'arg_min' : 'arg_max'}(${name(of)}, ${order})`;
  return [name(column), `${value} FILTER (WHERE ${holds(plan, where)})`];
}

const clocks = (plan: Plan): readonly Named[] =>
  [...plan.columns.values()]
    .filter((column) => column.kind === 'instant')
    .map((column) => [names.local(column), clockAt(plan.zone, names.instant(column))]);

/** Rows whose cells cannot be read are rejected before: what is left is given as it is. */
const givens = (plan: Plan): readonly Named[] =>
  plan.reads.flatMap((column): readonly Named[] => {
    const unreadable: Named = [names.unreadable(column), 'FALSE'];
    return column.kind === 'text' ? [unreadable, [names.given(column), names.value(column)]] : [unreadable];
  });
