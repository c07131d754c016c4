import * as say from '../language/measure.js';
import type { Dialect, ReadColumn, Text } from '../model/index.js';
import type { Column, Plan, Read } from './plan.js';
import { isReadColumn } from './plan.js';
import type { RecordFault } from './sql/faults.js';

/** Why a cell or record is rejected, and what to write instead. `cell` is quoted only where `showCells`. */
export function reasonOf(plan: Plan, { kind, column }: RecordFault, cell: string | null, showCells: boolean): Text {
  const shown = showCells ? cell : null;
  if (kind === 'not-nps') return say.notAScore(column.id, shown);
  if (kind === 'total') return say.totalRow(headerOf({ column }) ?? column.id, column.id, shown);
  if (kind === 'quotes') return say.otherQuotes(headerOf({ column }) ?? column.id, quotesOf(cell), shown);
  if (kind === 'missing') return column === plan.dated ? say.undated(column.id) : say.valueMissing(column.id);
  return isReadColumn(column) ? unreadable(plan.dialect, column, cell, shown) : say.valueMissing(column.id);
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
export function headerOf({ column }: { readonly column: Column }): string | null {
  return isReadColumn(column) ? column.read.header : null;
}
