import { words } from '../language/report.js';
import type { StepFigures } from '../model/index.js';
import { cut } from './columns.js';
import type { Grid } from './grid.js';
import { dayText } from './numbers.js';
import { type Pen, quote, say } from './pen.js';

function stepsLine(steps: readonly StepFigures[], pen: Pen): string {
  const done = steps.filter((step) => step.state === 'done').length;
  const late = steps.filter((step) => step.state === 'late').length;
  const count = say(pen, words.steps(done, steps.length));
  const behind = late === 0 ? '' : ` ${pen.ink.yellow(`${pen.glyph.alert} ${say(pen, words.late(late))}`)}`;
  return (done === steps.length ? pen.ink.green(`${pen.glyph.held} ${count}`) : count) + behind;
}

function whenText({ state, by, done }: StepFigures, pen: Pen): string {
  if (state === 'done') return done === null ? '' : say(pen, words.stepDone(dayText(done, pen)));
  if (by === null) return '';
  return say(pen, (state === 'late' ? words.stepLate : words.stepBy)(dayText(by, pen)));
}

function stepLine(step: StepFigures, indent: string, grid: Grid, pen: Pen): string {
  const { glyph, ink } = pen;
  const sign = {
    done: ink.green(glyph.held),
    due: ink.gray(glyph.todo),
    late: ink.yellow(glyph.alert),
  }[step.state];
  const when = whenText(step, pen);
  const room = grid.whole - indent.length - when.length - 6;
  return `${ink.dim(indent)}  ${sign} ${cut(quote(pen, step.title), Math.max(10, room), glyph.ellipsis)}  ${ink.dim(when)}`;
}

/** What an objective delivers rather than measures: a count, and each step when looked at closely. */
export function stepLines(
  steps: readonly StepFigures[],
  indent: string,
  detailed: boolean,
  grid: Grid,
  pen: Pen,
): readonly string[] {
  if (steps.length === 0) return [];
  const each = detailed ? steps.map((step) => stepLine(step, indent, grid, pen)) : [];
  return [pen.ink.dim(indent) + stepsLine(steps, pen), ...each];
}
