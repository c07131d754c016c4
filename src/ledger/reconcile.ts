import type { Cell, Discrepancy, ImportEntry, Indicator, Place, Series } from '../model/index.js';
import { readCsv } from './csv.js';
import { digestOfLines, type Recorded, readDigests } from './digests.js';
import { complaintsAbout } from './places.js';
import { byAccount, isInside, touches, type Window } from './window.js';

/** A file of the ledger that was read without a fault; its text is null where it is not there. */
export interface Sheet {
  readonly file: string;
  readonly text: string | null;
  readonly indicator: Indicator;
  readonly series: Series;
}

/** The journal as read without a fault. */
export interface Journal {
  readonly file: string;
  readonly text: string;
  readonly entries: readonly ImportEntry[];
}

/** Where the lines of the ledger are not those that the last import of their days wrote. */
export function reconcile(journal: Journal, sheets: readonly Sheet[]): readonly Discrepancy[] {
  return sheets.flatMap((sheet) =>
    differing(journal.entries, sheet).map(({ entry, stretches }) => ({
      indicator: sheet.indicator.id,
      entry,
      periods: stretches.map(({ label }) => label),
      place: firstLine(sheet, stretches) ?? lineOf(journal, entry),
      recorded: lineOf(journal, entry),
    })),
  );
}

interface Differing {
  readonly entry: ImportEntry;
  readonly stretches: readonly Recorded[];
}

/** The imports some of whose lines no later import wrote, and which yet are others. */
function differing(entries: readonly ImportEntry[], { indicator, series }: Sheet): readonly Differing[] {
  const cells = byAccount(series, indicator);
  const later = new Map<string, Window[]>();
  const found: Differing[] = [];
  for (const entry of lastFirst(entries)) {
    const recorded = readDigests(entry.ledger[indicator.id], entry, indicator);
    const stretches = recorded.filter(
      (stretch) =>
        !later.get(stretch.label)?.some((other) => touches(stretch, other)) &&
        digestOfLines(cells.get(stretch.label) ?? [], stretch, indicator) !== stretch.digest,
    );
    if (stretches.length > 0) found.push({ entry, stretches });
    for (const stretch of recorded) later.set(stretch.label, [...(later.get(stretch.label) ?? []), stretch]);
  }
  return found.reverse();
}

/** One entry for each import, the latest first: an import of several files has a line for each. */
function lastFirst(entries: readonly ImportEntry[]): readonly ImportEntry[] {
  const firsts = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
  return [...firsts.values()];
}

function firstLine({ file, text, series }: Sheet, [first]: readonly Recorded[]): Place | null {
  if (text === null || first === undefined) return null;
  const at = series.cells.findIndex((cell: Cell) => isInside(cell, first));
  // The header where the lines are gone: a file without a fault has one record for each cell, in their order.
  const record = readCsv(text)[at + 1];
  return record === undefined ? null : complaintsAbout(file, text, null).place(record);
}

function lineOf({ file, text, entries }: Journal, entry: ImportEntry): Place {
  const record = readCsv(text)[entries.indexOf(entry) + 1];
  return complaintsAbout(file, text, null).place(record ?? { text: '', start: 0, end: 0 });
}
