import fc from 'fast-check';
import { mergeSeries, parseLedger, printJournal, printSeries, recordDigests } from '../../src/ledger/index.js';
import {
  type Discrepancy,
  type Finding,
  type ImportEntry,
  type Indicator,
  periodsWithin,
  plusDays,
  type Series,
  type Window,
} from '../../src/model/index.js';
import { cell, indicator, rate, series } from './fixtures.js';

/** What an export brings: the days it covers, and figures by team. */
export interface Export {
  readonly window: Window;
  readonly brought: Series;
}

/** A ledger of one indicator: its series, null before the first import, and the journal. */
export interface Book {
  readonly of: Indicator;
  readonly series: Series | null;
  readonly entries: readonly ImportEntry[];
}

export const grains = ['day', 'week', 'month', 'quarter'] as const;

export const empty = (every: Indicator['every']): Book => ({
  of: indicator('rate', { every }),
  series: null,
  entries: [],
});

/** Windows of up to two months between January and June; some records, or none. */
export function exports(every: Indicator['every'], first = 0, last = 120): fc.Arbitrary<Export> {
  return fc
    .tuple(fc.integer({ min: first, max: last }), fc.nat({ max: 60 }))
    .map(([start, length]) => ({
      from: plusDays('2026-01-01', start),
      to: plusDays('2026-01-01', Math.min(start + length, last)),
    }))
    .chain((window) => broughtIn(window, every).map((brought) => ({ window, brought })));
}

function broughtIn(window: Window, every: Indicator['every']): fc.Arbitrary<Series> {
  const periods = periodsWithin(window.from, window.to, every);
  const row = fc.tuple(fc.nat({ max: periods.length - 1 }), fc.constantFrom('a', 'b'), fc.nat({ max: 9 }));
  return fc
    .uniqueArray(row, { selector: ([i, team]) => `${i} ${team}`, maxLength: 8 })
    .map((rows) =>
      series(rows.map(([i, team, good]) => cell(periods[i]?.start as string, rate(good, 19), team, undefined, every))),
    );
}

/** The book after an import. */
export function book(before: Book, { window, brought }: Export): Book {
  const { of, entries } = before;
  const after = mergeSeries(before.series, brought, window, of.every);
  const digests = recordDigests(before.series, after, window, of);
  const id = `${window.from}-${entries.length}`;
  const entry: ImportEntry = {
    id,
    source: 'tickets',
    file: `${id}.csv`,
    sha256: 'a'.repeat(64),
    ...window,
    exported: `${window.to}T18:00:00+00:00`,
    records: 10,
    used: 10,
    rejected: 0,
    duplicates: 0,
    outOfScope: 0,
    version: '0.1.0',
    ledger: digests === null ? {} : { [of.id]: digests },
  };
  return { of, series: after, entries: [...entries, entry] };
}

/** The file of the series and the journal, as they are written. */
export function filesOf({ of, series: known, entries }: Book): Readonly<Record<string, string>> {
  const sheet = known === null ? {} : { 'measurements/reply.csv': printSeries(known, of) };
  return { ...sheet, 'measurements/imports.csv': printJournal(entries) };
}

/** What reading the files again finds: faults, and where the two disagree. */
export function read(
  of: Indicator,
  files: Readonly<Record<string, string>>,
): { readonly findings: readonly Finding[]; readonly discrepancies: readonly Discrepancy[] } {
  const { value, findings } = parseLedger([of], (file) => files[file]);
  return { findings, discrepancies: value.discrepancies ?? [] };
}
