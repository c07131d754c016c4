import type { Plan } from '../plan.js';
import { names } from './names.js';
import type { Sql } from './print.js';

/** The columns of judged rows that later stages mention, for a table of them. */
export function storedColumns(plan: Plan, later: readonly Sql[]): readonly Sql[] {
  const mentioned = new Set(later.flatMap((sql) => sql.match(/\b[a-z]\d+\b/g) ?? []));
  const columns = plan.events ? plan.reads : [...plan.columns.values()];
  const known = columns.flatMap((column) => Object.values(names).map((name) => name(column)));
  return ['file', 'status', 'doubt', ...known.filter((name) => mentioned.has(name))];
}
