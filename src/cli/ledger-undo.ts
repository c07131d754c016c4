import { parseLedger, parseSeries, printJournal, printSeries, putBack } from '../ledger/index.js';
import {
  type Discrepancy,
  type Finding,
  type Id,
  type ImportEntry,
  type Indicator,
  journalPath,
  ledgerPath,
  replacedPath,
  type Series,
} from '../model/index.js';
import { type Change, readFilesIn, type Tree } from '../tree/index.js';
import { type LedgerChange, summaryOf, type Update } from './ledger-import.js';
import { type Opened, textIn } from './workspace.js';

/** What taking an import back changes, and an indicator of which other imports' figures would not come back whole. */
interface TakenBack extends LedgerChange {
  readonly lost: Id | null;
}

/** An indicator before and after, and the file of what the import had replaced; null where it replaced nothing. */
interface Restored extends Update {
  readonly replaced: string | null;
}

/**
 * The ledger without an import, which is the last of its days. `tree` holds the files of replaced lines as well, so that
 * findings about them can be placed.
 */
export function takeBack(
  opened: Opened,
  entry: ImportEntry,
): { readonly value: TakenBack; readonly findings: readonly Finding[]; readonly tree: Tree } {
  const indicators = Object.keys(entry.ledger).flatMap((id) => opened.plan.indicators.get(id) ?? []);
  const kept = readFilesIn(
    opened.root,
    indicators.map(({ id }) => replacedPath(entry.id, id)),
  );
  const tree: Tree = { ...opened.tree, files: [...opened.tree.files, ...kept.value] };
  const findings: Finding[] = [...kept.findings];
  const restored = indicators.map((indicator) => {
    const { value, findings: faults } = restore(opened, tree, entry, indicator);
    findings.push(...faults);
    return value;
  });
  const files = filesOf(opened, entry, restored);
  const value = { import: entry.id, files, indicators: restored.map(summaryOf), lost: lossIn(opened, files) };
  return { value, findings, tree };
}

function restore(
  { ledger }: Opened,
  tree: Tree,
  entry: ImportEntry,
  indicator: Indicator,
): { readonly value: Restored; readonly findings: readonly Finding[] } {
  const textOf = textIn(tree);
  const path = replacedPath(entry.id, indicator.id);
  const text = textOf(path);
  const empty: Series = { indicator: indicator.id, by: indicator.by, cells: [] };
  const { value: replaced, findings } =
    text === undefined ? { value: empty, findings: [] } : parseSeries(path, text, indicator);
  const before = ledger.series.get(indicator.id) ?? null;
  const wrote = { window: entry, digests: entry.ledger[indicator.id] ?? '' };
  const after = putBack(before ?? empty, replaced, indicator, wrote);
  const textBefore = textOf(ledgerPath(indicator.id));
  const value = { indicator, before, after, textBefore, text: printSeries(after, indicator) };
  return { value: { ...value, replaced: text === undefined ? null : path }, findings };
}

/** The files to write; those that the first import of an indicator, or of all, had made are removed. */
function filesOf({ ledger }: Opened, { id }: ImportEntry, restored: readonly Restored[]): readonly Change[] {
  const others = ledger.imports.filter((one) => one.id !== id);
  const sheets = restored.flatMap(({ indicator, after, textBefore, text }) => {
    const made = after.cells.length === 0 && !others.some((one) => indicator.id in one.ledger);
    return text === textBefore && !made ? [] : [{ path: ledgerPath(indicator.id), text: made ? null : text }];
  });
  const replaced = restored.flatMap((one) => (one.replaced === null ? [] : [{ path: one.replaced, text: null }]));
  return [...sheets, ...replaced, { path: journalPath, text: others.length === 0 ? null : printJournal(others) }];
}

/** An indicator whose ledger would be faulty, or disagree with the journal where it did not before. */
function lossIn({ plan, ledger, tree }: Opened, files: readonly Change[]): Id | null {
  const textOf = textIn(tree);
  const changed = new Map(files.map(({ path, text }) => [path, text ?? undefined]));
  const { value, findings } = parseLedger(plan.indicators.values(), (file) =>
    changed.has(file) ? changed.get(file) : textOf(file),
  );
  const nameOf = ({ indicator, entry, periods }: Discrepancy): string => [indicator, entry.id, ...periods].join(' ');
  const known = new Set(ledger.discrepancies?.map(nameOf));
  const other = value.discrepancies?.find((one) => !known.has(nameOf(one)));
  return other?.indicator ?? findings[0]?.entity ?? null;
}
