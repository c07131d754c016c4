import * as say from '../language/measure.js';
import type { Day, Dialect, DurationColumn, ReadColumn, Text } from '../model/index.js';
import type { Column, Derived, Plan, Read } from './plan.js';
import { isReadColumn } from './plan.js';
import { columnOf } from './sql/conditions.js';
import type { RecordFault } from './sql/faults.js';

/** What reasons depend on beside the record: whether they may quote cells, and what day it is. */
export interface Telling {
  readonly showCells: boolean;
  readonly today: Day;
}

/** Why a cell or record is rejected, and what to write instead. */
export function reasonOf(
  plan: Plan,
  { kind, column, duration }: RecordFault,
  cell: string | null,
  { showCells, today }: Telling,
): Text {
  const shown = showCells ? cell : null;
  if (duration) return negative(plan, duration);
  if (column === null) return say.totalElsewhere(cell ?? '');
  if (kind === 'not-nps') return say.notAScore(column.id, shown);
  if (kind === 'total') return say.totalRow(headerOf({ column }) ?? column.id, column.id, shown);
  if (kind === 'quotes') return say.otherQuotes(headerOf({ column }) ?? column.id, quotesOf(cell), shown);
  if (kind === 'future') return say.future(headerOf({ column }) ?? column.id, today, isEndOnly(plan, column), shown);
  if (kind === 'missing') return column === plan.dated ? say.undated(column.id) : say.valueMissing(column.id);
  return isReadColumn(column) ? unreadable(plan.dialect, column, cell, shown) : say.valueMissing(column.id);
}

/** Whether a moment is only the end of durations, which may be declared to lie ahead. */
const isEndOnly = (plan: Plan, column: Column): boolean => ![plan.dated, plan.latest, plan.events?.at].includes(column);

function negative(plan: Plan, { id, definition }: Derived): Text {
  const { from, to, pause } = definition as DurationColumn;
  return columnOf(plan, to).kind === 'duration'
    ? say.negativeStated(id, to, pause !== null)
    : say.negative(id, from, to, pause !== null);
}

/** The quotes around a cell, as YAML writes them. */
const quotesOf = (cell: string | null): string => (cell?.trim().startsWith("'") ? `"'"` : `'"'`);

function unreadable(dialect: Dialect, { read, percent }: Read, cell: string | null, shown: string | null): Text {
  const { header, kind, values } = read;
  const unmapped = values !== null && cell !== null && !Object.keys(values).some((key) => key.trim() === cell.trim());
  if (kind === 'text' || unmapped) return say.unmappedValue(header, shown);
  if (kind === 'date' || kind === 'datetime') return say.notADate(header, expectedTime(read), shown, dialect.container);
  const mark = dialect.decimal === ',' ? '.' : ',';
  const other = mark === '.' ? /^[-+(\u2212]?\d{1,3}(?:\.\d+)+/ : /^[-+(\u2212]?\d{1,3}(?:,\d+)+/;
  if (read.format === null && dialect.thousands !== mark && other.test(cell?.trim() ?? '')) {
    return say.ambiguousNumber(header, mark, dialect.decimal, shown, dialect.container);
  }
  if (kind === 'number') return say.notANumber(header, example(dialect, percent), shown, dialect.container);
  return say.notADuration(header, read.format ?? `${example(dialect, false)} (${read.unit ?? 'h'})`, shown);
}

const separators: Readonly<Record<Dialect['thousands'], string>> = {
  none: '',
  space: ' ',
  '.': '.',
  ',': ',',
  "'": "'",
};

function example({ decimal, thousands }: Dialect, percent: boolean): string {
  return percent ? `12${decimal}5 %` : `1${separators[thousands]}234${decimal}5`;
}

function expectedTime({ kind, format }: ReadColumn): string {
  return format ?? (kind === 'date' ? '2026-01-31' : '2026-01-31T10:20:30');
}

/** The header to show a fault at; null where it is about no cell of the export. */
export function headerOf({ column }: { readonly column: Column | null }): string | null {
  return column !== null && isReadColumn(column) ? column.read.header : null;
}
