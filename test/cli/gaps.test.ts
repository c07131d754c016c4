import { expect, it } from 'vitest';
import { mbo } from './run.js';
import { counting, countingFiles, tickets } from './tickets.js';

const asOf = ['--as-of', '2026-06-15'];
const days = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n);

/** What is said of gaps in the ledger. */
async function gapsIn(root: string): Promise<readonly string[]> {
  const { out } = await mbo(root, ['validate', ...asOf, '--format', 'json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { rule: string; message: string }[] };
  return diagnostics.filter(({ rule }) => rule === 'ledger/window-gap').map(({ message }) => message);
}

const weekly = { 'received.yaml': (countingFiles['received.yaml'] ?? '').replace('every: month', 'every: week') };

it.each([
  ['a day between two exports', {}, days(0, 12), days(14, 100), 'b.csv', '2026-01-14..2026-04-11'],
  ['the end of a month', {}, days(0, 27), days(31, 100), 'a.csv', '2026-01-01..2026-01-31'],
  ['the start of a month', {}, days(0, 30), days(34, 100), 'b.csv', '2026-02-01..2026-04-11'],
  ['a month', {}, days(0, 30), days(59, 100), 'any export', '2026-02-01..2026-02-28'],
  ['weeks', weekly, days(0, 10), days(32, 100), 'any export', '2026-01-12..2026-02-01'],
])('%s without anything is measured as the finding says', async (_, files, first, second, again, window) => {
  const root = counting({ ...files, 'a.csv': tickets(first), 'b.csv': tickets(second) });
  for (const file of ['a.csv', 'b.csv']) {
    expect((await mbo(root, ['import', 'tickets', file, ...asOf])).code).toBe(0);
  }
  const [message, ...others] = await gapsIn(root);
  expect([message, others]).toEqual([expect.stringContaining(again), []]);
  expect(message).toContain(`--window ${window}`);
  const isAny = again === 'any export';
  const option = isAny ? ['b.csv', '--allow-empty'] : [again];
  expect((await mbo(root, ['import', 'tickets', ...option, '--window', window, ...asOf])).code).toBe(0);
  expect(await gapsIn(root)).toEqual([]);
});

it('an export that grows is not refused again for a hole that was declared', async () => {
  const text = [...days(0, 30), ...days(90, 110)];
  const root = counting({ 'a.csv': tickets(text), 'grown.csv': tickets([...text, ...days(111, 130)]) });
  const take = async (...args: readonly string[]) => (await mbo(root, ['import', 'tickets', ...args, ...asOf])).code;
  expect(await take('a.csv')).toBe(1);
  expect(await take('a.csv', '--window', '2026-01-01..2026-04-21')).toBe(0);
  expect(await take('grown.csv')).toBe(0);
});

it('exports with a month between them that another filled do not empty it', async () => {
  const months = { 'jan.csv': days(0, 30), 'feb.csv': days(31, 58), 'mar.csv': days(59, 89) };
  const files = Object.entries(months).map(([name, inMonth]) => [name, tickets(inMonth)] as const);
  const received = (countingFiles['received.yaml'] ?? '').replace('month', 'quarter');
  const root = counting({ ...Object.fromEntries(files), 'received.yaml': received });
  for (const [name] of files) expect((await mbo(root, ['import', 'tickets', name, ...asOf])).code).toBe(0);
  const { code, err } = await mbo(root, ['import', 'tickets', 'jan.csv', 'mar.csv', ...asOf]);
  expect([code, err]).toEqual([1, expect.stringContaining('nothing is dated from 2026-02-01 to 2026-02-28')]);
});
