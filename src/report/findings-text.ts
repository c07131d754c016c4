import { findingWords } from '../language/findings.js';
import type { Diagnostic, Located, Related } from '../model/index.js';
import { wrap } from './columns.js';
import { frame } from './frame.js';
import { finished, type Pen, penFor, quote, say } from './pen.js';
import type { Style } from './style.js';
import { type FindingsSummary, summarySentence } from './summary.js';

/** The lines of a file; none when it cannot be shown. */
export type Lines = (file: string) => readonly string[];

/** Related places drawn with their line; the others are named only. */
const mostFrames = 3;

function placeText({ file, line, column }: Located, pen: Pen): string {
  return pen.ink.cyan(`${quote(pen, file)}:${line}:${column}`);
}

function relatedLines(related: Related<Located>, gutter: number, drawn: boolean, lines: Lines, pen: Pen) {
  const head = `${' '.repeat(gutter)} ${pen.ink.dim(pen.glyph.related)} ${placeText(related.place, pen)}`;
  const message = quote(pen, say(pen, related.message));
  const code = drawn ? frame(lines(related.place.file), related.place, { context: 0, gutter }, pen, pen.ink.blue) : [];
  return [`${head} ${message}`, ...code];
}

function findingLines(diagnostic: Diagnostic, lines: Lines, pen: Pen): readonly string[] {
  const { severity, place, related } = diagnostic;
  const ink = severity === 'error' ? pen.ink.red : pen.ink.yellow;
  const label = `${say(pen, findingWords[severity])}[${quote(pen, diagnostic.rule)}]`;
  const [first = '', ...rest] = wrap(`${label} ${quote(pen, say(pen, diagnostic.message))}`, pen.width);
  const places = [place, ...related.map((other) => other.place)];
  const gutter = String(Math.max(...places.map((each) => Math.max(each.line, each.endLine) + 1))).length;
  return [
    pen.ink.bold(first.startsWith(label) ? ink(label) + first.slice(label.length) : first),
    ...rest.map((line) => pen.ink.bold(line)),
    `${' '.repeat(gutter)} ${pen.ink.dim(pen.glyph.corner)} ${placeText(place, pen)}`,
    ...frame(lines(place.file), place, { context: 1, gutter }, pen, ink),
    ...related.flatMap((other, i) => relatedLines(other, gutter, i < mostFrames, lines, pen)),
    '',
  ];
}

/** Says how many problems there are in how many files. */
function summaryLine(summary: FindingsSummary, pen: Pen): string {
  const { errors, warnings } = summary;
  const [glyph, ink] =
    errors > 0
      ? [pen.glyph.broken, pen.ink.red]
      : warnings > 0
        ? [pen.glyph.alert, pen.ink.yellow]
        : [pen.glyph.held, pen.ink.green];
  return ink(`${glyph} ${summarySentence(summary, pen.language)}`);
}

/** Says how many problems mbo could put right itself. */
function fixableLines(diagnostics: readonly Diagnostic[], pen: Pen): readonly string[] {
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  return fixable === 0 ? [] : [`  ${say(pen, findingWords.fixable(fixable))}`];
}

/** Findings for a person at a terminal: each with its lines of code, then how many there are. */
export function findingsText(
  diagnostics: readonly Diagnostic[],
  lines: Lines,
  summary: FindingsSummary,
  style: Style,
): string {
  const pen = penFor(style);
  return finished(pen, [
    ...diagnostics.flatMap((each) => findingLines(each, lines, pen)),
    summaryLine(summary, pen),
    ...fixableLines(diagnostics, pen),
  ]);
}
