import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, mbo, type Ran } from './run.js';
import { counting, ledgerOf, tickets } from './tickets.js';

const idIn = ({ out }: Ran): string => /--undo ([0-9a-f]{8})/.exec(out)?.[1] ?? '';

describe('mbo import --undo', () => {
  it('leaves every file as it was before, the first import as the last', async () => {
    const root = counting();
    const states = [ledgerOf(root)];
    const ids: string[] = [];
    for (const [name, days] of Object.entries({ a: [5, 6, 40], b: [5, 6, 7, 41, 70], c: [6, 41, 200] })) {
      writeFileSync(join(root, `${name}.csv`), tickets(days));
      ids.push(idIn(await mbo(root, ['import', 'tickets', `${name}.csv`])));
      states.push(ledgerOf(root));
    }
    expect(Object.keys(states[2] as object)).toContain(`replaced/${ids[1]}.received.csv`);
    for (const id of ids.toReversed()) {
      const after = states.pop();
      expect(ledgerOf(root)).toEqual(after);
      expect(await mbo(root, ['import', '--undo', id, '--dry-run'])).toMatchObject({ code: 0, err: '' });
      expect(ledgerOf(root)).toEqual(after);
      expect(await mbo(root, ['import', '--undo', id])).toMatchObject({ code: 0, err: '' });
      expect(ledgerOf(root)).toEqual(states.at(-1));
    }
    expect(readdirSync(root)).not.toContain('.mbo.lock');
  });

  it('says what changed, as an import does', async () => {
    const root = counting({ 'a.csv': tickets([5, 40]) });
    const id = idIn(await mbo(root, ['import', 'tickets', 'a.csv']));
    const dry = await mbo(root, ['import', '--undo', id, '--dry-run', '--lang', 'fr']);
    expect(dry.out.split('\n')).toEqual([
      `import ${id} annulé`,
      'a.csv  2 enregistrements, 2 retenus',
      'du 2026-01-06 au 2026-02-10, d’après l’export fait le 2026-02-10 23:59',
      '✓ received  0 période, 2 lignes modifiées',
      'rien n’a été écrit (essai à blanc)',
      '',
    ]);
    const { out } = await mbo(root, ['import', '--undo', id, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      undone: id,
      source: 'tickets',
      files: [{ name: 'a.csv', records: 2, used: 2, rejected: 0, duplicates: 0, outOfScope: 0 }],
      window: { from: '2026-01-06', to: '2026-02-10' },
      written: true,
      indicators: [{ id: 'received', periods: 0, changed: 2 }],
    });
  });

  it('refuses an import that a later one followed, and one that is not there, naming what to do', async () => {
    const root = counting({ 'a.csv': tickets([5, 40]), 'b.csv': tickets([6, 41]) });
    const none = await mbo(root, ['import', '--undo', 'abc']);
    expect([none.code, none.err]).toEqual([2, 'mbo: the journal has no import `abc`: nothing was imported yet\n']);
    const first = idIn(await mbo(root, ['import', 'tickets', 'a.csv']));
    const second = idIn(await mbo(root, ['import', 'tickets', 'b.csv']));
    const before = ledgerOf(root);
    const { code, err } = await mbo(root, ['import', '--undo', first]);
    expect(code).toBe(2);
    expect(err).toContain(`import \`${second}\` (\`b.csv\`, 2026-01-07..2026-02-11) came after \`${first}\``);
    const typo = await mbo(root, ['import', '--undo', `${second.slice(0, 7)}x`]);
    expect(typo.err).toContain(
      `did you mean \`${second}\`?; the last ones are \`${first}\` (a.csv), \`${second}\` (b.csv)`,
    );
    expect(ledgerOf(root)).toEqual(before);
  });

  it('refuses where a figure was changed since, and shows it', async () => {
    const root = counting({ 'a.csv': tickets([5, 40]) });
    const id = idIn(await mbo(root, ['import', 'tickets', 'a.csv']));
    const sheet = join(root, 'measurements/received.csv');
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('phone,1', 'phone,2'));
    const before = ledgerOf(root);
    const { code, out, err } = await mbo(root, ['import', '--undo', id]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^measurements\/received\.csv:2:1: error\[ledger\/edited\] `2026-01` of `received`/);
    expect(err).toContain(`import \`${id}\` is not taken back`);
    expect(ledgerOf(root)).toEqual(before);
  });

  it('refuses where what had been replaced is no longer known', async () => {
    const root = counting({ 'a.csv': tickets([5, 40]), 'b.csv': tickets([5, 6, 40]) });
    await mbo(root, ['import', 'tickets', 'a.csv']);
    const id = idIn(await mbo(root, ['import', 'tickets', 'b.csv']));
    const kept = join(root, `measurements/replaced/${id}.received.csv`);
    expect(existsSync(kept)).toBe(true);
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('phone,1', 'phone,7'));
    const { code, err } = await mbo(root, ['import', '--undo', id]);
    expect(code).toBe(2);
    expect(err).toContain('what others had measured of `received` would not come back whole');
    appendFileSync(kept, 'torn');
    expect(await mbo(root, ['import', '--undo', id])).toMatchObject({ code: 1, out: '' });
  });

  it('takes no source or file, without which nothing else is done', async () => {
    const root = folderOf({ 'mbo.yaml': 'format: 1\nname: Test\n' });
    for (const [args, said] of [
      [['--undo', 'a', 'tickets'], 'too many arguments'],
      [[], 'the argument `source` is missing'],
      [['tickets'], 'the argument `files` is missing'],
    ] as const) {
      const { code, err } = await mbo(root, ['import', ...args]);
      expect([code, err]).toEqual([2, `mbo: ${said}; \`mbo import --help\` shows what is possible\n`]);
    }
  });
});
