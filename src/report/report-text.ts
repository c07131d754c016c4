import { dates, legend, statusCount, words } from '../language/report.js';
import { type GroupFigures, type Id, type Report, type Status, statuses } from '../model/index.js';
import { cascadeRows, type Row } from './cascade.js';
import { columnsOf, cut, fill, wrapWithin } from './columns.js';
import { type Grid, gridFor, gridLine } from './grid.js';
import { dayText } from './numbers.js';
import { againLine, objectiveLines, type View } from './objective-text.js';
import { finished, type Pen, penFor, quote, say, statusInk, symbolOf } from './pen.js';
import { standingCells, standingFacts } from './standing.js';
import type { Style } from './style.js';

/** The name of the company and the day of the report, on the two ends of a line. */
function headLines({ name, asOf }: Report, grid: Grid, pen: Pen): readonly string[] {
  const day = say(pen, dates.asOf(dayText(asOf, pen)));
  const company = cut(quote(pen, name), grid.whole - columnsOf(day) - 2, pen.glyph.ellipsis);
  const blank = ' '.repeat(grid.whole - columnsOf(company) - columnsOf(day));
  return [pen.ink.bold(company) + blank + day, pen.ink.dim(pen.glyph.rule.repeat(grid.whole))];
}

/** An ambition: its title over the whole width, then its bar beside what is known of it. */
function ambitionLines(group: GroupFigures, grid: Grid, pen: Pen): readonly string[] {
  const title = wrapWithin(quote(pen, group.title), grid.whole, 2, pen.glyph.ellipsis);
  const facts = groupFacts(group, grid, pen);
  const beside = facts.every((line) => columnsOf(line) <= grid.text) ? (facts[0] ?? '') : '';
  const standing = gridLine({ text: beside, ...standingCells(group, grid, pen) }, grid);
  return ['', ...title.map((line) => pen.ink.bold(line)), standing, ...(beside === '' ? facts : facts.slice(1))];
}

function axisLines(group: GroupFigures, grid: Grid, pen: Pen): readonly string[] {
  const [head = '', ...more] = wrapWithin(quote(pen, group.title), grid.text, 2, pen.glyph.ellipsis);
  const standing = gridLine({ text: pen.ink.bold(head), ...standingCells(group, grid, pen) }, grid);
  return ['', standing, ...more.map((line) => pen.ink.bold(line)), ...groupFacts(group, grid, pen)];
}

function groupFacts(group: GroupFigures, grid: Grid, pen: Pen): readonly string[] {
  return fill(standingFacts(group, false, pen), ` ${pen.glyph.dot} `, grid.text).map((line) => pen.ink.dim(line));
}

/** Whether a row begins an objective right under a heading, after another one: a pause for the eye. */
function pauses(row: Row, before: Row | undefined): boolean {
  return 'branches' in row && row.branches.length === 1 && before !== undefined && 'branches' in before;
}

function rowLines(row: Row, view: View): readonly string[] {
  const { grid, pen } = view;
  switch (row.kind) {
    case 'orphans':
      return ['', pen.ink.bold(say(pen, words.orphans))];
    case 'objective':
      return objectiveLines(row.figures, row.branches, view);
    case 'again':
      return [againLine(row.figures, row.branches, view)];
    case 'ambition':
      return ambitionLines(row.figures, grid, pen);
    case 'axis':
      return axisLines(row.figures, grid, pen);
  }
}

function countLines(rows: readonly Row[], grid: Grid, pen: Pen): readonly string[] {
  const shown = rows.flatMap((row) => (row.kind === 'objective' ? [row.figures.status] : []));
  const counted = statuses.map((status) => ({ status, count: shown.filter((each) => each === status).length }));
  const part = ({ status, count }: { readonly status: Status; readonly count: number }) =>
    statusInk(pen, status)(`${symbolOf(pen, status)} ${say(pen, statusCount(count, status))}`);
  const parts = counted.filter(({ count }) => count > 0).map(part);
  return shown.length === 0 ? [] : fill([say(pen, words.objectives(shown.length)), ...parts], '  ', grid.whole);
}

function legendLines(grid: Grid, pen: Pen): readonly string[] {
  const marks = (['filled', 'open', 'rest', 'tick'] as const).map(
    (mark) => `${pen.glyph[mark]} ${say(pen, legend[mark])}`,
  );
  const ground = [say(pen, legend.records), say(pen, legend.interval(pen.glyph.range))];
  return fill([...marks, ...ground], '   ', grid.whole).map((line) => pen.ink.dim(line));
}

function titles(report: Report): (id: Id) => string {
  const all = new Map([...report.ambitions, ...report.axes, ...report.objectives].map(({ id, title }) => [id, title]));
  return (id) => all.get(id) ?? id;
}

/**
 * Where everything stands, for a person at a terminal: the cascade as a tree of bars, each with what was expected by
 * now and how sure it is. With a focus, only that entity and what is below it, more closely.
 */
export function reportText(report: Report, focus: Id | null, style: Style): string {
  const pen = penFor(style);
  const grid = gridFor(pen);
  const rows = cascadeRows(report, focus);
  const view = { detailed: focus !== null, titleOf: titles(report), grid, pen };
  const head = headLines(report, grid, pen);
  if (rows.length === 0) return finished(pen, [...head, '', say(pen, words.nothing)]);
  const space = rows[0] && 'branches' in rows[0] ? [''] : [];
  const body = rows.flatMap((row, i) => [
    ...(pauses(row, rows[i - 1]) ? [pen.ink.dim(pen.glyph.pipe)] : []),
    ...rowLines(row, view),
  ]);
  const foot = [
    pen.ink.dim(pen.glyph.rule.repeat(grid.whole)),
    ...countLines(rows, grid, pen),
    ...legendLines(grid, pen),
  ];
  return finished(pen, [...head, ...space, ...body, '', ...foot]);
}
