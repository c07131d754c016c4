import { createHash } from 'node:crypto';
import { mergeSeries, printJournal, printSeries } from '../ledger/index.js';
import type { Measured } from '../measure/index.js';
import type { ImportEntry, Imported, Indicator, Series } from '../model/index.js';
import { version } from './version.js';
import { journalPath, ledgerPath, type Opened, textIn } from './workspace.js';

/** What an import changes in the ledger: files to write, and what to say of it. */
export interface LedgerChange {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly indicators: Imported['indicators'];
}

/** Puts what was measured into the ledger as read. Files whose text stays the same are not touched. */
export function changeLedger(opened: Opened, source: string, measured: Measured): LedgerChange {
  const textOf = textIn(opened.tree);
  const updates = [...measured.series].map(([id, incoming]) => {
    const indicator = opened.plan.indicators.get(id) as Indicator;
    const before = opened.ledger.series.get(id) ?? null;
    const merged = mergeSeries(before, incoming, measured.window, indicator.every);
    return {
      indicator,
      merged,
      path: ledgerPath(id),
      text: printSeries(merged, indicator),
      before: textOf(ledgerPath(id)),
    };
  });
  const changed = updates.filter(({ text, before }) => text !== before);
  const entries = entriesOf(source, measured, updates);
  const known = opened.ledger.imports.some(({ id }) => id === entries[0]?.id);
  const same = changed.length === 0 && known;
  const journalFile = { path: journalPath, text: printJournal([...opened.ledger.imports, ...entries]) };
  return {
    files: same ? [] : [...changed.map(({ path, text }) => ({ path, text })), journalFile],
    indicators: updates.map(({ indicator, merged, text, before }) => ({
      id: indicator.id,
      title: indicator.title,
      periods: periodsOf(merged),
      changed: linesChanged(before ?? '', text),
    })),
  };
}

const periodsOf = ({ cells }: Series): number => new Set(cells.map(({ period }) => period.label)).size;

/** Lines of the new text that the old one has not, and lines gone. */
function linesChanged(before: string, after: string): number {
  const [old, now] = [before, after].map((text) => new Set(text.split('\n').slice(1)));
  const added = [...(now as Set<string>)].filter((line) => line !== '' && !old?.has(line)).length;
  const removed = [...(old as Set<string>)].filter((line) => line !== '' && !now?.has(line)).length;
  return Math.max(added, removed);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

interface Update {
  readonly indicator: Indicator;
  readonly text: string;
}

/** What the journal says of an import: a line for each file. An import that changes nothing and stands there is not repeated. */
function entriesOf(
  source: string,
  { files, window, exportedAt }: Measured,
  updates: readonly Update[],
): readonly ImportEntry[] {
  const ledger = Object.fromEntries(updates.map(({ indicator, text }) => [indicator.id, digest(text)]));
  const id = digest(JSON.stringify([source, files.map(({ sha256 }) => sha256), window, exportedAt]));
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
