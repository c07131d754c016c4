import { importWords } from '../language/imported.js';
import { groupBy, type Imported, type PeriodDays, type Text, type Undone } from '../model/index.js';
import { finished, type Pen, penFor, quote, say } from './pen.js';
import type { Style } from './style.js';

type FileCounts = Imported['files'][number];

function fileLine({ name, records, used, duplicates, outOfScope, rejected }: FileCounts, pen: Pen): string {
  const parts = [
    say(pen, importWords.records(records)),
    say(pen, importWords.used(used)),
    ...(duplicates > 0 ? [say(pen, importWords.duplicates(duplicates))] : []),
    ...(outOfScope > 0 ? [say(pen, importWords.outOfScope(outOfScope))] : []),
    ...(rejected > 0 ? [pen.ink.yellow(say(pen, importWords.rejected(rejected)))] : []),
  ];
  return `${pen.ink.bold(quote(pen, name))}  ${parts.join(', ')}`;
}

/** What an import did, for a person: every record accounted for, then what changed in the ledger. */
export function importText(imported: Imported, style: Style): string {
  const pen = penFor(style);
  const { rejects, indicators, written } = imported;
  const changed = indicators.some((one) => one.changed > 0);
  return finished(pen, [
    ...imported.files.map((file) => fileLine(file, pen)),
    windowLine(imported, pen, imported.exportedGuessed),
    ...rejects.map(
      ({ file, line, column, reason }) => `${quote(pen, file)}:${line}:${column} ${quote(pen, say(pen, reason))}`,
    ),
    ...changesOf(imported, pen),
    ...warningsOf(imported).map((warning) => pen.ink.yellow(say(pen, warning))),
    ...(written && changed ? [pen.ink.dim(say(pen, importWords.undo(imported.import)))] : []),
  ]);
}

/** What a person may not expect: figures that are gone or older, and days that no line covers or that were not taken. */
function warningsOf({ indicators, newer, exported, exportedGuessed }: Imported): readonly Text[] {
  const edges = (['uncovered', 'leftOut'] as const).flatMap((kind) => {
    const days = indicators.flatMap((one) => one[kind].map((where) => ({ id: one.id, where })));
    const alike = [...groupBy(days, ({ where: { period, from, to } }) => [period, from, to].join(' ')).values()];
    return alike.map((those) =>
      importWords[kind](
        those.map(({ id }) => id),
        those[0]?.where as PeriodDays,
      ),
    );
  });
  const fewer = indicators.filter(({ shrunk }) => shrunk.length > 0);
  return [
    ...fewer.map(({ id, shrunk }) => importWords.shrunk([id], shrunk)),
    ...edges,
    ...(newer === null
      ? []
      : [importWords.newer(newer.import, minuteOf(newer.exported), minuteOf(exported), exportedGuessed)]),
  ];
}

const minuteOf = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

/** What taking an import back did, for a person. */
export function undoneText(undone: Undone, style: Style): string {
  const pen = penFor(style);
  return finished(pen, [
    pen.ink.bold(say(pen, importWords.undone(undone.import))),
    ...undone.files.map((file) => fileLine(file, pen)),
    windowLine(undone, pen),
    ...changesOf(undone, pen),
  ]);
}

function windowLine({ window, exported }: Undone, pen: Pen, isGuessed = false): string {
  const guessed = isGuessed ? ` (${say(pen, importWords.guessed)})` : '';
  return pen.ink.dim(`${say(pen, importWords.window(window.from, window.to, minuteOf(exported)))}${guessed}`);
}

function changesOf({ indicators, written }: Undone, pen: Pen): readonly string[] {
  const width = Math.max(0, ...indicators.map(({ id }) => id.length));
  const lines = indicators.map(
    ({ id, periods, changed }) =>
      `${pen.ink.green(pen.glyph.held)} ${id.padEnd(width)}  ${say(pen, importWords.indicator(periods, changed))}`,
  );
  return written ? lines : [...lines, pen.ink.yellow(say(pen, importWords.dryRun))];
}
