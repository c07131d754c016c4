import { ledgerText } from '../language/ledger.js';
import type { Id, Indicator } from '../model/index.js';
import type { CsvRecord } from './csv.js';
import type { Complaints } from './places.js';
import { type StateColumn, stateColumns } from './state-columns.js';

/** Where the columns of a ledger are; null for one that the file leaves out. */
export interface Layout {
  readonly width: number;
  readonly period: number;
  readonly covered: number | null;
  readonly dimensions: readonly { readonly name: Id; readonly at: number }[];
  readonly state: readonly { readonly column: StateColumn; readonly at: number | null }[];
}

/** The names of the columns of an indicator's ledger, in order. */
export function headerOf({ by, measure }: Pick<Indicator, 'by' | 'measure'>): readonly string[] {
  return ['period', 'covered', ...by, ...stateColumns[measure.kind].map(({ name }) => name)];
}

/**
 * Where the header puts the columns of the indicator. A ledger written by an import has exactly the columns of
 * `headerOf`; one of given values may order them freely and leave out `covered`, `n` and dimensions. Null when the rows
 * cannot be read under this header.
 */
export function readHeader(record: CsvRecord, indicator: Indicator, complaints: Complaints): Layout | null {
  const names = record.cells.map((cell) => cell.text);
  const expected = headerOf(indicator);
  if (indicator.measure.kind === 'given') {
    return givenFits(record, indicator, complaints) ? layoutOf(names, indicator) : null;
  }
  if (names.join(',') === expected.join(',')) return layoutOf(names, indicator);
  const message = ledgerText.wrongHeader(names.join(','), expected.join(','), indicator.id);
  complaints.add('ledger/unknown-dimension', record, message);
  return null;
}

function givenFits(record: CsvRecord, indicator: Indicator, complaints: Complaints): boolean {
  const expected = headerOf(indicator);
  const names = record.cells.map((cell) => cell.text);
  const before = complaints.count();
  for (const [i, cell] of record.cells.entries()) {
    if (!expected.includes(cell.text)) {
      complaints.add('ledger/unknown-dimension', cell, ledgerText.unknownColumn(cell.text, expected.join(', ')));
    } else if (names.indexOf(cell.text) < i) {
      complaints.add('ledger/unknown-dimension', cell, ledgerText.repeatedColumn(cell.text));
    }
  }
  for (const name of ['period', 'value'].filter((needed) => !names.includes(needed))) {
    complaints.add('ledger/unknown-dimension', record, ledgerText.missingColumn(name));
  }
  return complaints.count() === before;
}

function layoutOf(names: readonly string[], { by, measure }: Indicator): Layout {
  const at = (name: string): number | null => (names.includes(name) ? names.indexOf(name) : null);
  return {
    width: names.length,
    period: names.indexOf('period'),
    covered: at('covered'),
    dimensions: by.flatMap((name) => (names.includes(name) ? [{ name, at: names.indexOf(name) }] : [])),
    state: stateColumns[measure.kind].map((column) => ({ column, at: at(column.name) })),
  };
}
