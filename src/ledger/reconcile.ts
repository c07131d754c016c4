import {
  type Discrepancy,
  groupBy,
  type ImportEntry,
  type Indicator,
  once,
  type Place,
  type Series,
  type Window,
} from '../model/index.js';
import { readCsv } from './csv.js';
import { digestOfLines, type Recorded, readDigests } from './digests.js';
import { type Offsets, placesIn } from './places.js';
import { byAccount, isInside, touches } from './window.js';

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
  const inJournal = recordsIn(journal.file, journal.text);
  const lines = new Map(journal.entries.map((entry, i) => [entry, i + 1]));
  return sheets.flatMap((sheet) => {
    const inSheet = recordsIn(sheet.file, sheet.text ?? '');
    return differing(journal.entries, sheet).map(({ entry, stretches }) => {
      const recorded = inJournal(lines.get(entry) ?? 0);
      return {
        indicator: sheet.indicator.id,
        entry,
        periods: stretches.map(({ label }) => label),
        instead: writerOf(stretches, journal.entries, sheet),
        place: sheet.text === null ? recorded : inSheet(firstLine(sheet, stretches)),
        recorded,
      };
    });
  });
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
    for (const stretch of recorded) addWindow(later, stretch);
  }
  return found.reverse();
}

/** The last import of the journal that wrote the lines of some periods as they stand. */
function writerOf(
  stretches: readonly Recorded[],
  entries: readonly ImportEntry[],
  { indicator, series }: Sheet,
): ImportEntry | null {
  const cells = byAccount(series, indicator);
  const wrote = (entry: ImportEntry): boolean => {
    const recorded = groupBy(readDigests(entry.ledger[indicator.id], entry, indicator), ({ label }) => label);
    return stretches.every(({ label }) =>
      recorded.get(label)?.some((one) => digestOfLines(cells.get(label) ?? [], one, indicator) === one.digest),
    );
  };
  return lastFirst(entries).find(wrote) ?? null;
}

/** Of windows in one period those that lie in another say nothing more, so that there are never more of them than days. */
function addWindow(windows: Map<string, Window[]>, stretch: Recorded): void {
  const others = windows.get(stretch.label);
  if (others === undefined) windows.set(stretch.label, [stretch]);
  else if (!others.some((other) => isInside(stretch, other))) others.push(stretch);
}

/** One entry for each import, the latest first: an import of several files has a line for each. */
function lastFirst(entries: readonly ImportEntry[]): readonly ImportEntry[] {
  const firsts = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
  return [...firsts.values()];
}

/** Which record of the file is the first of some stretches: the header where the lines are gone. */
function firstLine({ series }: Sheet, [first]: readonly Recorded[]): number {
  // A file without a fault has one record for each cell, in their order.
  return first === undefined ? 0 : series.cells.findIndex((cell) => isInside(cell, first)) + 1;
}

/** The place of a record of a text by its number, its header's is 0; the records are found once, when first asked for. */
function recordsIn(file: string, text: string): (index: number) => Place {
  const records = once(() => Array.from(readCsv(text), ({ start, end }): Offsets => ({ start, end })));
  const placeOf = placesIn(file, text);
  return (index) => placeOf(records()[index] ?? { start: 0, end: 0 });
}
