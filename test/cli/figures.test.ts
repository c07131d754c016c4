import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, mbo, workspace } from './run.js';

const tickets = 'exports/tickets-2026-S1.csv';

/** Every file of the ledger, by name. */
function ledger(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, 'measurements');
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

describe('mbo report', () => {
  it('makes no figure from files with errors', async () => {
    const folder = workspace({ 'axes/a.yaml': 'kind: axis\nid: a\n' });
    for (const args of [['report'], ['report', '--format', 'json'], ['series', 'satisfaction']]) {
      const { code, out, err } = await mbo(folder, args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('axes/a.yaml:2:5: error');
    }
  });

  it('knows nothing without a ledger, and never says 0 or green', async () => {
    const { code, out } = await mbo(workspace(), ['report', '--format', 'json', '--as-of', '2026-07-15']);
    expect(code).toBe(0);
    const { objectives } = JSON.parse(out);
    expect(objectives.length).toBe(2);
    for (const { attainment, status, indicators } of objectives) {
      expect([attainment, status]).toEqual([null, 'unknown']);
      for (const { value, n } of indicators) expect([value, n ?? null]).toEqual([null, null]);
    }
  });
});

describe('mbo import', () => {
  it('says nothing changed the second time, and touches nothing', async () => {
    const folder = example('nordvent');
    expect((await mbo(folder, ['import', 'tickets', tickets])).code).toBe(0);
    const first = ledger(folder);
    const again = await mbo(folder, ['import', 'tickets', tickets, '--format', 'json']);
    expect(JSON.parse(again.out).indicators.map((one: { changed: number }) => one.changed)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(again.code).toBe(0);
    expect(ledger(folder)).toEqual(first);
  });

  it('writes nothing on a dry run, or when one file of several is bad', async () => {
    const folder = example('nordvent');
    const before = ledger(folder);
    expect((await mbo(folder, ['import', 'tickets', tickets, '--dry-run'])).code).toBe(0);
    writeFileSync(join(folder, 'bad.csv'), 'Ticket ID;Motif\n1;"x\n');
    const { code, out, err } = await mbo(folder, ['import', 'tickets', tickets, 'bad.csv']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('bad.csv');
    expect(ledger(folder)).toEqual(before);
  });

  it('refuses what is no file, and waits for nothing', async () => {
    const folder = example('nordvent');
    const before = ledger(folder);
    execFileSync('mkfifo', [join(folder, 'fifo.csv')]);
    mkdirSync(join(folder, 'folder.csv'));
    for (const file of ['fifo.csv', '/dev/zero', 'folder.csv', 'missing.csv', 'b*.csv']) {
      const { code, out, err } = await mbo(folder, ['import', 'tickets', file]);
      expect([code, out], file).toEqual([2, '']);
      expect(err.trim().split('\n'), file).toHaveLength(1);
    }
    expect(ledger(folder)).toEqual(before);
  });

  it('two at once lose nothing', async () => {
    const folder = example('nordvent');
    const both = [
      ['import', 'tickets', tickets],
      ['import', 'survey', 'exports/enquete-2026-S1.csv'],
    ];
    const codes = await Promise.all(both.map(async (args) => (await mbo(folder, args)).code));
    expect(codes).toEqual([0, 0]);
    const other = example('nordvent');
    for (const args of both) await mbo(other, args);
    const sorted = (text = ''): readonly string[] => text.split('\n').sort();
    const { 'imports.csv': journal, ...series } = ledger(folder);
    const { 'imports.csv': journalOfOther, ...seriesOfOther } = ledger(other);
    expect(series).toEqual(seriesOfOther);
    expect(sorted(journal)).toEqual(sorted(journalOfOther));
  });
});

describe('files that are none', () => {
  it('a folder and a pipe named x.yaml are errors, and not waited for', async () => {
    const folder = workspace();
    mkdirSync(join(folder, 'x.yaml'));
    execFileSync('mkfifo', [join(folder, 'y.yaml')]);
    const { code, out } = await mbo(folder, ['validate', '--format', 'concise', '--as-of', '2026-07-15']);
    expect(out.match(/^[xy]\.yaml:1:1: error\[format\/not-a-file\]/gm)).toHaveLength(2);
    expect(code).toBe(1);
  });
});
