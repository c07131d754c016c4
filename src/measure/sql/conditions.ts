import { type Condition, conditionsIn, type Operand, type Where } from '../../model/index.js';
import type { Column, Plan } from '../plan.js';
import { comparable, names } from './names.js';
import { all, decimal, integer, type Sql, text } from './print.js';

/** µs in an hour: durations are compared as whole µs, so that a limit means the same on every machine. */
export const microsPerHour = 3_600_000_000;

/** All conditions of a `where`, true or else false or NULL. */
export function holds(plan: Plan, where: Where, read: (column: Column) => Sql = comparable): Sql {
  return all(Object.entries(where).map(([id, condition]) => test(columnOf(plan, id), condition, read)));
}

/** The conditions of the scope, of derived columns and of measures. */
export function conditionsOf({ where, derived, indicators }: Plan): readonly Where[] {
  return [
    where,
    ...derived.flatMap(({ definition }) => ('where' in definition ? [definition.where] : [])),
    ...indicators.flatMap(({ measure }) => conditionsIn(measure)),
  ];
}

/** The column of an id that the plan is known to have; throws a RangeError where it has not. */
export function columnOf(plan: Plan, id: string): Column {
  const column = plan.columns.get(id);
  if (column === undefined) throw new RangeError(`no such column: ${id}`);
  return column;
}

/** For the scope: a cell that `values` do not map stands for itself, so that what is out of scope need not be mapped. */
export function asExported(column: Column): Sql {
  const mapped = column.kind === 'text' && 'read' in column;
  return mapped ? `COALESCE(${names.value(column)}, ${names.given(column)})` : comparable(column);
}

/** One condition on a column, true or else false or NULL; `read` says what of the column is compared. */
export function test(column: Column, condition: Condition, read: (column: Column) => Sql = comparable): Sql {
  const value = read(column);
  const { operator, operands } = condition;
  if (operator === 'present') return `${value} IS NOT NULL`;
  if (operator === 'missing') return `${value} IS NULL`;
  if (operator === '=' || operator === '!=') return equality(column, value, operator, operands);
  const [operand] = operands;
  return operand === undefined ? 'FALSE' : `${asDay(column, value)} ${operator} ${literal(column, operand)}`;
}

function equality(column: Column, value: Sql, operator: '=' | '!=', operands: readonly Operand[]): Sql {
  const stated = operands.filter((operand) => operand.text !== '');
  const among = stated.map((operand) => literal(column, operand)).join(', ');
  const listed = stated.length === 0 ? 'FALSE' : `COALESCE(${asDay(column, value)} IN (${among}), FALSE)`;
  const one = stated.length < operands.length ? `(${value} IS NULL OR ${listed})` : listed;
  return operator === '=' ? one : `NOT ${one}`;
}

const asDay = (column: Column, value: Sql): Sql => (column.kind === 'instant' ? `CAST(${value} AS DATE)` : value);

function literal(column: Column, { text: written, quantity }: Operand): Sql {
  if (column.kind === 'text') return text(written);
  if (column.kind === 'instant') return `DATE ${text(written)}`;
  if (quantity === null) return 'NULL';
  return column.kind === 'duration'
    ? micros(quantity.amount)
    : decimal(column.percent ? quantity.amount * 100 : quantity.amount);
}

/** Hours as whole µs. */
export function micros(hours: number): Sql {
  return integer(Math.round(hours * microsPerHour));
}
