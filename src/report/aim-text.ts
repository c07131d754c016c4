import { decimal } from '../language/amounts.js';
import { verdicts, words } from '../language/report.js';
import { type AimFigures, dimensionOf } from '../model/index.js';
import { sparkline } from './bar.js';
import { fill, wrapWithin } from './columns.js';
import { whereText } from './conditions.js';
import { type Cells, type Grid, gridLine } from './grid.js';
import { amountText, attainmentText, bandText, dayText, intervalText, quantityText, valueText } from './numbers.js';
import { type Pen, quote, say } from './pen.js';

/** Lines a title may take. */
const titleLines = 2;

/** What the measurement says of the aim: of a target met or not, of a guardrail held or broken. */
function verdictText({ maintain, verdict, attainment }: AimFigures, pen: Pen): string {
  const { glyph, ink } = pen;
  if (attainment === null) return '';
  const settled = verdict ?? (attainment >= 1 ? 'kept' : 'missed');
  if (settled === 'inconclusive') return ink.dim(`${glyph.about} ${say(pen, verdicts.open)}`);
  if (settled === 'kept') return ink.green(`${glyph.held} ${say(pen, maintain ? verdicts.held : verdicts.met)}`);
  return maintain
    ? ink.red(`${glyph.broken} ${say(pen, verdicts.broken)}`)
    : ink.dim(`${glyph.dot} ${say(pen, verdicts.notMet)}`);
}

/** The unit said beside a value that a target follows: none where it is a word, which the target says. */
function unitBeside({ unit, target }: AimFigures): string {
  return target !== null && ['points', 'amount'].includes(dimensionOf(unit)) ? '' : unit;
}

/** The value now beside what is aimed at: `71,4 % → 90 % (départ 62 %)`, `4,31/5 (à maintenir ≥ 4,2/5)`. */
function aimedText(aim: AimFigures, pen: Pen): string {
  const { value, target, maintain, baseline } = aim;
  const unit = unitBeside(aim);
  const bounds = [target, maintain?.low, maintain?.high].flatMap((bound) => (bound ? [{ ...bound, unit }] : []));
  const now =
    value === null ? pen.ink.gray(say(pen, words.notMeasured)) : pen.ink.bold(valueText(value, unit, bounds, pen));
  const towards = target === null ? [] : [pen.glyph.arrow, quantityText(target, pen)];
  const from = baseline === null ? [] : [pen.ink.dim(say(pen, words.baseline(amountText(baseline.amount, unit, pen))))];
  const keep = maintain === null ? [] : [pen.ink.dim(say(pen, words.maintain(bandText(maintain, pen))))];
  return [now, ...towards, ...from, ...keep].join(' ');
}

function staleText({ stale, asOf }: AimFigures, pen: Pen): readonly string[] {
  if (!stale) return [];
  const what = asOf === null ? say(pen, words.staleUndated) : say(pen, words.stale(dayText(asOf, pen)));
  return [pen.ink.yellow(`${pen.glyph.alert} ${what}`)];
}

/** What the value rests on: records, interval, what is pending, and whether it is out of date. */
function groundFacts(aim: AimFigures, pen: Pen): readonly string[] {
  const { n, low, high, unit, pending } = aim;
  const records = n === null ? [] : [say(pen, words.records(decimal(n, pen.language, 0)))];
  const interval = low === null || high === null ? [] : [intervalText(low, high, unit, pen)];
  const waiting = pending ? [say(pen, words.pending(decimal(pending, pen.language, 0)))] : [];
  return [...[...records, ...interval, ...waiting].map((fact) => pen.ink.dim(fact)), ...staleText(aim, pen)];
}

/** Its weight, and how far it should be by now where that is not what its objective says. */
function detailFacts({ weight, expected }: AimFigures, usual: number | null, pen: Pen): readonly string[] {
  const weighs = weight === 1 ? [] : [say(pen, words.weight(decimal(weight, pen.language, 2)))];
  const due =
    expected === null || expected === usual ? [] : [say(pen, words.expected(attainmentText(expected, pen.language)))];
  return [...weighs, ...due].map((fact) => pen.ink.dim(fact));
}

function aimCells(aim: AimFigures, title: string, grid: Grid, pen: Pen): Cells {
  const { attainment, maintain, history } = aim;
  const quiet = attainment === null || (maintain !== null && attainment >= 1);
  return {
    text: title,
    bar: pen.ink.cyan(sparkline(history, grid.bar, pen)),
    percent: quiet ? '' : pen.ink.dim(attainmentText(attainment, pen.language)),
    status: verdictText(aim, pen),
  };
}

/**
 * An indicator under its objective: its title, history and verdict, then its value and what that rests on. Looked at
 * closely, also how it counts; `close` then holds what the objective is expected to have attained.
 */
export function aimLines(
  aim: AimFigures,
  indent: string,
  close: { readonly expected: number | null } | null,
  grid: Grid,
  pen: Pen,
): readonly string[] {
  const slice = whereText(aim.where);
  const name = quote(pen, slice === null ? aim.title : `${aim.title} (${slice})`);
  const [head = '', ...more] = wrapWithin(name, grid.text - indent.length, titleLines, pen.glyph.ellipsis);
  const facts = [
    aimedText(aim, pen),
    ...groundFacts(aim, pen),
    ...(close ? detailFacts(aim, close.expected, pen) : []),
  ];
  const values = fill(facts, pen.ink.dim(` ${pen.glyph.dot} `), grid.whole - indent.length - 2);
  const lead = pen.ink.dim(indent);
  return [
    gridLine(aimCells(aim, lead + head, grid, pen), grid),
    ...more.map((line) => lead + line),
    ...values.map((line) => `${lead}  ${line}`),
  ];
}
