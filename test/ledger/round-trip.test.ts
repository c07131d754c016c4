import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeries, printSeries } from '../../src/ledger/index.js';
import { printNumber, readNumber } from '../../src/ledger/numbers.js';
import type { Cell, MeasureKind, State } from '../../src/model/index.js';
import { cell, indicator, series } from './fixtures.js';

const count = fc.nat({ max: 1_000_000 });
const real = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);

const states: Readonly<Record<MeasureKind, fc.Arbitrary<State>>> = {
  rate: fc
    .tuple(count, count, count)
    .map(([good, bad, pending]) => ({ kind: 'rate', good, total: good + bad, pending })),
  mean: fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }).map((xs) => ({
    kind: 'mean',
    n: xs.length,
    sum: xs.reduce((a, b) => a + b, 0),
    squares: xs.reduce((a, b) => a + b * b, 0),
  })),
  sum: fc.tuple(count, real).map(([n, sum]) => ({ kind: 'sum', n, sum })),
  count: count.map((n) => ({ kind: 'count', n })),
  ratio: fc.tuple(count, real, real).map(([n, over, under]) => ({ kind: 'ratio', n, over, under })),
  nps: fc
    .tuple(count, count, count)
    .map(([promoters, passives, detractors]) => ({ kind: 'nps', promoters, passives, detractors })),
  percentile: fc
    .dictionary(
      fc
        .tuple(fc.constantFrom('', 'minus'), fc.integer({ min: -2000, max: 2000 }))
        .map(([sign, index]) => (index === 0 && sign === '' ? 'zero' : `${sign}${index}`)),
      fc.integer({ min: 1, max: 99 }),
    )
    .map((buckets) => ({ kind: 'percentile', buckets: { ...buckets } })),
  given: fc
    .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.option(fc.integer({ min: 1, max: 5000 })))
    .map(([cents, n]) => ({ kind: 'given', weighted: (cents / 100) * (n ?? 1), weight: n ?? 1, n })),
};

const team = fc.oneof(
  fc.constantFrom('=1+1', "'=1+1", '+33', '-x', '@me', '\tx', '\rx', "'quoted", 'a,b', 'a"b', 'a\nb', ''),
  fc.string({ unit: 'binary' }),
);

function cellsOf(kind: MeasureKind): fc.Arbitrary<readonly Cell[]> {
  const row = fc.tuple(fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), team, states[kind], fc.boolean());
  const key = ([day, name]: readonly [string, string, State, boolean]): string => JSON.stringify([day, name]);
  return fc.uniqueArray(row, { selector: key }).map((rows) => {
    const partial = new Set(rows.filter(([, , , isPartial]) => isPartial).map(([day]) => day));
    return rows.map(([day, name, state]) => {
      const days = [`${day.slice(0, 8)}05`, `${day.slice(0, 8)}17`] as const;
      return cell(day, state, name, partial.has(day) ? days : undefined);
    });
  });
}

describe('printing a ledger', () => {
  it.each(Object.keys(states) as MeasureKind[])('is undone by reading it: %s', (kind) => {
    fc.assert(
      fc.property(cellsOf(kind), fc.constantFrom('', '%', 'h'), (cells, unit) => {
        const of = indicator(kind, { unit });
        const text = printSeries(series(cells), of);
        const { value, findings } = parseSeries('m.csv', text, of);
        expect(findings).toEqual([]);
        expect(new Set(value.cells)).toEqual(new Set(cells));
        expect(printSeries(value, of)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps formulas from spreadsheets, and numbers numbers', () => {
    const of = indicator('sum');
    const text = printSeries(series([cell('2026-01-01', { kind: 'sum', n: 1, sum: -1e-7 }, '=cmd()')]), of);
    expect(text).toBe("period,covered,team,n,sum\n2026-01,full,'=cmd(),1,-0.0000001\n");
  });

  it('sorts by period, days covered and dimensions, by code unit', () => {
    const one = { kind: 'count', n: 1 } as const;
    const cells = [
      cell('2026-02-01', one, 'a'),
      cell('2026-01-01', one, 'é'),
      cell('2026-01-01', one, 'b'),
      cell('2026-01-01', one, 'Z'),
    ];
    const text = printSeries(series(cells), indicator('count'));
    expect(text).toBe(
      'period,covered,team,n\n2026-01,full,Z,1\n2026-01,full,b,1\n2026-01,full,é,1\n2026-02,full,a,1\n',
    );
  });

  it('never writes an exponent, and loses no bit', () => {
    fc.assert(
      fc.property(real, (x) => {
        expect(printNumber(x)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(readNumber(printNumber(x))).toBe(x);
      }),
    );
  });
});
