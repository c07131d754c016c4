import {
  type Finding,
  type Id,
  type Indicator,
  journalPath,
  type Ledger,
  ledgerPath,
  type Outcome,
  type Series,
} from '../model/index.js';
import { parseJournal } from './journal.js';
import { definitionsOf, reconcile, type Sheet } from './reconcile.js';
import { parseSeries } from './series.js';
import { straysAmong } from './strays.js';
import { emptySeries, type TextOf } from './update.js';

/**
 * Reads the ledger of a plan: the journal, the series of every indicator that has one, and where they disagree. `textOf`
 * gives the text of a file, `paths` are all that there are. Files with faults are findings, and not compared.
 */
export function parseLedger(
  indicators: Iterable<Indicator>,
  textOf: TextOf,
  paths: readonly string[] = [],
): Outcome<Ledger> {
  const journal = parseJournalIn(textOf);
  const findings: Finding[] = [...journal.findings];
  const series = new Map<Id, Series>();
  const sound: Sheet[] = [];
  const ledgers = new Set<string>();
  for (const indicator of indicators) {
    const file = ledgerPath(indicator.id);
    const text = textOf(file) ?? null;
    ledgers.add(file);
    const read = text === null ? { value: emptySeries(indicator), findings: [] } : parseSeries(file, text, indicator);
    if (text !== null) series.set(indicator.id, read.value);
    if (read.findings.length === 0) sound.push({ file, text, indicator, series: read.value });
    findings.push(...read.findings);
  }
  const { text, value: imports } = journal;
  const isSound = text !== undefined && journal.findings.length === 0;
  const discrepancies = isSound ? reconcile({ file: journalPath, text, entries: imports }, sound) : [];
  const definitions = isSound ? sound.flatMap((sheet) => definitionsOf(imports, sheet)) : [];
  const strays = straysAmong(paths, ledgers, textOf);
  return { value: { series, imports, discrepancies, definitions, strays }, findings };
}

function parseJournalIn(textOf: TextOf) {
  const text = textOf(journalPath);
  return text === undefined ? { text, value: [], findings: [] } : { text, ...parseJournal(journalPath, text) };
}
