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

describe('mbo validate --fix of a ledger', () => {
  const validate = (root: string, ...args: readonly string[]) =>
    mbo(root, ['validate', '--format', 'concise', '--as-of', '2026-05-01', ...args]);
  const header = 'period,covered,channel,n\n';
  const line = (month: number): string => `2026-0${month},full,phone,${[31, 28, 31, 30][month - 1]}\n`;
  const all = [1, 2, 3, 4].map(line).join('');

  it.each([
    ['lines out of order', line(1) + line(3) + line(2) + line(4), all],
    ['lines the other way round', line(4) + line(3) + line(2) + line(1), all],
    ['one line twice', line(1) + line(2) + line(2) + line(3) + line(4) + line(2), all],
    ['empty lines', `${line(1)}\n${line(2)}\n\n${line(3)}${line(4)}\n`, all],
    ['all of it', `${line(4)}\n${line(1)}${line(3)}${line(1)}${line(2)}`, all],
    [
      'lines that end in CRLF',
      (line(1) + line(3) + line(2) + line(4)).replaceAll('\n', '\r\n'),
      all.replaceAll('\n', '\r\n'),
    ],
  ])('puts right %s, and the digests of the journal hold', async (_, wrong, right) => {
    const root = counting(exportsOf({ a: days(0, 119) }));
    await imported(root, 'a');
    const path = join(root, 'measurements/received.csv');
    expect(readFileSync(path, 'utf8')).toBe(header + all);
    writeFileSync(path, header + wrong);
    expect((await validate(root)).code).toBe(1);
    expect(await validate(root, '--fix')).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(path, 'utf8')).toBe(header + right);
  });

  it.each([
    ['what was changed by hand beside', line(2) + line(1).replace('31', '30') + line(3) + line(4)],
    ['two lines that say different things', line(1) + line(1).replace('31', '30') + line(2) + line(3) + line(4)],
    ['a line out of order beside one that is torn', `${line(2) + line(1) + line(3)}2026-04,full\n`],
    ['a last line that may be cut off', (line(1) + line(2) + line(3) + line(4)).trimEnd()],
  ])('leaves %s to a person', async (_, wrong) => {
    const root = counting(exportsOf({ a: days(0, 119) }));
    await imported(root, 'a');
    const path = join(root, 'measurements/received.csv');
    writeFileSync(path, header + wrong);
    const { code, out } = await validate(root, '--fix');
    expect([code, out]).toEqual([1, expect.stringContaining('measurements/received.csv:')]);
    expect(readFileSync(path, 'utf8').split('\n').toSorted()).toEqual((header + wrong).split('\n').toSorted());
  });

  it('puts decimal commas of values typed by hand right, where one number can be meant', async () => {
    const typed = (...values: readonly string[]): string =>
      ['period,value', ...values.map((value, i) => `2026-0${i + 1},"${value}"`), ''].join('\n');
    const indicator = 'kind: indicator\nid: orders\ntitle: Orders\nunit: orders\nmeasure: given\n';
    const root = counting({
      'orders.yaml': indicator,
      'measurements/orders.csv': typed('14,2', '12 000,5', '1,200', 'x'),
    });
    expect((await validate(root, '--fix')).out.match(/bad-value/g)).toHaveLength(2);
    expect(readFileSync(join(root, 'measurements/orders.csv'), 'utf8')).toBe(
      'period,value\n2026-01,14.2\n2026-02,12000.5\n2026-03,"1,200"\n2026-04,"x"\n',
    );
  });

  it('joins what a decimal comma cut in two, where the unit says that the value ends there', async () => {
    const indicator = 'kind: indicator\nid: solved\ntitle: Solved at once\nunit: "%"\nmeasure: given\n';
    const root = counting({
      'solved.yaml': indicator,
      'measurements/solved.csv':
        'period,value,n\n2026-01,72,4 %,200\n2026-02,"71,5 %",200\n2026-03,70,4,200\n2026-04,69 %,9,9\n',
    });
    expect((await validate(root, '--fix')).out.match(/ledger\/torn/g)).toHaveLength(2);
    expect(readFileSync(join(root, 'measurements/solved.csv'), 'utf8')).toBe(
      'period,value,n\n2026-01,72.4 %,200\n2026-02,71.5 %,200\n2026-03,70,4,200\n2026-04,69 %,9,9\n',
    );
  });

  it('shows a ledger out of order as a diff, and writes nothing, with --dry-run', async () => {
    const root = counting({ 'measurements/received.csv': header + line(2) + line(1) });
    const { out } = await mbo(root, ['validate', '--fix', '--dry-run', '--as-of', '2026-05-01']);
    expect(out.split('\n').filter((each) => /^[+-][^+-]/.test(each))).toHaveLength(2);
    expect(readFileSync(join(root, 'measurements/received.csv'), 'utf8')).toBe(header + line(2) + line(1));
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
