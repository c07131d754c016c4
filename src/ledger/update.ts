import type { ChangedIndicator, Indicator, Series } from '../model/index.js';

/** The text of a file; undefined where there is none. */
export type TextOf = (file: string) => string | undefined;

/** The whole new text of a file of the ledger, null to remove it. */
export interface LedgerFile {
  readonly path: string;
  readonly text: string | null;
}

/** What an import, or its undoing, changes in the ledger, and what is to be said of it. */
export interface LedgerChange {
  /** The id of the import in the journal. */
  readonly import: string;
  readonly files: readonly LedgerFile[];
  readonly indicators: readonly ChangedIndicator[];
}

/** An indicator before and after a change of its ledger. */
export interface Update {
  readonly indicator: Indicator;
  readonly before: Series | null;
  readonly after: Series;
  readonly textBefore: string | undefined;
  readonly text: string;
}

/** The series of an indicator of which nothing was measured. */
export function emptySeries({ id, by }: Indicator): Series {
  return { indicator: id, by, cells: [] };
}

/** What became of an indicator, for the person. */
export function summaryOf({ indicator, after, textBefore, text }: Update): ChangedIndicator {
  const { id, title } = indicator;
  const periods = new Set(after.cells.map(({ period }) => period.label)).size;
  return { id, title, periods, changed: linesChanged(textBefore ?? '', text) };
}

/** Lines of the new text that the old one has not, or lines gone, whichever are more. */
function linesChanged(before: string, after: string): number {
  const [old, now] = [linesOf(before), linesOf(after)];
  const added = [...now].filter((line) => !old.has(line)).length;
  const removed = [...old].filter((line) => !now.has(line)).length;
  return Math.max(added, removed);
}

/** The different lines under the header. */
function linesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split('\n')
      .slice(1)
      .filter((line) => line !== ''),
  );
}
