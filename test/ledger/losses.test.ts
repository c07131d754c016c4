import { describe, expect, it } from 'vitest';
import { changeLedger, type ImportChange, shrinkFindings } from '../../src/ledger/index.js';
import { type Cell, type Ledger, ledgerPath, type Series, type Window } from '../../src/model/index.js';
import { cell, indicator, rate, series } from './fixtures.js';

const of = indicator('rate');
const counts = {
  name: 'a.csv',
  sha256: '0'.repeat(64),
  records: 9,
  used: 9,
  rejected: 0,
  duplicates: 0,
  outOfScope: 0,
};

/** The import of some days into what is known, at the end of the last of them. */
function imported(known: Series, incoming: readonly Cell[], window: Window, spoken = window): ImportChange {
  const ledger: Ledger = { series: new Map([[of.id, known]]), imports: [] };
  const measured = { source: 'tickets', files: [counts], window, exportedAt: `${window.to}T18:00:00+00:00` };
  const given = {
    ...measured,
    spoken,
    series: new Map([[of.id, series(incoming)]]),
    definitions: new Map<string, string>(),
    version: '0.1.0',
  };
  return changeLedger(new Map([[of.id, of]]), ledger, () => undefined, given);
}

const window = (from: string, to: string): Window => ({ from, to });
const lossesIn = (...args: Parameters<typeof imported>) => {
  const [{ shrunk, uncovered, leftOut } = { shrunk: [], uncovered: [], leftOut: [] }] = imported(...args).indicators;
  return { shrunk, uncovered, leftOut };
};
const nothing = { shrunk: [], uncovered: [], leftOut: [] };

describe('a complete period that loses more than half of its records', () => {
  const year = series([
    cell('2026-01-01', rate(20, 28)),
    cell('2026-02-01', rate(20, 20, 8), 'a'),
    cell('2026-02-01', rate(2, 4), 'b'),
    cell('2026-03-01', rate(9, 9), 'a', ['2026-03-01', '2026-03-30']),
  ]);
  const all = window('2026-01-01', '2026-03-31');

  it('is told with its records before and after, those still open included', () => {
    const now = [cell('2026-01-01', rate(14, 14)), cell('2026-02-01', rate(5, 10, 5))];
    expect(lossesIn(year, now, all)).toEqual({
      ...nothing,
      shrunk: [{ period: '2026-02', before: 32, after: 15 }],
    });
  });

  it('keeps an import of days that nobody stated from being made', () => {
    const change = imported(year, [cell('2026-03-01', rate(1, 1))], all);
    const [{ place, message } = { place: null, message: null }] = shrinkFindings(
      { files: [counts], window: all },
      change,
    );
    expect(place).toMatchObject({ file: 'a.csv' });
    expect(message?.en).toContain('2026-01 28 → 0, 2026-02 32 → 0');
    expect(message?.en).toContain('`--window 2026-01-01..2026-03-31`');
  });

  it('is none where it was known in part, or as many are left', () => {
    expect(lossesIn(series([]), [], all)).toEqual(nothing);
    const same = imported(year, year.cells, all);
    expect(shrinkFindings({ files: [counts], window: all }, same)).toEqual([]);
  });
});

describe('days at the edge of an import', () => {
  const first = series([cell('2026-01-01', rate(1, 36), 'a', ['2026-01-01', '2026-01-20'])]);

  it('are no longer covered where the stretch that held them gives way to a longer one', () => {
    const span = window('2026-01-05', '2026-01-24');
    expect(lossesIn(first, [cell('2026-01-05', rate(1, 38))], span)).toEqual({
      ...nothing,
      uncovered: [{ period: '2026-01', from: '2026-01-01', to: '2026-01-04' }],
    });
  });

  it('are left out where what is known covers more days', () => {
    const span = window('2026-01-15', '2026-02-05');
    expect(lossesIn(first, [cell('2026-01-15', rate(1, 9)), cell('2026-02-01', rate(1, 5))], span)).toEqual({
      ...nothing,
      leftOut: [{ period: '2026-01', from: '2026-01-15', to: '2026-01-31' }],
    });
  });

  it('yield to what is known where the import speaks of none of them', () => {
    const span = window('2026-01-18', '2026-01-31');
    const later = [cell('2026-01-18', rate(1, 9))];
    const change = imported(first, later, span, window('2026-01-21', '2026-01-30'));
    expect(change.window).toEqual(window('2026-01-21', '2026-01-31'));
    expect(change.indicators[0]).toMatchObject(nothing);
    const written = change.files.find(({ path }) => path === ledgerPath(of.id))?.text;
    expect(written?.match(/^2026-01,[^,]*/gm)).toEqual([
      '2026-01,2026-01-01..2026-01-20',
      '2026-01,2026-01-21..2026-01-31',
    ]);
    // In another period they take nothing away, and complete it.
    const month = imported(
      first,
      [cell('2026-02-01', rate(1, 9))],
      window('2026-01-20', '2026-02-28'),
      window('2026-02-02', '2026-02-27'),
    );
    expect([month.window.from, month.indicators[0]?.leftOut]).toEqual(['2026-01-20', []]);
  });

  it('are neither where the import holds them all', () => {
    expect(lossesIn(first, [cell('2026-01-01', rate(1, 50))], window('2026-01-01', '2026-01-31'))).toEqual(nothing);
    expect(lossesIn(first, [cell('2026-01-21', rate(1, 5))], window('2026-01-21', '2026-01-31'))).toEqual(nothing);
  });
});
