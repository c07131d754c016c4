import { badCondition, wrongType } from '../../language/rules/format/value.js';
import { writtenCondition } from '../../language/written.js';
import { type Condition, type Finding, isDay, type Source, typeOf, unitsOf, type Where } from '../../model/index.js';
import { problem, type Refer, type Spot } from './reference.js';

export type ColumnType = NonNullable<ReturnType<typeof typeOf>>;

/** The names of the columns of a source, those of an event log's roles included. */
function columnNames(source: Source): ReadonlySet<string> {
  const roles = source.events ? ['case', 'at', ...(source.events.activity === null ? [] : ['activity'])] : [];
  return new Set([...Object.keys(source.columns), ...roles]);
}

/** A reference to a column of a source, which must hold one of some types. */
export function linkColumn(
  refer: Refer,
  spot: Spot,
  { source, id }: { readonly source: Source; readonly id: string | null },
  types: readonly ColumnType[],
): readonly Finding[] {
  if (id === null) return [];
  const unknown = refer(spot, id, 'column', columnNames(source));
  const type = typeOf(source, id);
  if (unknown.length > 0 || type === null || types.includes(type)) return unknown;
  return [problem('format/wrong-type', spot, wrongType.column(id, types))];
}

const examples: Readonly<Record<ColumnType, string>> = {
  text: 'email',
  number: '>= 4',
  duration: '<= 12 h',
  instant: '>= 2026-01-01',
};

/** Conditions on columns: the columns exist, and each condition fits what its column holds. */
export function linkWhere(refer: Refer, { entity, path }: Spot, source: Source, where: Where): readonly Finding[] {
  return Object.entries(where).flatMap(([name, condition]) => {
    const at = { entity, path: [...path, name] };
    const unknown = refer({ ...at, part: 'key' }, name, 'column', columnNames(source));
    const type = typeOf(source, name);
    if (unknown.length > 0 || type === null) return unknown;
    const units = type === 'number' ? unitsOf(source, name) : [];
    if (fits(condition, type, units)) return unknown;
    const example = units.length === 0 ? examples[type] : `${examples[type]} ${units[0]}`;
    const message = badCondition.column(writtenCondition(condition), name, example);
    return [problem('format/bad-condition', at, message)];
  });
}

function fits({ operator, operands }: Condition, type: ColumnType, units: readonly string[]): boolean {
  if (type === 'text') return !['<', '<=', '>', '>='].includes(operator);
  if (type === 'instant') return operands.every(({ text }) => isDay(text));
  const fitting = (unit: string): boolean => (type === 'number' ? isUnitOf(units, unit) : unit === 'h');
  return operands.every(({ quantity }) => quantity !== null && fitting(quantity.unit));
}

/** Whether numbers of some units, or plain ones, can be compared with a quantity: nothing tells 80 % of plain numbers. */
function isUnitOf(units: readonly string[], unit: string): boolean {
  if (unit === '%') return units.includes('%') || units.includes('fraction');
  if (unit === '') return !units.includes('%');
  return unit !== 'h' && units.every((own) => own === unit);
}
