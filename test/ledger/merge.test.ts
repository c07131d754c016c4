import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSeries } from '../../src/ledger/index.js';
import { type Cell, daysBetween, periodsWithin, plusDays, type Series, type Window } from '../../src/model/index.js';
import { cell, rate, series } from './fixtures.js';

const window = (from: string, to: string): Window => ({ from, to });
const days = (merged: Series): readonly string[] =>
  merged.cells.map(
    (c) => `${c.from}..${c.to} ${c.dimensions.team} ${JSON.stringify(c.state.kind === 'rate' && c.state.good)}`,
  );

describe('an import meets the ledger', () => {
  const january = series([cell('2026-01-01', rate(1, 2), 'a'), cell('2026-01-01', rate(3, 4), 'b')]);

  it('replaces the days it covers, and removes cells that have no record any more', () => {
    const again = series([cell('2026-01-01', rate(5, 6), 'b')]);
    expect(days(mergeSeries(january, again, window('2026-01-01', '2026-01-31'), 'month'))).toEqual([
      '2026-01-01..2026-01-31 b 5',
    ]);
  });

  it('leaves a complete January alone when it only brings its last week', () => {
    const edge = series([cell('2026-01-01', rate(9, 9), 'a'), cell('2026-02-01', rate(7, 9), 'a')]);
    expect(days(mergeSeries(january, edge, window('2026-01-25', '2026-02-10'), 'month'))).toEqual([
      '2026-01-01..2026-01-31 a 1',
      '2026-01-01..2026-01-31 b 3',
      '2026-02-01..2026-02-10 a 7',
    ]);
  });

  it('adds days that were not covered, and lets a complete month replace its parts', () => {
    const first = mergeSeries(
      null,
      series([cell('2026-01-01', rate(1, 1))]),
      window('2026-01-01', '2026-01-10'),
      'month',
    );
    const second = mergeSeries(
      first,
      series([cell('2026-01-01', rate(2, 2))]),
      window('2026-01-11', '2026-01-20'),
      'month',
    );
    expect(days(second)).toEqual(['2026-01-01..2026-01-10 a 1', '2026-01-11..2026-01-20 a 2']);
    const whole = mergeSeries(
      second,
      series([cell('2026-01-01', rate(4, 4))]),
      window('2026-01-01', '2026-01-31'),
      'month',
    );
    expect(days(whole)).toEqual(['2026-01-01..2026-01-31 a 4']);
  });

  it('takes an overlapping stretch only where the period does not get smaller', () => {
    const parts = series([
      cell('2026-01-01', rate(1, 1), 'a', ['2026-01-01', '2026-01-10']),
      cell('2026-01-01', rate(2, 2), 'a', ['2026-01-20', '2026-01-31']),
    ]);
    const middle = series([cell('2026-01-01', rate(3, 3))]);
    expect(mergeSeries(parts, middle, window('2026-01-05', '2026-01-25'), 'month').cells).toEqual(parts.cells);
    expect(days(mergeSeries(parts, middle, window('2026-01-05', '2026-01-28'), 'month'))).toEqual([
      '2026-01-05..2026-01-28 a 3',
    ]);
  });
});

const stretch = fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 60 })).map(([start, length]) => ({
  from: plusDays('2026-01-01', start),
  to: plusDays('2026-01-01', start + length),
}));

const incoming = (span: Window): fc.Arbitrary<Series> =>
  fc.array(fc.tuple(fc.nat(), fc.constantFrom('a', 'b'), fc.nat({ max: 9 })), { maxLength: 6 }).map((rows) => {
    const periods = periodsWithin(span.from, span.to, 'month');
    const cells = rows.map(([i, team, good]) =>
      cell(periods[i % periods.length]?.start as string, rate(good, 9), team),
    );
    const byKey = new Map(cells.map((c) => [`${c.period.label} ${c.dimensions.team}`, c]));
    return series([...byKey.values()]);
  });

const imported = stretch.chain((span) => incoming(span).map((brought) => ({ span, brought })));

function covered(merged: Series, label: string): number {
  const spans = new Map(merged.cells.filter((c) => c.period.label === label).map((c) => [c.from, c]));
  return [...spans.values()].reduce((sum, c) => sum + daysBetween(c.from, c.to) + 1, 0);
}

describe('imports, whatever they bring', () => {
  const merge = (known: Series | null, { span, brought }: { span: Window; brought: Series }): Series =>
    mergeSeries(known, brought, span, 'month');

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(imported, { maxLength: 4 }), imported, (earlier, one) => {
        const known = earlier.reduce<Series | null>(merge, null);
        const once = merge(known, one);
        expect(merge(once, one)).toEqual(once);
      }),
    );
  });

  it('come in any order when their windows are disjoint', () => {
    fc.assert(
      fc.property(imported, fc.nat({ max: 20 }), fc.nat({ max: 40 }), (one, gap, length) => {
        const from = plusDays(one.span.to, 1 + gap);
        const span = { from, to: plusDays(from, length) };
        const cells: readonly Cell[] = periodsWithin(span.from, span.to, 'month').map((p) => cell(p.start, rate(1, 2)));
        const other = { span, brought: series(cells) };
        expect(merge(merge(null, one), other)).toEqual(merge(merge(null, other), one));
      }),
    );
  });

  it('never leave fewer days covered than before where they bring records', () => {
    fc.assert(
      fc.property(fc.array(imported, { maxLength: 4 }), imported, (earlier, one) => {
        const known = earlier.reduce<Series>(merge, series([]));
        const after = merge(known, one);
        for (const label of new Set(one.brought.cells.map((c) => c.period.label))) {
          expect(covered(after, label)).toBeGreaterThanOrEqual(covered(known, label));
        }
      }),
    );
  });
});
