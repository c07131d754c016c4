import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeries, printSeries, putBack, replacedBy } from '../../src/ledger/index.js';
import type { Series } from '../../src/model/index.js';
import { series } from './fixtures.js';
import { type Book, book, type Export, empty, exports, filesOf, grains, read } from './history.js';

/** The series after an import was made and taken back, its replaced lines written and read in between. */
function undone(before: Book, one: Export): Series {
  const after = book(before, one);
  const { of } = before;
  const wrote = { window: one.window, digests: after.entries.at(-1)?.ledger[of.id] ?? '' };
  const kept = printSeries(replacedBy(before.series ?? series([]), of, wrote), of);
  return putBack(after.series as Series, parseSeries('replaced.csv', kept, of).value, of, wrote);
}

describe.each(grains)('an import of a %s taken back', (every) => {
  it('leaves the ledger as it was, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(exports(every), { maxLength: 4 }), exports(every), (earlier, one) => {
        const before = earlier.reduce(book, empty(every));
        const after = undone(before, one);
        expect(printSeries(after, before.of)).toBe(printSeries(before.series ?? series([]), before.of));
        const { findings, discrepancies } = read(before.of, filesOf({ ...before, series: after }));
        expect([findings, discrepancies]).toEqual([[], []]);
      }),
    );
  });
});
