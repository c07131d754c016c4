import { ledgerText } from '../language/ledger.js';
import {
  type Cell,
  type Finding,
  type Id,
  type Indicator,
  isComplete,
  type Outcome,
  type Series,
} from '../model/index.js';
import { type CsvRecord, neutralise, printCsv } from './csv.js';
import { meantOfCut } from './given.js';
import { headerOf, type Layout, readHeader } from './header.js';
import { compareCells } from './order.js';
import { type Complaints, complaintsAbout } from './places.js';
import { hasWidth, readRecords } from './records.js';
import { type Row, withoutRepeats } from './repeats.js';
import { readRow } from './rows.js';
import { printState } from './state-columns.js';

/**
 * Reads `measurements/<indicator>.csv`. Every fault is a finding with its line, `most` of them; lines with a fault are left
 * out of the series, and a header that does not fit leaves it empty. The lines of given values may come in any order.
 */
export function parseSeries(file: string, text: string, indicator: Indicator, most?: number): Outcome<Series> {
  const complaints = complaintsAbout(file, text, indicator, most);
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
    if (
      layout === null ||
      !hasWidth(record, layout.width, complaints, () => rejoined(text, record, layout, indicator, complaints))
    )
      continue;
    const cell = readRow(record, layout, indicator, complaints, above);
    if (cell) rows.push({ start: record.start, end: record.end, cell });
  }
  const ordered = inOrder(rows, by);
  const cells = withoutRepeats(ordered, by, indicator, complaints);
  if (ordered !== rows && indicator.measure.kind !== 'given') complainOfOrder(text, rows, ordered, by, complaints);
  return {
    value: { indicator: indicator.id, by, cells: cells.map(({ cell }) => cell) },
    findings: complaints.findings(),
  };
}

/** What puts a line right in which the decimal comma of a typed value, `72,4 %`, has begun a cell. */
function rejoined(
  text: string,
  { cells }: CsvRecord,
  { width, state }: Layout,
  { writtenUnit }: Indicator,
  complaints: Complaints,
): Pick<Finding, 'fix'> {
  const at = state.find(({ column }) => column.holds === 'value')?.at ?? cells.length;
  const [first, second] = [cells[at], cells[at + 1]];
  if (first === undefined || second === undefined || cells.length !== width + 1) return {};
  const stretch = { start: first.start, end: second.end };
  const meant = meantOfCut(text.slice(stretch.start, stretch.end), writtenUnit);
  return meant === null ? {} : complaints.replace(stretch, meant);
}

/** The rows in the order of a ledger: themselves, where they are. */
function inOrder(rows: readonly Row[], by: readonly Id[]): readonly Row[] {
  return lateIn(rows, by).length === 0 ? rows : rows.toSorted((a, b) => compareCells(by)(a.cell, b.cell));
}

/** The rows that should stand before the one above them. */
function lateIn(rows: readonly Row[], by: readonly Id[]): readonly Row[] {
  const compare = compareCells(by);
  return rows.filter((row, i) => i > 0 && compare(row.cell, (rows[i - 1] as Row).cell) < 0);
}

/** Complains of rows that stand in another order. Where nothing else is wrong, their lines can be put in order as they are. */
function complainOfOrder(
  text: string,
  rows: readonly Row[],
  ordered: readonly Row[],
  by: readonly Id[],
  complaints: Complaints,
): void {
  const isSound = complaints.count() === 0;
  for (const [i, row] of lateIn(rows, by).entries()) {
    const fix = isSound && i === 0 ? sorted(text, rows, ordered, complaints) : {};
    complaints.add('ledger/unsorted', row, ledgerText.unsorted, fix);
  }
}

/** The lines from the first that moves to the last, in order; the ends of lines stay where they are. */
function sorted(text: string, rows: readonly Row[], ordered: readonly Row[], complaints: Complaints) {
  const first = rows.findIndex((row, i) => row !== ordered[i]);
  const last = rows.findLastIndex((row, i) => row !== ordered[i]);
  const [start, end] = [rows[first]?.start ?? 0, rows[last]?.end ?? 0];
  const lines = ordered.slice(first, last + 1).map((row, i) => {
    const next = rows[first + i + 1];
    const lineEnd = first + i < last && next ? text.slice(rows[first + i]?.end, next.start) : '';
    return text.slice(row.start, row.end) + lineEnd;
  });
  return complaints.replace({ start, end }, lines.join(''));
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
