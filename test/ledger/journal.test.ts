import { describe, expect, it } from 'vitest';
import { parseJournal, printJournal } from '../../src/ledger/index.js';
import type { ImportEntry } from '../../src/model/index.js';

const entry: ImportEntry = {
  id: '2026-04-01-tickets',
  source: 'tickets',
  file: '-export, "mars".csv',
  sha256: 'a'.repeat(64),
  from: '2026-03-01',
  to: '2026-03-31',
  exported: '2026-04-01T08:30:00+02:00',
  records: 10,
  used: 6,
  rejected: 1,
  duplicates: 2,
  outOfScope: 1,
  version: '0.1.0',
  ledger: { reply: '0f1e2d3c:7f3a91c2', satisfaction: '0f1e2d3c:-.91c27f3a' },
};

describe('the journal of imports', () => {
  it('reads back what it prints, in the same order', () => {
    const entries = [entry, { ...entry, id: 'earlier', from: '2026-01-01', ledger: {} }];
    const text = printJournal(entries);
    expect(parseJournal('imports.csv', text)).toEqual({ value: entries, findings: [] });
    expect(text.split('\n')[1]).toContain('"\'-export, ""mars"".csv"');
  });

  it('complains of every wrong field, and of records not accounted for', () => {
    const wrong = printJournal([entry])
      .replace('2026-03-01', '2026-02-30')
      .replace('2026-04-01T08:30:00+02:00', 'yesterday');
    const unsound = printJournal([{ ...entry, used: 5, from: '2026-04-02' }]);
    const found = (text: string) => parseJournal('imports.csv', text).findings.map(({ message }) => message.en);
    expect(found(wrong)).toEqual([
      'from is `2026-02-30`: write a day, as in `2026-03-17`',
      'exported is `yesterday`: write a moment with its offset, as in `2026-03-17T08:30:00+01:00`',
    ]);
    expect(found(unsound)).toEqual([
      '10 records were read but 9 are accounted for: used, rejected, duplicates and out_of_scope must add up; restore the line from git',
      'the window runs from 2026-04-02 to 2026-03-31: put the earlier day first',
    ]);
  });

  it('finds a torn last line and conflict markers', () => {
    const text = `${printJournal([entry])}<<<<<<< HEAD\n=======\n>>>>>>> x\n${printJournal([entry]).split('\n')[1]?.slice(0, 40)}`;
    const { value, findings } = parseJournal('imports.csv', text);
    expect(value).toEqual([entry]);
    expect(findings.map(({ rule }) => rule)).toEqual(['ledger/conflict-marker', 'ledger/torn']);
  });
});
