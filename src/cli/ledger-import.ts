import { digestOfText, mergeSeries, printJournal, printSeries, recordDigests, replacedBy } from '../ledger/index.js';
import type { Measured } from '../measure/index.js';
import {
  type ImportEntry,
  type Imported,
  type Indicator,
  journalPath,
  ledgerPath,
  replacedPath,
  type Series,
} from '../model/index.js';
import type { Change } from '../tree/index.js';
import { version } from './version.js';
import { type Opened, textIn } from './workspace.js';

/** What a command changes in the ledger: files to write or to remove, and what to say of it. */
export interface LedgerChange {
  readonly import: string;
  readonly files: readonly Change[];
  readonly indicators: Imported['indicators'];
}

/** An indicator before and after a change of its ledger. */
export interface Update {
  readonly indicator: Indicator;
  readonly before: Series | null;
  readonly after: Series;
  readonly textBefore: string | undefined;
  readonly text: string;
}

/** Puts what was measured into the ledger as read. Files whose text stays the same are not touched. */
export function changeLedger(opened: Opened, source: string, measured: Measured): LedgerChange {
  const textOf = textIn(opened.tree);
  const updates = [...measured.series].map(([id, incoming]): Update => {
    const indicator = opened.plan.indicators.get(id) as Indicator;
    const before = opened.ledger.series.get(id) ?? null;
    const after = mergeSeries(before, incoming, measured.window, indicator.every);
    return { indicator, before, after, textBefore: textOf(ledgerPath(id)), text: printSeries(after, indicator) };
  });
  const imports = opened.ledger.imports;
  const { id, repeated } = idOf(source, measured, imports);
  const indicators = updates.map(summaryOf);
  const changed = updates.filter(({ text, textBefore }) => text !== textBefore);
  // An import that changes nothing and stands in the journal already is not repeated there.
  if (repeated !== null && changed.length === 0) return { import: repeated, files: [], indicators };
  const digests = digestsOf(updates, measured);
  const journal = printJournal([...imports, ...entriesOf(id, source, measured, digests)]);
  return {
    import: id,
    files: [
      ...changed.map(({ indicator, text }) => ({ path: ledgerPath(indicator.id), text })),
      ...replacedFiles(id, updates, digests, measured),
      { path: journalPath, text: journal },
    ],
    indicators,
  };
}

/** What became of an indicator, for the person. */
export function summaryOf({ indicator, after, textBefore, text }: Update): Imported['indicators'][number] {
  const { id, title } = indicator;
  const periods = new Set(after.cells.map(({ period }) => period.label)).size;
  return { id, title, periods, changed: linesChanged(textBefore ?? '', text) };
}

/** Lines of the new text that the old one has not, and lines gone. */
function linesChanged(before: string, after: string): number {
  const [old, now] = [before, after].map((text) => new Set(text.split('\n').slice(1)));
  const added = [...(now as Set<string>)].filter((line) => line !== '' && !old?.has(line)).length;
  const removed = [...(old as Set<string>)].filter((line) => line !== '' && !now?.has(line)).length;
  return Math.max(added, removed);
}

/** An id for an import, and the last one of the same export in the journal: another import may have come between. */
function idOf(
  source: string,
  { files, window, exportedAt }: Measured,
  imports: readonly ImportEntry[],
): { readonly id: string; readonly repeated: string | null } {
  const known = new Set(imports.map((entry) => entry.id));
  const what = [source, files.map(({ sha256 }) => sha256), window, exportedAt];
  for (let time = 1, repeated: string | null = null; ; time++) {
    const id = digestOfText(JSON.stringify([...what, time]));
    if (!known.has(id)) return { id, repeated };
    repeated = id;
  }
}

function digestsOf(updates: readonly Update[], { window }: Measured): ImportEntry['ledger'] {
  const pairs = updates.flatMap(({ indicator, before, after }) => {
    const digests = recordDigests(before, after, window, indicator);
    return digests === null ? [] : [[indicator.id, digests]];
  });
  return Object.fromEntries(pairs);
}

/** What the import replaces, kept so that it can be taken back. */
function replacedFiles(
  id: string,
  updates: readonly Update[],
  recorded: ImportEntry['ledger'],
  { window }: Measured,
): readonly Change[] {
  return updates.flatMap(({ indicator, before }) => {
    const digests = recorded[indicator.id];
    if (before === null || digests === undefined) return [];
    const replaced = replacedBy(before, indicator, { window, digests });
    const path = replacedPath(id, indicator.id);
    return replaced.cells.length === 0 ? [] : [{ path, text: printSeries(replaced, indicator) }];
  });
}

/** What the journal says of an import: a line for each file. */
function entriesOf(
  id: string,
  source: string,
  { files, window, exportedAt }: Measured,
  ledger: ImportEntry['ledger'],
): readonly ImportEntry[] {
  return files.map(({ name, ...counts }) => ({
    ...counts,
    id,
    source,
    file: name,
    from: window.from,
    to: window.to,
    exported: exportedAt,
    version,
    ledger,
  }));
}
