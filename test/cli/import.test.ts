import { existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../src/model/index.js';
import { folderOf, mbo } from './run.js';

/** A workspace that counts tickets of one source, written with these lines more. */
function counting(source: string, files: Readonly<Record<string, string>> = {}): string {
  return folderOf({
    'mbo.yaml': 'format: 1\nname: Test\ntimezone: Europe/Paris\n',
    'tickets.yaml': `kind: source\nid: tickets\ndated: created\n${source}columns:\n  created: { header: Created, type: date }\n  channel: { header: Channel }\n`,
    'received.yaml':
      'kind: indicator\nid: received\ntitle: Received\nunit: tickets\nbetter: lower\nsource: tickets\nmeasure: count\nevery: month\nby: [channel]\n',
    ...files,
  });
}

describe('a tab-separated export', () => {
  const rows = ['Created\tChannel', '2026-01-05\te-mail, "urgent"', '2026-01-06\tphone'].join('\n');

  it.each(['delimiter: "\\t"', 'delimiter: tab', "delimiter: '\\t'"])(
    'is read with csv: { %s, quote: none }',
    async (csv) => {
      const root = counting(`csv: { ${csv}, quote: none }\n`, { 'x.tsv': `${rows}\n` });
      const { code, out, err } = await mbo(root, ['import', 'tickets', 'x.tsv', '--format', 'json']);
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out).files).toMatchObject([{ name: 'x.tsv', records: 2, used: 2 }]);
    },
  );

  it('is said to be one where another delimiter is declared', async () => {
    const root = counting('csv: { delimiter: ";" }\n', { 'x.tsv': 'Created\tChannel\n2026-01-05\tphone\n' });
    const { code, err } = await mbo(root, ['import', 'tickets', 'x.tsv']);
    expect(code).toBe(1);
    expect(err).toContain('write `csv: { delimiter: "\\t" }`');
  });
});

describe('patterns of files', () => {
  const header = 'Created,Channel\n';
  const files = {
    'exports/b.csv': `${header}2026-01-05,phone\n`,
    'exports/Z.csv': `${header}2026-02-05,phone\n`,
    'exports/a.csv': `${header}2026-03-05,phone\n`,
    'exports/[ab].csv': `${header}2026-04-05,phone\n`,
    'exports/notes.txt': 'none\n',
  };
  const names = async (root: string, ...args: readonly string[]): Promise<readonly string[]> => {
    const { out, err } = await mbo(root, ['import', 'tickets', ...args, '--dry-run', '--format', 'json']);
    return err === '' ? JSON.parse(out).files.map(({ name }: { name: string }) => name) : [err];
  };

  it('stand for the files they match, by code unit, each read once', async () => {
    const root = counting('', files);
    expect(await names(root, 'exports/*.csv')).toEqual(['Z.csv', '[ab].csv', 'a.csv', 'b.csv']);
    expect(await names(root, 'exports/b.csv', './exports/{b,a}.csv', 'exports/a.csv')).toEqual(['b.csv', 'a.csv']);
    symlinkSync('b.csv', join(root, 'exports/c.csv'));
    expect(await names(root, join(root, 'exports/[bc].csv'))).toEqual(['b.csv']);
  });

  it('are names where a file is called so', async () => {
    const root = counting('', files);
    expect(await names(root, 'exports/[ab].csv')).toEqual(['[ab].csv']);
    renameSync(join(root, 'exports/[ab].csv'), join(root, 'exports/*.csv'));
    expect(await names(root, 'exports/[ab].csv')).toEqual(['a.csv', 'b.csv']);
    expect(await names(root, 'exports/*.csv')).toEqual(['*.csv']);
  });

  it('that match nothing end with exit code 2', async () => {
    const root = counting('', files);
    const { code, out, err } = await mbo(root, ['import', 'tickets', 'exports/*.tsv', '--lang', 'fr']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^mbo: aucun fichier ne correspond à `exports\/\*\.tsv`\s: corrigez/);
  });

  it('with one bad file import none', async () => {
    const root = counting('', { ...files, 'exports/c.csv': `${header}2026-01-05,"phone\n` });
    const { code, out, err } = await mbo(root, ['import', 'tickets', 'exports/*.csv']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^c\.csv:2:12: /);
    expect(existsSync(join(root, 'measurements'))).toBe(false);
  });
});

