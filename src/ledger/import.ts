import {
  type FileCounts,
  type Id,
  type ImportEntry,
  type ImportedIndicator,
  type Indicator,
  journalPath,
  type Ledger,
  ledgerPath,
  replacedPath,
  type Series,
  type Window,
} from '../model/index.js';
import { digestOfText, recordDigests, type Standing } from './digests.js';
import { printJournal } from './journal.js';
import { lossesOf } from './losses.js';
import { mergeSeries } from './merge.js';
import { replacedBy } from './replaced.js';
import { printSeries } from './series.js';
import { type LedgerChange, type LedgerFile, summaryOf, type TextOf, type Update } from './update.js';
import { touches } from './window.js';
import { yieldingWindow } from './yielding.js';

/** What exports of a source measured, and by which version of mbo. */
export interface Import {
  readonly source: Id;
  readonly files: readonly FileCounts[];
  readonly window: Window;
  /** The days of the window that the exports speak of; on those around them nothing is assumed to have happened. */
  readonly spoken: Window;
  /** ISO 8601 with offset. */
  readonly exportedAt: string;
  readonly series: ReadonlyMap<Id, Series>;
  /** The digests of how the indicators are measured. */
  readonly definitions: ReadonlyMap<Id, string>;
  readonly version: string;
}

/** What an import changes, and what it takes from what was known. */
export interface ImportChange extends LedgerChange {
  readonly indicators: readonly ImportedIndicator[];
  /** The days that were taken in. */
  readonly window: Window;
  /** A later export of some of the days, whose lines this one changes. */
  readonly newer: ImportEntry | null;
}

/** Puts what was measured into the ledger as read. Files whose text stays the same are not touched. */
export function changeLedger(
  indicators: ReadonlyMap<Id, Indicator>,
  ledger: Ledger,
  textOf: TextOf,
  offered: Import,
): ImportChange {
  const measured = { ...offered, window: yieldingWindow(ledger, offered) };
  const updates = [...measured.series].map(([id, incoming]): Update => {
    const indicator = indicators.get(id) as Indicator;
    const before = ledger.series.get(id) ?? null;
    const after = mergeSeries(before, incoming, measured.window, indicator.every);
    return { indicator, before, after, textBefore: textOf(ledgerPath(id)), text: printSeries(after, indicator) };
  });
  const { id, repeated } = idOf(measured, ledger.imports);
  const summaries = updates.map((update) => ({
    ...summaryOf(update),
    ...lossesOf(update.before, update.after, measured, update.indicator),
  }));
  const changed = updates.filter(({ text, textBefore }) => text !== textBefore);
  const standing = standingIn(ledger, measured);
  const digests = digestsOf(updates, measured.window, standing);
  // An import that changes nothing and stands in the journal already is not repeated there, unless to vouch for its lines.
  const vouches = updates.some(({ indicator: { id } }) => standing.get(id)?.doubtful?.size && id in digests);
  if (repeated !== null && changed.length === 0 && !vouches) {
    return { import: repeated, files: [], indicators: summaries, window: measured.window, newer: null };
  }
  const journal = printJournal([...ledger.imports, ...entriesOf(id, measured, digests)]);
  return {
    import: id,
    files: [
      ...changed.map(({ indicator, text }) => ({ path: ledgerPath(indicator.id), text })),
      ...replacedFiles(id, updates, digests, measured.window),
      { path: journalPath, text: journal },
    ],
    indicators: summaries,
    window: measured.window,
    newer: changed.length === 0 ? null : newerThan(measured, ledger.imports),
  };
}

/** The import of the latest export of the same days, where that was made after this one. */
function newerThan({ source, window, exportedAt }: Import, imports: readonly ImportEntry[]): ImportEntry | null {
  const made = ({ exported }: Pick<ImportEntry, 'exported'>): number => Date.parse(exported);
  return imports
    .filter((entry) => entry.source === source && touches(entry, window) && made(entry) > Date.parse(exportedAt))
    .reduce<ImportEntry | null>((last, entry) => (last === null || made(entry) >= made(last) ? entry : last), null);
}

/** An id for an import, and the last one of the same export in the journal: another import may have come between. */
function idOf(
  { source, files, window, exportedAt }: Import,
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

/** How the figures of the indicators stand before an import: what is not as imported, or measured by another definition. */
function standingIn({ discrepancies = [], definitions = [] }: Ledger, measured: Import): ReadonlyMap<Id, Standing> {
  return new Map(
    [...measured.series.keys()].map((id) => {
      const definition = measured.definitions.get(id);
      const edited = discrepancies.filter(({ indicator }) => indicator === id);
      const otherwise = definitions.filter((one) => one.indicator === id && one.definition !== definition);
      const doubtful = [...edited, ...(definition === undefined ? [] : otherwise)].flatMap(({ periods }) => periods);
      return [id, { definition, doubtful: new Set(doubtful) }];
    }),
  );
}

function digestsOf(
  updates: readonly Update[],
  window: Window,
  standing: ReadonlyMap<Id, Standing>,
): ImportEntry['ledger'] {
  const pairs = updates.flatMap(({ indicator, before, after }) => {
    const digests = recordDigests(before, after, window, indicator, standing.get(indicator.id));
    return digests === null ? [] : [[indicator.id, digests]];
  });
  return Object.fromEntries(pairs);
}

/** What the import replaces, kept so that it can be taken back. */
function replacedFiles(
  id: string,
  updates: readonly Update[],
  recorded: ImportEntry['ledger'],
  window: Window,
): readonly LedgerFile[] {
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
  { source, files, window, exportedAt, version }: Import,
  ledger: ImportEntry['ledger'],
): readonly ImportEntry[] {
  const said = { id, source, from: window.from, to: window.to, exported: exportedAt, version, ledger };
  return files.map(({ name, ...counts }) => ({ ...counts, ...said, file: name }));
}
