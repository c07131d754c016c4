import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fresh, made, plain, source, workspace } from './drafting.js';
import { here } from './here.js';

describe('what is ambiguous', () => {
  const early = plain.replace(/1([345])\/01\/2026/g, '0$1/01/2026');

  it('is marked in the language of the workspace, listed, and ends in 1', async () => {
    const root = made(early, { 'ws/mbo.yaml': `${workspace}language: fr\n` });
    const { code, err } = await fresh(root);
    expect(code).toBe(1);
    expect(err).toContain('mbo: 1 point reste ouvert, marqué `TODO(mbo)` dans le fichier');
    expect(source(root)).toMatch(
      / {2}# TODO\(mbo\): jour ou mois en premier dans `Créé le`, `Première réponse`\s\?.*\n {2}cree_le: .*dd\/MM\/yyyy/,
    );
    const validated = await here(root, ['validate', '--format', 'concise']);
    expect([validated.code, validated.out.match(/measurable\/unsettled-source/g)?.length]).toEqual([1, 1]);
  });

  it('keeps an import waiting until it is settled, of that source alone', async () => {
    const root = made(early);
    await fresh(root);
    const settled = source(root).replace(/ *# TODO.*\n/, '');
    const indicator = (id: string): string =>
      `kind: indicator\nid: count-${id}\ntitle: ${id}\nunit: x\nsource: ${id}\nmeasure: count\nevery: month\n`;
    for (const id of ['tickets', 'other']) writeFileSync(join(root, `${id}.yaml`), indicator(id));
    writeFileSync(join(root, 'sources/other.yaml'), settled.replace('id: tickets', 'id: other'));
    const refused = await here(root, ['import', 'tickets', '../export.csv']);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(/sources\/tickets\.yaml:\d+:3: .*`tickets` leaves a point open: day or month first/);
    expect((await here(root, ['import', 'other', '../export.csv'])).code).toBe(0);
    writeFileSync(join(root, 'sources/tickets.yaml'), settled);
    expect((await here(root, ['import', 'tickets', '../export.csv'])).code).toBe(0);
  });

  it('is asked on a terminal', async () => {
    const root = made(early);
    const { code, err } = await here(root, ['new', 'source', 'tickets', '--from', '../export.csv'], '7\n2\n');
    expect([code, err.split('Number [1]: ').length]).toEqual([0, 3]);
    expect(err).toContain('  1. the day (31/12)\n  2. the month (12/31)\n');
    expect(source(root)).toContain('format: "MM/dd/yyyy HH:mm"');
    expect(source(root)).not.toContain('TODO');
  });

  it('stays open where the answers end', async () => {
    const root = made(early);
    expect((await here(root, ['new', 'source', 'tickets', '--from', '../export.csv'], '')).code).toBe(1);
    expect(source(root)).toContain('# TODO(mbo)');
  });

  it.each([
    [
      'a decimal or thousands',
      'id,date,amount\n1,2026-01-13,1.234\n2,2026-01-14,5.678\n',
      /csv: .*delimiter: ","/,
      'decimal',
    ],
    ['two keys', 'Ticket ID,Case number,Date\n1,71,2026-01-13\n2,72,2026-01-14\n', /key: ticket_id/, 'identify'],
    [
      'two dates',
      'ID,Created at,Opened at\n1,2026-01-13,2026-01-13\n2,2026-01-14,2026-01-14\n',
      /dated: created_at/,
      'period',
    ],
    ['a key that repeats', 'ID,Date\n1,2026-01-13\n2,2026-01-14\n3,2026-01-15\n3,2026-01-16\n', /key: id/, 'repeats'],
    [
      'cells not written like the others',
      `ID,Date,Score\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${n},2026-01-0${n},${n}`).join('\n')}\n10,2026-01-10,about 4\n`,
      /score/,
      'not written like',
    ],
  ] as const)('%s', async (_, text, expected, word) => {
    const root = made(text);
    const { code, err } = await fresh(root);
    expect(code).toBe(1);
    expect(err).toContain(word);
    expect(source(root)).toMatch(expected);
    expect(source(root).split('# TODO(mbo): ').length).toBe(2);
    const validated = await here(root, ['validate', '--format', 'concise']);
    expect(validated.out.split('measurable/unsettled-source').length, validated.out).toBe(2);
  });

  it('Latin-1 or Latin-9, where a cell that is read shows it', async () => {
    const text = 'ID;Date;Canal\n1;2026-01-13;cœur\n2;2026-01-14;cœur\n3;2026-01-15;Écrit\n';
    const root = made(iconv.encode(text, 'iso-8859-15'));
    expect((await fresh(root)).code).toBe(1);
    expect(source(root)).toContain('encoding: iso-8859-15');
    const other = made(iconv.encode(text, 'iso-8859-15'));
    await here(other, ['new', 'source', 'tickets', '--from', '../export.csv'], '2\n');
    expect(source(other)).toContain('encoding: windows-1252');
    expect(source(other)).toContain('c½ur');
  });
});
