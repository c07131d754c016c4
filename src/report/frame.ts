import type { Span } from '../model/index.js';
import { between, columnsOf, padStart } from './columns.js';
import type { Pen } from './pen.js';
import { visibleLine } from './visible.js';

/** Marked lines shown of a span; a long one shows how it begins. */
const mostMarked = 4;

/** What of long lines is drawn: their characters from `first` on, and of those the columns from `column` on. */
interface View {
  readonly first: number;
  readonly column: number;
  readonly columns: number;
}

function viewOf(line: string, span: Span, columns: number): View {
  const first = Math.max(0, span.column - 1 - 3 * columns);
  const whole = columnsOf(visibleLine(line.slice(first, first + 8 * columns)));
  if (first === 0 && whole <= columns) return { first, column: 0, columns };
  const caret = columnsOf(visibleLine(line.slice(first, span.column - 1)));
  return { first, column: Math.max(0, caret - Math.floor(columns / 3)), columns };
}

function inView(line: string, view: View, ellipsis: string): string {
  const text = visibleLine(line.slice(view.first, view.first + 8 * view.columns));
  const dots = columnsOf(ellipsis);
  const cutLeft = (view.column > 0 || view.first > 0) && text !== '';
  const end = view.column + view.columns;
  const cutRight = columnsOf(text) > end;
  const from = view.column + (cutLeft ? dots : 0);
  const middle = between(text, from, cutRight ? end - dots : end);
  return (cutLeft ? ellipsis : '') + middle + (cutRight ? ellipsis : '');
}

/** The carets under the characters of a line that a span covers. */
function carets(line: string, lineNumber: number, span: Span, view: View): string {
  const start = lineNumber === span.line ? span.column - 1 : line.length - line.trimStart().length;
  const end = lineNumber === span.endLine ? span.endColumn - 1 : line.length;
  const at = columnsOf(visibleLine(line.slice(view.first, start))) - view.column;
  const wide = columnsOf(visibleLine(line.slice(Math.max(view.first, start), Math.max(view.first, start, end))));
  const from = Math.max(0, at);
  return ' '.repeat(from) + '^'.repeat(Math.max(1, Math.min(wide, view.columns - from)));
}

/** The lines of a file around a span, numbered, with carets under the span; none when the file has no such line. */
export function frame(
  lines: readonly string[],
  span: Span,
  around: { readonly context: number; readonly gutter: number },
  pen: Pen,
  ink: (text: string) => string,
): readonly string[] {
  const marked = lines[span.line - 1];
  if (marked === undefined) return [];
  const view = viewOf(marked, span, Math.max(20, pen.width - around.gutter - 3));
  const lastMarked = Math.min(Math.max(span.line, span.endLine), span.line + mostMarked - 1, lines.length);
  const context = view.column > 0 ? 0 : around.context;
  const from = Math.max(1, span.line - context);
  const to = Math.min(lines.length, lastMarked + context);
  const bar = pen.ink.dim(pen.glyph.side);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((number) => {
    const line = lines[number - 1] ?? '';
    const isMarked = number >= span.line && number <= lastMarked;
    const shown = inView(line, view, pen.glyph.ellipsis);
    const row = `${pen.ink.dim(padStart(String(number), around.gutter))} ${bar} ${isMarked ? shown : pen.ink.dim(shown)}`;
    return isMarked ? [row, `${' '.repeat(around.gutter)} ${bar} ${ink(carets(line, number, span, view))}`] : [row];
  });
}
