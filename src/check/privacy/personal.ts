import { type Column, isRead, namesColleague, namesCustomer } from '../../model/index.js';

/** Whether the values of a column are kept as they are in the export: text, and not mapped to a few known values. */
function isKept(column: Column): boolean {
  return isRead(column) && column.kind === 'text' && column.values === null;
}

/** Whether a column says who a customer is or what they wrote. */
export function isPersonal(column: Column): boolean {
  return isRead(column) && isKept(column) && namesCustomer(column.header);
}

/** Whether the values of a dimension are people. */
export function isPerson(id: string, column: Column | undefined): boolean {
  if (column === undefined) return namesColleague(id) || namesCustomer(id);
  if (!isRead(column) || !isKept(column)) return false;
  return isPersonal(column) || namesColleague(column.header);
}
