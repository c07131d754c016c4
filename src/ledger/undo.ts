import {
  type Discrepancy,
  type Id,
  type ImportEntry,
  type Indicator,
  journalPath,
  type Ledger,
  ledgerPath,
  type Outcome,
  replacedPath,
  type Series,
} from '../model/index.js';
import { printJournal } from './journal.js';
import { parseLedger } from './ledger.js';
import { putBack } from './replaced.js';
import { parseSeries, printSeries } from './series.js';
import { emptySeries, type LedgerChange, type LedgerFile, summaryOf, type TextOf, type Update } from './update.js';
import { touches } from './window.js';

/** What taking an import back changes, and an indicator of which other imports' figures would not come back whole. */
export interface TakenBack extends LedgerChange {
  readonly lost: Id | null;
}

/** An indicator before and after, and the file of what the import had replaced; null where it replaced nothing. */
interface Restored extends Update {
  readonly replaced: string | null;
}

/** The files that `takeBack` reads besides the ledger: what an import had replaced. */
export function replacedPathsOf(indicators: ReadonlyMap<Id, Indicator>, entry: ImportEntry): readonly string[] {
  return concernedBy(entry, indicators).map(({ id }) => replacedPath(entry.id, id));
}

function concernedBy({ ledger }: ImportEntry, indicators: ReadonlyMap<Id, Indicator>): readonly Indicator[] {
  return Object.keys(ledger).flatMap((id) => indicators.get(id) ?? []);
}

/** The last import after one in the journal that measured some of the same days: it is to be taken back first. */
export function laterImport(id: string, imports: readonly ImportEntry[]): ImportEntry | null {
  const last = imports.findLastIndex((one) => one.id === id);
  const entry = imports[last];
  if (entry === undefined) return null;
  return imports.slice(last + 1).findLast((other) => concernsSame(entry, other)) ?? null;
}

function concernsSame(a: ImportEntry, b: ImportEntry): boolean {
  const shared = a.source === b.source || Object.keys(a.ledger).some((indicator) => indicator in b.ledger);
  return shared && touches(a, b);
}

/** The ledger without an import, which is the last of its days; findings are faults in what it had replaced. */
export function takeBack(
  indicators: ReadonlyMap<Id, Indicator>,
  ledger: Ledger,
  textOf: TextOf,
  entry: ImportEntry,
): Outcome<TakenBack> {
  const outcomes = concernedBy(entry, indicators).map((indicator) => restore(ledger, textOf, entry, indicator));
  const restored = outcomes.map(({ value }) => value);
  const files = filesOf(ledger, entry, restored);
  const lost = lossIn([...indicators.values()], ledger, textOf, files);
  return {
    value: { import: entry.id, files, indicators: restored.map(summaryOf), lost },
    findings: outcomes.flatMap(({ findings }) => findings),
  };
}

function restore(ledger: Ledger, textOf: TextOf, entry: ImportEntry, indicator: Indicator): Outcome<Restored> {
  const path = replacedPath(entry.id, indicator.id);
  const replaced = readReplaced(path, textOf(path), indicator);
  const before = ledger.series.get(indicator.id) ?? null;
  const wrote = { window: entry, digests: entry.ledger[indicator.id] ?? '' };
  const after = putBack(before ?? emptySeries(indicator), replaced.value, indicator, wrote);
  const update = { indicator, before, after, textBefore: textOf(ledgerPath(indicator.id)) };
  return {
    value: { ...update, text: printSeries(after, indicator), replaced: textOf(path) === undefined ? null : path },
    findings: replaced.findings,
  };
}

function readReplaced(path: string, text: string | undefined, indicator: Indicator): Outcome<Series> {
  return text === undefined ? { value: emptySeries(indicator), findings: [] } : parseSeries(path, text, indicator);
}

/** The files to write; those that the first import of an indicator, or of all, had made are removed. */
function filesOf({ imports }: Ledger, { id }: ImportEntry, restored: readonly Restored[]): readonly LedgerFile[] {
  const others = imports.filter((one) => one.id !== id);
  const sheets = restored.flatMap(({ indicator, after, textBefore, text }) => {
    const made = after.cells.length === 0 && !others.some((one) => indicator.id in one.ledger);
    return text === textBefore && !made ? [] : [{ path: ledgerPath(indicator.id), text: made ? null : text }];
  });
  const replaced = restored.flatMap((one) => (one.replaced === null ? [] : [{ path: one.replaced, text: null }]));
  return [...sheets, ...replaced, { path: journalPath, text: others.length === 0 ? null : printJournal(others) }];
}

/** An indicator whose ledger would be faulty, or disagree with the journal where it did not before. */
function lossIn(
  indicators: readonly Indicator[],
  ledger: Ledger,
  textOf: TextOf,
  files: readonly LedgerFile[],
): Id | null {
  const changed = new Map(files.map(({ path, text }) => [path, text ?? undefined]));
  const textAfter: TextOf = (file) => (changed.has(file) ? changed.get(file) : textOf(file));
  const { value, findings } = parseLedger(indicators, textAfter);
  const nameOf = ({ indicator, entry, periods }: Discrepancy): string => [indicator, entry.id, ...periods].join(' ');
  const known = new Set(ledger.discrepancies?.map(nameOf));
  const other = value.discrepancies?.find((one) => !known.has(nameOf(one)));
  return other?.indicator ?? findings[0]?.entity ?? null;
}
