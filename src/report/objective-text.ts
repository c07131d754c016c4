import { words } from '../language/report.js';
import type { Id, ObjectiveFigures } from '../model/index.js';
import { aimLines } from './aim-text.js';
import { cut, fill, wrapWithin } from './columns.js';
import { type Grid, gridLine } from './grid.js';
import { type Pen, quote, say } from './pen.js';
import { standingCells, standingFacts } from './standing.js';
import { stepLines } from './step-text.js';

/** Lines a title may take. */
const titleLines = 2;

/** How a cascade is looked at: from afar or closely, and what it is drawn on. */
export interface View {
  readonly detailed: boolean;
  readonly titleOf: (id: Id) => string;
  readonly grid: Grid;
  readonly pen: Pen;
}

/** The indentation of the first line of an objective, and of those under it. */
interface Indents {
  readonly first: string;
  readonly rest: string;
}

/** The tree beside an objective; it takes at most half of the text, so that what is deep can still be read. */
function indentsFor(branches: readonly boolean[], grid: Grid, { glyph }: Pen): Indents {
  const more = branches.at(-1);
  if (more === undefined) return { first: '', rest: '' };
  const room = Math.floor(grid.text / 2 / glyph.branch.length);
  const outer = branches.slice(-room, -1).map((follows) => (follows ? glyph.pipe : '   '));
  return {
    first: outer.join('') + (more ? glyph.branch : glyph.last),
    rest: outer.join('') + (more ? glyph.pipe : '   '),
  };
}

function agreementFact({ agreement, status }: ObjectiveFigures, detailed: boolean, pen: Pen): readonly string[] {
  if (status === 'dropped') return [];
  if (agreement === 'agreed') return detailed ? [pen.ink.dim(say(pen, words.agreed))] : [];
  return [pen.ink.yellow(say(pen, agreement === 'none' ? words.notAgreed : words.oneSided))];
}

/** What an objective is part of, said where it is the one looked at, or where it is part of several things. */
function supportFacts({ supports }: ObjectiveFigures, isRoot: boolean, view: View): readonly string[] {
  if (!isRoot && supports.length < 2) return [];
  return supports.map(({ id }) => say(view.pen, words.supports(short(view.titleOf(id), view))));
}

function short(name: string, { grid, pen }: View): string {
  return cut(quote(pen, name), grid.text, pen.glyph.ellipsis);
}

/** Who answers for it, for when, and how far it should be; looked at closely, also its manager and what it supports. */
function objectiveFacts(objective: ObjectiveFigures, isRoot: boolean, view: View): readonly string[] {
  const { owner, team, period, manager } = objective;
  const { detailed, pen } = view;
  const who = [owner, team].flatMap((id) => (id === null ? [] : [short(id, view)]));
  const when = period === null ? [] : [quote(pen, period.label)];
  const lead = manager === null ? [] : [say(pen, words.manager(short(manager, view)))];
  const close = detailed ? [...lead, ...supportFacts(objective, isRoot, view)] : [];
  const plain = [...who, ...when, ...standingFacts(objective, detailed, pen), ...close];
  return [...plain.map((fact) => pen.ink.dim(fact)), ...agreementFact(objective, detailed, pen)];
}

/** An objective: its standing, who answers for it, its indicators and its steps. */
export function objectiveLines(
  objective: ObjectiveFigures,
  branches: readonly boolean[],
  view: View,
): readonly string[] {
  const { detailed, grid, pen } = view;
  const { first, rest } = indentsFor(branches, grid, pen);
  const title = quote(pen, objective.title);
  const [head = '', ...more] = wrapWithin(title, grid.text - first.length, titleLines, pen.glyph.ellipsis);
  const facts = objectiveFacts(objective, branches.length === 0, view);
  const lead = pen.ink.dim(rest);
  const under = rest + (objective.children.length > 0 ? pen.glyph.pipe : '   ');
  return [
    gridLine({ text: pen.ink.dim(first) + head, ...standingCells(objective, grid, pen) }, grid),
    ...more.map((line) => lead + line),
    ...fill(facts, pen.ink.dim(` ${pen.glyph.dot} `), grid.whole - rest.length).map((line) => lead + line),
    ...objective.indicators.flatMap((aim) => aimLines(aim, under, detailed ? objective : null, grid, pen)),
    ...stepLines(objective.steps, under, detailed, grid, pen),
  ];
}

/** The line that stands for an objective shown in full elsewhere. */
export function againLine(objective: ObjectiveFigures, branches: readonly boolean[], { grid, pen }: View): string {
  const { first } = indentsFor(branches, grid, pen);
  const note = `(${say(pen, words.shownAbove)})`;
  const room = grid.whole - first.length - note.length - 3;
  const title = cut(quote(pen, objective.title), Math.max(20, room), pen.glyph.ellipsis);
  return pen.ink.dim(`${first}${pen.glyph.again} ${title} ${note}`);
}
