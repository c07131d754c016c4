import { structuredPatch } from 'diff';
import { finished, type Pen, penFor, quote } from './pen.js';
import type { Style } from './style.js';
import { visibleLine } from './visible.js';

/** The text of a file before and after. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

/** Changes of files as a unified diff, to be read: control characters are shown as escapes, ends of lines are not. */
export function changesDiff(changes: readonly FileChange[], style: Style): string {
  const pen = penFor(style);
  return finished(
    pen,
    changes.flatMap((change) => fileLines(change, pen)),
  );
}

function fileLines({ path, before, text }: FileChange, pen: Pen): readonly string[] {
  const { hunks } = structuredPatch(path, path, before, text, '', '', { context: 3 });
  return [
    pen.ink.bold(`--- a/${quote(pen, path)}`),
    pen.ink.bold(`+++ b/${quote(pen, path)}`),
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      pen.ink.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
      ...lines.map((line) => changedLine(line, pen)),
    ]),
  ];
}

function changedLine(line: string, { ink }: Pen): string {
  const shown = visibleLine(line.replace(/\r$/, ''));
  if (shown.startsWith('+')) return ink.green(shown);
  return shown.startsWith('-') ? ink.red(shown) : shown;
}
