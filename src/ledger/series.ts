import { ledgerText } from '../language/ledger.js';
import { type Cell, type Id, type Indicator, isComplete, type Outcome, type Series } from '../model/index.js';
import { neutralise, printCsv } from './csv.js';
import { headerOf, readHeader } from './header.js';
import { compareCells } from './order.js';
import { type Complaints, complaintsAbout } from './places.js';
import { hasWidth, readRecords } from './records.js';
import { type Row, withoutRepeats } from './repeats.js';
import { readRow } from './rows.js';
import { printState } from './state-columns.js';

/**
 * Reads `measurements/<indicator>.csv`. Every fault is a finding with its line; lines with a fault are left out of the
 * series, and a header that does not fit leaves it empty. The lines of given values may come in any order.
 */
export function parseSeries(file: string, text: string, indicator: Indicator): Outcome<Series> {
  const complaints = complaintsAbout(file, text, indicator.id);
  const records = readRecords(text, complaints);
  const { value: head } = records.next();
  if (!head) {
    const at = { text: '', start: 0, end: 0 };
    complaints.add('ledger/torn', at, ledgerText.emptyFile(headerOf(indicator).join(',')));
    return { value: { indicator: indicator.id, by: indicator.by, cells: [] }, findings: complaints.findings() };
  }
  const layout = readHeader(head, indicator, complaints);
  const by = layout?.dimensions.map(({ name }) => name) ?? indicator.by;
  const rows: Row[] = [];
  for (const record of layout === null ? [] : records) {
    const above = rows.at(-1)?.cell ?? null;
    const cell =
      layout && hasWidth(record, layout.width, complaints) && readRow(record, layout, indicator, complaints, above);
    if (cell) rows.push({ start: record.start, end: record.end, cell });
  }
  complainOfOrder(rows, by, indicator, complaints);
  const ordered = rows.toSorted((a, b) => compareCells(by)(a.cell, b.cell));
  const cells = withoutRepeats(ordered, by, indicator, complaints).map(({ cell }) => cell);
  return { value: { indicator: indicator.id, by, cells }, findings: complaints.findings() };
}

function complainOfOrder(
  rows: readonly Row[],
  by: readonly Id[],
  { measure }: Indicator,
  complaints: Complaints,
): void {
  if (measure.kind === 'given') return;
  const compare = compareCells(by);
  for (const [i, row] of rows.entries()) {
    const above = rows[i - 1];
    if (above && compare(row.cell, above.cell) < 0) complaints.add('ledger/unsorted', row, ledgerText.unsorted);
  }
}

/** Prints a series as `measurements/<indicator>.csv`: sorted, LF, the shortest exact numbers; `parseSeries` undone. */
export function printSeries({ by, cells }: Series, indicator: Indicator): string {
  return printCsv([headerOf({ ...indicator, by })]) + printCells(cells, by, indicator);
}

/** Prints the lines of cells, in their order in the file. */
export function printCells(cells: readonly Cell[], by: readonly Id[], indicator: Indicator): string {
  const rows = cells
    .toSorted(compareCells(by))
    .map((cell) => [
      cell.period.label,
      isComplete(cell) ? 'full' : `${cell.from}..${cell.to}`,
      ...by.map((name) => neutralise(cell.dimensions[name] ?? '')),
      ...printState(cell.state, indicator),
    ]);
  return printCsv(rows);
}
