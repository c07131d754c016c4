import { expect, it } from 'vitest';
import { parseJournal, parseLedger, parseSeries, recordDigests } from '../../src/ledger/index.js';
import { journalPath, ledgerPath, plusDays } from '../../src/model/index.js';
import { spent } from '../spent.js';
import { cell, indicator, rate, series } from './fixtures.js';

const header = 'period,covered,team,good,total,pending\n';
const journalHeader =
  'import,source,file,sha256,from,to,exported,records,used,rejected,duplicates,out_of_scope,version,ledger\n';

it.each([
  ['an open quote and escaped ones', `"${'""'.repeat(2_000_000)}`],
  ['an open quote', `"${'x'.repeat(4_000_000)}`],
  ['blank lines', '\n'.repeat(2_000_000)],
  ['stray quotes', 'a"b\n'.repeat(500_000)],
  ['commas', ','.repeat(4_000_000)],
  ['bad values', '2026-01,full,a,x,2,0\n'.repeat(200_000)],
  ['one line again and again', '2026-01,full,a,1,2,0\n'.repeat(200_000)],
  ['lines out of order', '2026-02,full,a,1,2,0\n2026-01,full,a,1,2,0\n'.repeat(100_000)],
  ['markers of a merge', '<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(150_000)],
])('a ledger of %s is refused in time, the first hundred faults shown', (_, lines) => {
  const started = spent();
  const { findings } = parseSeries('m.csv', header + lines, indicator('rate'));
  expect(spent() - started).toBeLessThan(2000);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.length).toBeLessThanOrEqual(101);
  for (const { place } of findings) expect('span' in place && place.span.line).toBeGreaterThan(1);
});

it('says of how many faults it does not speak', () => {
  const { findings } = parseSeries('m.csv', `${header}${'2026-01,full,a,x,2,0\n'.repeat(150)}`, indicator('rate'));
  expect(findings).toHaveLength(101);
  expect(findings.at(-1)?.message.en).toMatch(/^and 50 more faults in this file/);
});

const reply = indicator('rate');
const known = series([cell('2026-01-01', rate(9, 10))]);
const [columns = ''] = recordDigests(null, known, { from: '2026-01-01', to: '2026-01-31' }, reply)?.split(':') ?? [];

function entry(id: number, from: string, to: string, digests: string): string {
  const pair = `reply=${columns}:${digests}`;
  return `${id},tickets,x.csv,${'a'.repeat(64)},${from},${to},2026-02-01T00:00:00Z,2,2,0,0,0,0.1.0,${pair}\n`;
}

function discrepancies(entries: readonly string[]) {
  const files = new Map([
    [ledgerPath('reply'), `${header}2026-01,full,a,9,10,0\n`],
    [journalPath, journalHeader + entries.join('')],
  ]);
  const started = spent();
  const { value, findings } = parseLedger([reply], (file) => files.get(file));
  expect(findings).toEqual([]);
  expect(spent() - started).toBeLessThan(2000);
  return value.discrepancies ?? [];
}

it('thousands of imports whose figures are others are all found in time', () => {
  const entries = Array.from({ length: 4000 }, (_, i) => {
    const day = plusDays('2000-01-01', i);
    return entry(i, day, day, '00000000');
  });
  const found = discrepancies(entries);
  expect(found).toHaveLength(4000);
  expect(found.map(({ recorded }) => ('span' in recorded ? recorded.span.line : 0)).slice(0, 3)).toEqual([2, 3, 4]);
});

it('a window of more periods than it has digests is found, and not gone through', () => {
  const entries = Array.from({ length: 100 }, (_, i) => entry(i, '1000-01-01', plusDays('9999-01-01', i), '-'));
  expect(discrepancies(entries)).not.toEqual([]);
});

it.each(['../../../secret', '/etc/passwd', '..', 'a/b', '-x', '"a\nb"'])(
  'an import cannot be called %j, which names the files of what it replaced',
  (id) => {
    const line = entry(0, '2026-01-01', '2026-01-31', '-').replace(/^0/, id);
    const { value, findings } = parseJournal(journalPath, journalHeader + line);
    expect([value, findings.map(({ rule }) => rule)]).toEqual([[], ['ledger/bad-value']]);
  },
);
