import { importWords } from '../language/imported.js';
import type { Imported } from '../model/index.js';
import { decimal } from './numbers.js';
import { finished, type Pen, penFor, quote, say } from './pen.js';
import type { Style } from './style.js';

type FileCounts = Imported['files'][number];

function fileLine({ name, records, used, duplicates, outOfScope, rejected }: FileCounts, pen: Pen): string {
  const number = (n: number): string => decimal(n, pen.language, 0);
  const parts = [
    say(pen, importWords.file(number(records), number(used))),
    ...(duplicates > 0 ? [say(pen, importWords.duplicates(number(duplicates)))] : []),
    ...(outOfScope > 0 ? [say(pen, importWords.outOfScope(number(outOfScope)))] : []),
    ...(rejected > 0 ? [pen.ink.yellow(say(pen, importWords.rejected(number(rejected))))] : []),
  ];
  return `${pen.ink.bold(quote(pen, name))}  ${parts.join(', ')}`;
}

/** What an import did, for a person: every record accounted for, then what changed in the ledger. */
export function importText(imported: Imported, style: Style): string {
  const pen = penFor(style);
  const { files, window, exported, rejects, indicators, written } = imported;
  const width = Math.max(0, ...indicators.map(({ id }) => id.length));
  const day = exported.slice(0, 16).replace('T', ' ');
  return finished(pen, [
    ...files.map((file) => fileLine(file, pen)),
    pen.ink.dim(say(pen, importWords.window(window.from, window.to, day))),
    ...rejects.map(
      ({ file, line, column, reason }) => `${quote(pen, file)}:${line}:${column} ${quote(pen, say(pen, reason))}`,
    ),
    ...indicators.map(
      ({ id, periods, changed }) =>
        `${pen.ink.green(pen.glyph.held)} ${id.padEnd(width)}  ${say(pen, importWords.indicator(periods, changed))}`,
    ),
    ...(written ? [] : [pen.ink.yellow(say(pen, importWords.dryRun))]),
  ]);
}
