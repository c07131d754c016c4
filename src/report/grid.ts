import { statusWords, verdicts } from '../language/report.js';
import { statuses } from '../model/index.js';
import { columnsOf, padEnd, padStart } from './columns.js';
import type { Pen } from './pen.js';

/** The columns of a report, in columns of the terminal: a text, a bar, a percentage, a status. */
export interface Grid {
  readonly text: number;
  readonly bar: number;
  readonly percent: number;
  readonly status: number;
  readonly whole: number;
}

const narrowest = 60;
const widest = 120;
const gap = '  ';

/** The grid that fits in the width of a pen. */
export function gridFor(pen: Pen): Grid {
  const whole = Math.min(widest, Math.max(narrowest, pen.width));
  const bar = whole >= 110 ? 24 : whole >= 95 ? 20 : 12;
  const percent = 5;
  const said = [...statuses.map((each) => statusWords[each]), ...Object.values(verdicts)];
  const status = 2 + Math.max(...said.map((each) => columnsOf(each[pen.language])));
  return { text: whole - bar - percent - status - 2 * gap.length - 1, bar, percent, status, whole };
}

/** Cells of one row, as they are to be drawn; a text that is coloured keeps its columns. */
export interface Cells {
  readonly text: string;
  readonly bar: string;
  readonly percent: string;
  readonly status: string;
}

/** One row of a grid. */
export function gridLine({ text, bar, percent, status }: Cells, grid: Grid): string {
  return [padEnd(text, grid.text), gap, padEnd(bar, grid.bar), ' ', padStart(percent, grid.percent), gap, status].join(
    '',
  );
}
