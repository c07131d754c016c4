import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mbo } from './run.js';
import { counting, ledgerOf, tickets } from './tickets.js';

const days = (from: number, to: number, step = 1): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/** The exports by name, in files of their own. */
const exportsOf = (named: Readonly<Record<string, readonly number[]>>) =>
  Object.fromEntries(Object.entries(named).map(([name, each]) => [`${name}.csv`, tickets(each)]));

async function imported(root: string, name: string, ...options: readonly string[]): Promise<readonly string[]> {
  expect(await mbo(root, ['import', 'tickets', `${name}.csv`, ...options])).toMatchObject({ code: 0, err: '' });
  return (ledgerOf(root)['received.csv'] ?? '').trim().split('\n').slice(1);
}

describe('20. a ledger that something happened to', () => {
  const validate = (root: string) => mbo(root, ['validate', '--format', 'concise', '--as-of', '2026-03-01']);

  // What stands instead of the line of February.
  const accidents = [
    ['<<<<<<< HEAD\n$&=======\n>>>>>>> x\n', 'received.csv:3:1: error[ledger/conflict-marker]'],
    ['2026-02,fu', 'received.csv:3:1: error[ledger/torn]'],
    ['2026-02,full,phone,29\n', 'received.csv:3:1: error[ledger/edited] `2026-02` of `received`'],
    ['', 'received.csv:1:1: error[ledger/edited] `2026-02` of `received`'],
    ['$&2026-02,full,web,1\n', 'received.csv:3:1: error[ledger/edited] `2026-02` of `received`'],
  ] as const;

  it('is said to be so, with the line, and put right by importing again', async () => {
    const root = counting(exportsOf({ a: days(0, 58) }));
    const lines = await imported(root, 'a');
    expect(lines).toEqual(['2026-01,full,phone,31', '2026-02,full,phone,28']);
    expect((await validate(root)).code).toBe(0);
    const path = join(root, 'measurements/received.csv');
    const text = readFileSync(path, 'utf8');
    for (const [instead, said] of accidents) {
      writeFileSync(path, text.replace(/2026-02.*\n/, instead));
      const { code, out } = await validate(root);
      expect(code).toBe(1);
      expect(out).toContain(`measurements/${said}`);
    }
    const { code, out, err } = await mbo(root, ['series', 'received', '--as-of', '2026-03-01']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('measurements/received.csv:3:1: error[ledger/edited]');
    expect((await validate(root)).out).toMatch(/run `mbo import tickets` with `a\.csv` again/);
    expect(await imported(root, 'a')).toEqual(lines);
    expect((await validate(root)).code).toBe(0);
  });
});

describe('mbo series --where', () => {
  it('says that no measurement has a value, and still answers', async () => {
    const root = counting(exportsOf({ a: days(0, 58) }));
    await imported(root, 'a');
    const asked = (value: string) => mbo(root, ['series', 'received', '--where', `channel=${value}`]);
    expect(await asked('phone')).toMatchObject({ code: 0, err: '' });
    const slip = await asked('phon');
    expect(slip).toMatchObject({ code: 0, out: expect.stringContaining('No measurement to show.') });
    expect(slip.err).toContain('`--where channel=phon`: nothing measured has this value; did you mean `phone`?');
  });
});

describe('30. an export that overlaps what is known', () => {
  it('replaces the days of its window, also those of which it has no record any more', async () => {
    const root = counting(exportsOf({ a: days(0, 89), b: days(31, 89, 7) }));
    expect(await imported(root, 'a')).toEqual([
      '2026-01,full,phone,31',
      '2026-02,full,phone,28',
      '2026-03,full,phone,31',
    ]);
    expect(await imported(root, 'b', '--window', '2026-02-01..2026-03-31')).toEqual([
      '2026-01,full,phone,31',
      '2026-02,full,phone,4',
      '2026-03,full,phone,5',
    ]);
    writeFileSync(join(root, 'c.csv'), tickets(days(31, 89, 7), 'web'));
    expect((await imported(root, 'c', '--window', '2026-02-01..2026-03-31'))[1]).toBe('2026-02,full,web,4');
    expect(await mbo(root, ['validate', '--as-of', '2026-04-01'])).toMatchObject({ code: 0 });
  });

  it('never makes a period at its edges smaller', async () => {
    const root = counting(exportsOf({ a: days(0, 40), b: days(20, 50), c: days(45, 58) }));
    expect(await imported(root, 'a')).toEqual(['2026-01,full,phone,31', '2026-02,2026-02-01..2026-02-10,phone,10']);
    const after = ['2026-01,full,phone,31', '2026-02,2026-02-01..2026-02-20,phone,20'];
    expect(await imported(root, 'b')).toEqual(after);
    expect(await imported(root, 'c')).toEqual(after);
    expect(await mbo(root, ['validate', '--as-of', '2026-03-01'])).toMatchObject({ code: 0 });
  });

  it('comes in any order where the days are others, and changes nothing the second time', async () => {
    const files = exportsOf({ a: days(0, 19), b: days(20, 45) });
    const [one, other] = [counting(files), counting(files)];
    for (const name of ['a', 'b']) await imported(one, name);
    for (const name of ['b', 'a']) await imported(other, name);
    expect(ledgerOf(other)['received.csv']).toBe(ledgerOf(one)['received.csv']);
    const before = ledgerOf(other);
    await imported(other, 'b');
    expect(ledgerOf(other)).toEqual(before);
  });
});
