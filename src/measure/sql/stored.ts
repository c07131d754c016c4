import { isReadColumn, type Plan } from '../plan.js';
import { names } from './names.js';
import type { Sql } from './print.js';

/**
 * The columns of judged rows that later stages use, for a table of them: the file and status, the key, and of each column
 * its value, or its instant and local time.
 */
export function storedColumns(plan: Plan): readonly Sql[] {
  const stored: Sql[] = ['file', 'status'];
  if (plan.key !== null) stored.push(names.given(plan.key));
  for (const column of plan.columns.values()) {
    if (isReadColumn(column)) stored.push(...(column.kind === 'instant' ? clock(column) : [names.value(column)]));
    else if (plan.events === null) stored.push(...derived(column));
  }
  return [...new Set(stored)];
}

type AnyColumn = Parameters<typeof names.value>[0];

const clock = (column: AnyColumn): readonly Sql[] => [names.instant(column), names.local(column), names.offset(column)];

function derived(column: AnyColumn & { readonly definition?: { readonly kind: string } }): readonly Sql[] {
  if (column.kind === 'instant') return [names.instant(column), names.local(column)];
  return column.definition?.kind === 'between' ? [names.value(column), names.start(column)] : [names.value(column)];
}
