import { type Column, isRead, namesColleague, namesCustomer } from '../../model/index.js';

/** Whether the values of a column are kept as they are in the export: text, and not mapped to a few known values. */
function isKept(column: Column): boolean {
  return isRead(column) && column.kind === 'text' && column.values === null;
}

/** Whether a column maps some names, each to a value of its own. */
function mapsApart(column: Column, names: ReadonlySet<string>): boolean {
  const mapped = Object.entries((isRead(column) ? column.values : null) ?? {});
  const values = new Set(mapped.map(([, value]) => value));
  return values.size === mapped.length && mapped.some(([cell]) => names.has(cell.trim()));
}

/** Whether a column says who a customer is or what they wrote. */
export function isPersonal(column: Column): boolean {
  return isRead(column) && isKept(column) && namesCustomer(column.header);
}

const nobody: ReadonlySet<string> = new Set();

/** Whether the values of a dimension are people: by what it is called, or as it tells some people known by name apart. */
export function isPerson(id: string, column: Column | undefined, known: ReadonlySet<string> = nobody): boolean {
  if (column === undefined) return namesColleague(id) || namesCustomer(id);
  if (mapsApart(column, known)) return true;
  if (!isRead(column) || !isKept(column)) return false;
  return isPersonal(column) || namesColleague(column.header);
}
