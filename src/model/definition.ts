import { hash } from 'node:crypto';
import { canonicalInAnyOrder } from './canonical.js';
import type { Id } from './entity.js';
import { columnsNamedBy, type Indicator } from './indicator.js';
import { computedFrom, isRead, type Source } from './source.js';

/**
 * How an indicator is measured: the first 8 hexadecimal digits of the SHA-256 of its measure and of what that depends on in
 * the source. The spelling of conditions does not change it, nor where and in which notation an export holds its columns.
 */
export function definitionDigest(source: Source, { measure }: Indicator): string {
  const { dated, key, latest, where, events } = source;
  const given = [dated, key, latest].filter((id) => id !== null);
  const columns = columnsBehind(source, [...given, ...Object.keys(where), ...columnsNamedBy(measure)]);
  const defined = { measure, dated, key, latest, where, isLog: events !== null, columns };
  return hash('sha256', canonicalInAnyOrder(defined), 'hex').slice(0, 8);
}

/** The columns and all that they are computed from, as far as that decides on a value. */
function columnsBehind(source: Source, ids: readonly Id[]): Readonly<Record<Id, unknown>> {
  const columns: Record<Id, unknown> = {};
  const visit = (id: Id): void => {
    const column = Object.hasOwn(columns, id) ? undefined : source.columns[id];
    if (column === undefined) return;
    columns[id] = isRead(column) ? { kind: column.kind, empty: column.empty } : column;
    for (const part of computedFrom(column)) visit(part);
  };
  for (const id of ids) visit(id);
  return columns;
}
