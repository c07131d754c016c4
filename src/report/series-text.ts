import Table from 'cli-table3';
import { decimal } from '../language/amounts.js';
import { seriesWords } from '../language/report.js';
import type { SeriesFigures, SeriesRow } from '../model/index.js';
import { plainBar } from './bar.js';
import { columnsOf, cut } from './columns.js';
import { amountText, intervalText } from './numbers.js';
import { finished, type Pen, penFor, quote, say } from './pen.js';
import type { Style } from './style.js';

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

const longestDimension = 24;

interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: SeriesRow) => string;
}

function count(value: number | null, pen: Pen): string {
  return value === null ? '' : decimal(value, pen.language, 0);
}

function interval({ low, high }: SeriesRow, unit: string, pen: Pen): string {
  return low === null || high === null ? '' : intervalText(low, high, unit, pen);
}

function dimensionColumns(by: readonly string[], pen: Pen): readonly Column[] {
  const shown = (text: string) => cut(quote(pen, text), longestDimension, pen.glyph.ellipsis);
  return by.map((id) => ({ head: shown(id), align: 'left', cell: (row) => shown(row.dimensions[id] ?? '') }));
}

/** A bar from zero to the greatest value (to the whole, for shares); none where there are values below zero. */
function barColumn({ unit, rows }: SeriesFigures, cells: number, pen: Pen): readonly Column[] {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const top = unit === '%' ? 1 : Math.max(0, ...values);
  if (top === 0 || values.some((value) => value < 0)) return [];
  const cell = ({ value }: SeriesRow) => (value === null ? '' : plainBar(value / top, cells, pen));
  return [{ head: '', align: 'left', cell }];
}

/** The columns that say something: those that are empty in every row are left out. */
function columnsFor(figures: SeriesFigures, pen: Pen): readonly Column[] {
  const { unit, by, rows } = figures;
  const mark = (complete: boolean) => (complete ? '' : ' *');
  const value = (row: SeriesRow) =>
    row.value === null ? pen.glyph.dot : amountText(row.value, unit, pen, { least: 1 });
  const figuresOf: readonly Column[] = [
    { head: say(pen, seriesWords.interval), align: 'right', cell: (row) => interval(row, unit, pen) },
    { head: say(pen, seriesWords.records), align: 'right', cell: (row) => count(row.n, pen) },
    { head: say(pen, seriesWords.pending), align: 'right', cell: (row) => count(row.pending, pen) },
  ];
  return [
    { head: say(pen, seriesWords.period), align: 'left', cell: (row) => row.period.label + mark(row.complete) },
    ...dimensionColumns(by, pen),
    { head: say(pen, seriesWords.value), align: 'right', cell: value },
    ...barColumn(figures, pen.width >= 100 ? 20 : 10, pen),
    ...figuresOf.filter((column) => rows.some((row) => column.cell(row) !== '')),
  ];
}

/** Rows that are laid out together: the time that takes grows with their square. */
const together = 50;

/** The lines of a table; those of a long one are laid out in parts, in the same columns. */
function tableLines(columns: readonly Column[], rows: readonly SeriesRow[], pen: Pen): readonly string[] {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  const widths = columns.map(({ head }, i) =>
    cells.reduce((widest, line) => Math.max(widest, columnsOf(line[i] ?? '')), columnsOf(head)),
  );
  const parts = Array.from({ length: Math.ceil(cells.length / together) }, (_, i) =>
    cells.slice(i * together, (i + 1) * together),
  );
  return parts.flatMap((part, i) => {
    const table = new Table({
      head: i === 0 ? columns.map((column) => pen.ink.dim(column.head)) : [],
      ...(parts.length > 1 && { colWidths: widths }),
      colAligns: columns.map((column) => column.align),
      chars: bare,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    table.push(...part);
    return table.toString().split('\n');
  });
}

/** The measured values of an indicator as a table, with what each rests on. */
export function seriesText(figures: SeriesFigures, style: Style): string {
  const pen = penFor(style);
  const { title, unit, better, every, rows } = figures;
  const facts = [quote(pen, unit), say(pen, seriesWords[better]), say(pen, seriesWords.every[every])];
  const head = [pen.ink.bold(quote(pen, title)), pen.ink.dim(facts.filter(Boolean).join(` ${pen.glyph.dot} `)), ''];
  if (rows.length === 0) return finished(pen, [...head, say(pen, seriesWords.empty)]);
  const columns = columnsFor(figures, pen);
  const foot = rows.every((row) => row.complete) ? [] : ['', pen.ink.dim(`* ${say(pen, seriesWords.partial)}`)];
  return finished(pen, [...head, ...tableLines(columns, rows, pen), ...foot]);
}
