import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeLedger, type LedgerFile, laterImport, parseLedger, takeBack } from '../../src/ledger/index.js';
import type { ImportEntry, Ledger } from '../../src/model/index.js';
import { indicator } from './fixtures.js';
import { type Export, exports, grains } from './history.js';

type Files = ReadonlyMap<string, string>;

const textIn = (files: Files) => (path: string) => files.get(path);

function written(files: Files, changes: readonly LedgerFile[]): Files {
  const after = new Map(files);
  for (const { path, text } of changes) {
    if (text === null) after.delete(path);
    else after.set(path, text);
  }
  return after;
}

test.each(grains)('an import by %s and its undoing leave every file as it was', (every) => {
  const of = indicator('rate', { every });
  const indicators = new Map([[of.id, of]]);
  const ledgerIn = (files: Files): Ledger => parseLedger([of], textIn(files)).value;
  const imported = (files: Files, { window, brought }: Export, i: number): Files => {
    const sha256 = String(i).repeat(64);
    const counts = { name: `${i}.csv`, sha256, records: 9, used: 9, rejected: 0, duplicates: 0, outOfScope: 0 };
    const measured = { source: 'tickets', files: [counts], window, exportedAt: `${window.to}T18:00:00+00:00` };
    const given = {
      ...measured,
      spoken: window,
      series: new Map([[of.id, brought]]),
      definitions: new Map<string, string>(),
      version: '0.1.0',
    };
    return written(files, changeLedger(indicators, ledgerIn(files), textIn(files), given).files);
  };
  fc.assert(
    fc.property(fc.array(exports(every), { maxLength: 3 }), exports(every), (earlier, last) => {
      const before = earlier.reduce<Files>(imported, new Map());
      const after = imported(before, last, 9);
      const ledger = ledgerIn(after);
      const entry = ledger.imports.at(-1) as ImportEntry;
      const { value, findings } = takeBack(indicators, ledger, textIn(after), entry);
      expect(findings).toEqual([]);
      expect(value.lost).toBeNull();
      expect(Object.fromEntries(written(after, value.files))).toEqual(Object.fromEntries(before));
    }),
    { numRuns: 40 },
  );
});

test('of the imports of some days the last is to be taken back first', () => {
  const entry = (id: string, from: string, to: string, source = 'tickets'): ImportEntry => ({
    ...{ id, source, file: `${id}.csv`, sha256: '0'.repeat(64), from, to, exported: `${to}T18:00:00Z` },
    ...{ records: 0, used: 0, rejected: 0, duplicates: 0, outOfScope: 0, version: '0.1.0', ledger: {} },
  });
  const march = entry('march', '2026-03-01', '2026-03-31');
  const spring = entry('spring', '2026-03-20', '2026-04-10');
  const may = entry('may', '2026-05-01', '2026-05-31');
  const calls = entry('calls', '2026-03-01', '2026-03-31', 'calls');
  const imports = [march, march, spring, may, calls];
  expect(laterImport('march', imports)).toBe(spring);
  expect(laterImport('spring', imports)).toBeNull();
  expect(laterImport('unknown', imports)).toBeNull();
});
