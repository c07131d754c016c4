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
  const cells = withoutRepeats(inOrder(rows, by, indicator, complaints), by, indicator, complaints);
  return {
    value: { indicator: indicator.id, by, cells: cells.map(({ cell }) => cell) },
    findings: complaints.findings(),
  };
}

/** The rows in the order of a ledger; complains of those that come too late in the file, unless it is typed by hand. */
function inOrder(
  rows: readonly Row[],
  by: readonly Id[],
  { measure }: Indicator,
  complaints: Complaints,
): readonly Row[] {
  const compare = compareCells(by);
  const late = rows.filter((row, i) => i > 0 && compare(row.cell, (rows[i - 1] as Row).cell) < 0);
  if (late.length === 0) return rows;
  if (measure.kind !== 'given') {
    for (const row of late) complaints.add('ledger/unsorted', row, ledgerText.unsorted);
  }
  return rows.toSorted((a, b) => compare(a.cell, b.cell));
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