describe('a Parquet export', () => {
  const parquet = async (root: string): Promise<void> => {
    const connection = await DuckDBConnection.create();
    const rows = "(DATE '2026-01-05', 'phone'), (DATE '2026-02-05', 'n/a')";
    const named = `SELECT d AS "Created", c AS "Channel" FROM (VALUES ${rows}) t(d, c)`;
    await connection.run(`COPY (${named}) TO '${join(root, 'x.parquet')}' (FORMAT parquet)`);
    connection.closeSync();
  };
  const importing = async (source: string) => {
    const root = counting(source);
    await parquet(root);
    return mbo(root, ['import', 'tickets', 'x.parquet', '--format', 'json']);
  };

  it.each(['parquet: true', 'parquet: { missing: [n/a] }', 'preset: glpi\nparquet: true\nkey: channel'])(
    'is read with %s',
    async (declared) => {
      const { code, out, err } = await importing(`${declared}\n`);
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out).files).toMatchObject([{ name: 'x.parquet', records: 2, used: 2 }]);
    },
  );

  it('is no text, and is declared one way', async () => {
    expect((await importing('')).err).toContain('write `parquet: true` in the source instead of `csv`');
    expect((await importing('parquet: false\n')).err).toContain('write `parquet: true`');
    const both = await importing('csv: { delimiter: ";" }\nparquet: true\n');
    expect([both.code, both.out]).toEqual([1, '']);
    expect(both.err).toContain('exactly one of');
  });
});

describe('figures that are known', () => {
  const day = (from: string, count: number) => Array.from({ length: count }, (_, n) => `${plusDays(from, n)},phone\n`);
  const of = (...days: readonly (readonly string[])[]) => `Created,Channel\n${days.flat().join('')}`;
  const files = {
    'feb.csv': of(day('2026-02-01', 28)),
    'rest.csv': of(day('2026-01-20', 12), day('2026-02-10', 3), day('2026-03-01', 5)),
    'edge.csv': of(day('2026-02-20', 20)),
  };
  const ledger = (root: string): string => readFileSync(join(root, 'measurements/received.csv'), 'utf8');

  it('are not replaced by few others unless the days are declared', async () => {
    const root = counting('', files);
    await mbo(root, ['import', 'tickets', 'feb.csv']);
    const known = ledger(root);
    const refused = await mbo(root, ['import', 'tickets', 'rest.csv']);
    expect([refused.code, refused.out, ledger(root)]).toEqual([1, '', known]);
    expect(refused.err).toContain('error[import/shrinks]');
    expect(refused.err).toContain('2026-02 28 → 3');
    const window = ['--window', '2026-01-20..2026-03-05'];
    const declared = await mbo(root, ['import', 'tickets', 'rest.csv', ...window]);
    expect(declared).toMatchObject({ code: 0, err: '' });
    expect(declared.out).toContain('`received`: fewer records than were known, 2026-02 28 → 3');
    expect(ledger(root)).toContain('2026-02,full,phone,3\n');
  });

  it('are said to be older, or to hold other days too', async () => {
    const root = counting('', files);
    await mbo(root, ['import', 'tickets', 'feb.csv', '--exported-at', '2026-02-28']);
    const { out } = await mbo(root, ['import', 'tickets', 'edge.csv', '--lang', 'fr']);
    expect(out).toContain('`received`\u00a0: 2026-02-20..2026-02-28 n’est pas repris');
    const again = await mbo(root, [
      'import',
      'tickets',
      'feb.csv',
      '--format',
      'json',
      '--window',
      '2026-02-01..2026-02-28',
    ]);
    expect(JSON.parse(again.out)).toMatchObject({ newer: null, indicators: [{ changed: 0, leftOut: [] }] });
    const all = of(day('2026-02-01', 28), day('2026-02-03', 2));
    writeFileSync(join(root, 'feb2.csv'), all);
    const older = await mbo(root, ['import', 'tickets', 'feb2.csv']);
    expect(older.out).toContain('is of an export made on 2026-03-11 23:59, this one of 2026-02-28 23:59');
  });
});
