import {
  type Defined,
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
import { definitionIn, digestOfLines, type Recorded, readDigests } from './digests.js';
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
    const writers = once(() => writersOf(journal.entries, sheet));
    return differing(journal.entries, sheet).map(({ entry, stretches }) => {
      const recorded = inJournal(lines.get(entry) ?? 0);
      return {
        indicator: sheet.indicator.id,
        entry,
        periods: stretches.map(({ label }) => label),
        instead: writerOf(stretches, writers()),
        place: sheet.text === null ? recorded : inSheet(firstLine(sheet, stretches)),
        recorded,
      };
    });
  });
}

/** An import and some of the stretches that it wrote. */
interface Written {
  readonly entry: ImportEntry;
  readonly stretches: readonly Recorded[];
}

/** The imports some of whose lines no later import wrote, and which yet are others. */
function differing(entries: readonly ImportEntry[], { indicator, series }: Sheet): readonly Written[] {
  const cells = byAccount(series, indicator);
  const differs = (stretch: Recorded): boolean =>
    digestOfLines(cells.get(stretch.label) ?? [], stretch, indicator) !== stretch.digest;
  return lastWritten(entries, indicator)
    .map(({ entry, stretches }) => ({ entry, stretches: stretches.filter(differs) }))
    .filter(({ stretches }) => stretches.length > 0);
}

/** What each import wrote that no later one did, in the order of the journal. */
function lastWritten(entries: readonly ImportEntry[], indicator: Indicator): readonly Written[] {
  const later = new Map<string, Window[]>();
  const written = lastFirst(entries).map((entry) => {
    const recorded = readDigests(entry.ledger[indicator.id], entry, indicator);
    const stretches = recorded.filter((stretch) => !later.get(stretch.label)?.some((other) => touches(stretch, other)));
    for (const stretch of recorded) addWindow(later, stretch);
    return { entry, stretches };
  });
  return written.reverse();
}

/** By which definitions the periods of an indicator that have lines were measured. */
export function definitionsOf(entries: readonly ImportEntry[], { indicator, series }: Sheet): readonly Defined[] {
  const cells = byAccount(series, indicator);
  const standing = lastWritten(entries, indicator).flatMap(({ entry, stretches }) => {
    const definition = definitionIn(entry.ledger[indicator.id]);
    const labels = stretches.map(({ label }) => label).filter((label) => cells.has(label));
    return definition === null ? [] : labels.map((label) => ({ label, definition }));
  });
  return [...groupBy(standing, ({ definition }) => definition)].map(([definition, those]) => {
    return { indicator: indicator.id, definition, periods: [...new Set(those.map(({ label }) => label))].sort() };
  });
}

/** The imports that wrote the lines of a period as they stand, by its label. */
function writersOf(entries: readonly ImportEntry[], { indicator, series }: Sheet) {
  const cells = byAccount(series, indicator);
  const known = new Map<string, string>();
  const digestOf = (stretch: Recorded): string => {
    const days = `${stretch.from}..${stretch.to}`;
    const digest = known.get(days) ?? digestOfLines(cells.get(stretch.label) ?? [], stretch, indicator);
    known.set(days, digest);
    return digest;
  };
  const writers = new Map<string, Set<ImportEntry>>();
  for (const entry of lastFirst(entries)) {
    for (const stretch of readDigests(entry.ledger[indicator.id], entry, indicator)) {
      if (digestOf(stretch) !== stretch.digest) continue;
      writers.set(stretch.label, (writers.get(stretch.label) ?? new Set()).add(entry));
    }
  }
  return writers;
}

/** The last import that wrote the lines of all these periods as they stand; null where none did. */
function writerOf(stretches: readonly Recorded[], writers: ReturnType<typeof writersOf>): ImportEntry | null {
  const [first, ...others] = stretches.map(({ label }) => writers.get(label) ?? new Set<ImportEntry>());
  return [...(first ?? [])].find((entry) => others.every((wrote) => wrote.has(entry))) ?? null;
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
