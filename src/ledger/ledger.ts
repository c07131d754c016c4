import type { Finding, Id, Indicator, Ledger, Outcome, Series } from '../model/index.js';
import { parseJournal } from './journal.js';
import { reconcile, type Sheet } from './reconcile.js';
import { parseSeries } from './series.js';

/** The files of the ledger, relative to the root of the workspace. */
export const journalPath = 'measurements/imports.csv';
export const ledgerPath = (indicator: Id): string => `measurements/${indicator}.csv`;

/** Where the lines of an indicator that an import replaced are kept: below the folder of the ledger, so as to be no part of it. */
export const replacedPath = (entry: string, indicator: Id): string => `measurements/replaced/${entry}.${indicator}.csv`;

/**
 * Reads the ledger of a plan: the journal, the series of every indicator that has one, and where they disagree. `textOf`
 * gives the text of a file. Files with faults are findings, and not compared.
 */
export function parseLedger(
  indicators: Iterable<Indicator>,
  textOf: (file: string) => string | undefined,
): Outcome<Ledger> {
  const journal = parseJournalIn(textOf);
  const findings: Finding[] = [...journal.findings];
  const series = new Map<Id, Series>();
  const sound: Sheet[] = [];
  for (const indicator of indicators) {
    const file = ledgerPath(indicator.id);
    const text = textOf(file) ?? null;
    const empty: Series = { indicator: indicator.id, by: indicator.by, cells: [] };
    const read = text === null ? { value: empty, findings: [] } : parseSeries(file, text, indicator);
    if (text !== null) series.set(indicator.id, read.value);
    if (read.findings.length === 0) sound.push({ file, text, indicator, series: read.value });
    findings.push(...read.findings);
  }
  const { text, value: imports } = journal;
  const isSound = text !== undefined && journal.findings.length === 0;
  const discrepancies = isSound ? reconcile({ file: journalPath, text, entries: imports }, sound) : [];
  return { value: { series, imports, discrepancies }, findings };
}

function parseJournalIn(textOf: (file: string) => string | undefined) {
  const text = textOf(journalPath);
  return text === undefined ? { text, value: [], findings: [] } : { text, ...parseJournal(journalPath, text) };
}
