import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fresh, made, measured, plain, source, workspace } from './drafting.js';
import * as helpdesks from './helpdesks.js';
import { everything, here } from './here.js';

describe('any other export', () => {
  it('is written as a person would', async () => {
    const root = made(plain);
    const { code, err } = await fresh(root);
    expect(source(root)).toBe(`kind: source
id: tickets
csv: { delimiter: ";", encoding: utf-8, decimal: ",", thousands: space, missing: ["N/A"] }
key: ticket_id
dated: cree_le
columns:
  ticket_id:        { header: "Ticket ID" }
  cree_le:          { header: "Créé le", type: datetime, format: "dd/MM/yyyy HH:mm" }
  premiere_reponse: { header: "Première réponse", type: datetime, format: "dd/MM/yyyy HH:mm" }
  canal:            { header: "Canal" } # E-mail, Formulaire
  montant:          { header: "Montant", type: number }
  duree_min:        { header: "Durée (min)", type: duration, unit: "min" }
  first_reply:      { from: cree_le, to: premiere_reponse }
`);
    expect([code, err]).toEqual([
      0,
      'mbo: wrote `sources/tickets.yaml`; an indicator is measured from it with `source: tickets`\n' +
        'mbo: columns left out, as they may say who somebody is: `Demandeur`\n',
    ]);
    expect(await measured(root, 'EUR', '{ sum: { of: montant } }')).toMatch(/2026-01,.*3,1247.49/);
  });

  it('may be an event log', async () => {
    const log =
      'Case ID,Activity,Timestamp,Resource\n' +
      ['1,Open', '1,First reply', '1,Close', '2,Open', '2,Close']
        .map((event, at) => `${event},2026-01-1${at} 08:00:00,Agathe Agent\n`)
        .join('');
    const root = made(log);
    expect((await fresh(root)).code).toBe(0);
    expect(source(root)).toContain(
      'dated: opened\nevents: { case: "Case ID", activity: "Activity", at: "Timestamp" }\n' +
        'columns:\n  opened:      { first: at, where: { activity: "Open" } }\n  replied:     { first: at, where: { activity: "First reply" } }\n',
    );
    expect(await measured(root, 'h', '{ mean: { of: duration } }')).toMatch(/2026-01,.*2,72/);
    expect(everything(root)).not.toMatch(helpdesks.personal);
  });

  it('may have a separator line, a title, totals inside and a footer', async () => {
    const rows = '1;2026-01-13;Nord;4\n2;2026-01-14;Sud;5\nTotal;;Total;9\n3;2026-02-01;Nord;1\n4;2026-02-02;Sud;2\n';
    const root = made(`Tickets du mois\n\nNuméro;Date;Équipe;Contacts\n${rows}Total général;;;12\n`);
    expect((await fresh(root)).code).toBe(0);
    expect(source(root)).toContain('csv: { delimiter: ";", encoding: utf-8, preamble: 2, footer: 1 }\n');
    expect(source(root)).toContain('{ numero: "!= Total" }');
    const separated = made(`sep=|\n${plain.replaceAll(';', '|')}`);
    expect((await fresh(separated)).code).toBe(0);
    expect(await measured(separated, 'EUR', '{ sum: { of: montant } }')).toMatch(/,3,1247.49/);
  });
});

describe('every column that is not declared', () => {
  const columns: readonly (readonly [header: string, cells: (n: number) => string, why: string])[] = [
    ['Demandeur', () => 'x', 'peuvent identifier une personne'],
    ['Qui', (n) => ['JD', 'MC', 'PM'][n % 3] as string, 'initiales'],
    ['M', String, 'le même en-tête'],
    ['M', String, 'le même en-tête'],
    ['', () => 'x', 'leur en-tête est vide'],
    ['Vide', () => '', 'n’est remplie'],
    ['Relancé le', (n) => (n % 2 === 0 ? '13/04/2026' : '01/13/2026'), 'écrites de plusieurs façons'],
    ['Prix', (n) => `${n},50 €`, 'une unité'],
    ['Durée', (n) => `${n % 3} j`, 'une unité'],
    ['Solde', (n) => `${n + 1}\u2009234,5`, 'leurs nombres sont écrits'],
    ['Libellé', (n) => `mot ${n}`, 'trop de valeurs'],
    ['Pays', () => 'France', ''],
    ['Libre', () => 'oui', 'la même chose de chaque enregistrement'],
    ['Code article', (n) => String(100 + (n % 7)), 'autre chose que l’enregistrement'],
    ['Année', (n) => String((n % 9) + 1), 'une partie de la date'],
    ['Échéance', (n) => `2026-02-${10 + (n % 9)}`, 'ne mesure rien'],
  ];
  const rows = Array.from({ length: 30 }, (_, n) => [
    String(n),
    `2026-01-${10 + (n % 9)}`,
    ...columns.map((c) => c[1](n)),
  ]);
  const table = [['ID', 'Date', ...columns.map(([header]) => header)], ...rows];
  const text = table.map((row) => `${row.join(';')}\n`).join('');

  it('is told with why', async () => {
    const root = made(text, { 'ws/mbo.yaml': `${workspace}language: fr\n` });
    const { code, err } = await fresh(root);
    expect(code, err).toBe(0);
    const said = err.split('\n').filter((line) => line.startsWith('mbo: colonnes laissées de côté'));
    for (const [n, [header, , why]] of columns.entries()) {
      const name = header === '' ? `\`#${n + 3}\`` : `\`${header}\``;
      expect(said.filter((line) => line.includes(name)).join(), header).toContain(why);
    }
    expect(source(root).match(/header:/g)?.length).toBe(3);
  });

  it('is told of an event log and of a known helpdesk, too', async () => {
    const log = 'Case ID,Activity,Timestamp,Cost\n1,Open,2026-01-01 08:00:00,3.5\n1,Close,2026-01-02 08:00:00,4.5\n';
    const { err } = await fresh(
      made(log.replace(/\n1,Open/, '\n2,Open,2026-01-01 07:00:00,1.5\n2,Close,2026-01-01 09:00:00,1.5\n1,Open')),
    );
    expect(err).toContain('columns left out, as of an event log, only what holds for a whole case is drafted: `Cost`');
    const zendesk = await fresh(made(helpdesks.zendesk));
    expect(zendesk.err).toContain(
      'columns left out, as the preset does not know them; declare those you need under `columns`: `Tags`',
    );
  });

  it('is told where dates in several ways leave none to date by', async () => {
    const root = made('ID;Date\n1;13/04/2026\n2;01/13/2026\n3;05/06/2026\n');
    const { code, err } = await fresh(root);
    expect([code, err]).toEqual([2, expect.stringContaining('the dates of `Date` are written in several ways')]);
  });
});

describe('what may say who somebody is', () => {
  const rows = (cells: (n: number) => readonly string[]): string =>
    Array.from({ length: 30 }, (_, n) => `${cells(n).join(';')}\n`).join('');
  const day = (n: number): string => `2026-01-${String((n % 28) + 1).padStart(2, '0')}`;

  it('is neither declared nor shown, whatever its header', async () => {
    const people = ['Zoé Personne', 'Agathe Agent'];
    const header = 'ID;Date;Qui;Traité par;Origine;Équipe;Courriel du client;Nom du ticket\n';
    const body = rows((n) => [
      ...[String(n), day(n), people[n % 2] as string, people[n % 2] as string, `zoe@${n % 2}.example`],
      ...[n % 2 === 0 ? 'Nord' : 'Sud', 'zoe@personne.example', 'secrète'],
    ]);
    const root = made(header + body);
    const { code, err } = await fresh(root);
    expect(code).toBe(0);
    expect(source(root)).toContain('equipe: { header: "Équipe" } # Nord, Sud');
    expect(source(root).match(/header:/g)?.length).toBe(3);
    expect(everything(root) + err).not.toMatch(helpdesks.personal);
  });

  it('cannot write into the file or the terminal by its header or its values', async () => {
    const header = '"ID";"Date";"Canal\n- x: \u001b[31m";"Équipe ""A"" # b";"Client\u001b]8;;x"\n';
    const root = made(header + rows((n) => [String(n), day(n), 'x', n % 2 === 0 ? '"Nord\nkey: evil"' : 'Sud', 'Zoé']));
    const { code, err } = await fresh(root);
    expect([code, err.includes('\u001b')]).toEqual([0, false]);
    expect(source(root)).toContain('{ header: "ID" }\n');
    expect([source(root).includes('evil'), source(root).includes('\u001b')]).toEqual([false, false]);
    expect((await here(root, ['validate', '--format', 'concise'])).code).toBe(0);
  });
});

it('a header may be a word that YAML takes for something else', async () => {
  const day = (n: number): string => `2026-01-${String((n % 28) + 1).padStart(2, '0')}`;
  for (const header of ['null;true;no', 'id;null;off', 'id;yes;null']) {
    const root = made(`${header}\n${Array.from({ length: 30 }, (_, n) => `${n};${day(n)};${n % 3}x\n`).join('')}`);
    expect((await fresh(root)).code).toBe(0);
    expect((await here(root, ['validate', '--format', 'concise'])).out).not.toContain('error');
  }
});

describe('nothing is written', () => {
  const refused = async (root: string, ...args: readonly string[]) => {
    const before = everything(root);
    const { code, out, err } = await here(root, ['new', ...args]);
    expect([code, out, everything(root)]).toEqual([2, '', before]);
    return err;
  };

  it('over a file or an id', async () => {
    const root = made(plain, {
      'ws/sources/tickets.yaml': 'kind: source\nid: other\ndated: d\ncolumns: { d: { header: D, type: date } }\n',
    });
    const from = ['--from', '../export.csv'];
    expect(await refused(root, 'source', 'tickets', ...from)).toContain('`sources/tickets.yaml` is there already');
    expect(await refused(root, 'source', 'other', ...from)).toContain('`other` is taken by `sources/tickets.yaml`');
    expect(await refused(root, 'source', 'new', ...from, '-o', '../out.yaml')).toContain(
      'is no `.yaml` file of the workspace',
    );
    expect(await refused(root, 'source', 'Été 2026', ...from)).toContain('as in `ete-2026`');
    expect(await refused(root, 'source', 'new')).toContain('add `--from FILE`');
    expect(await refused(root, 'axis', 'new', ...from)).toContain('there is only `mbo new source` so far');
    expect(await refused(root, 'source', 'new', '--from', 'nowhere.csv')).toContain('nowhere.csv');
  });

  it('from what is no export', async () => {
    const why = async (text: string | Buffer) => refused(made(text), 'source', 'new', '--from', '../export.csv');
    expect(await why(Buffer.from('PK\u0003\u0004....'))).toContain('a workbook or an archive');
    expect(await why('')).toContain('no row among the first names the columns');
    expect(await why('ID;Canal\n1;E-mail\n')).toContain('no column holds dates');
    expect(await why('ID;Date\n')).toContain('no record below the header row');
    expect(await why(Buffer.from([0x49, 0x44, 0x3b, 0x44, 0x61, 0x74, 0x65, 0x0a, 0x8d, 0x3b, 0x31, 0x0a]))).toContain(
      'UTF-8',
    );
  });

  it('on a dry run, which prints the file', async () => {
    const root = made(plain);
    const { code, out, err } = await fresh(root, '--dry-run');
    expect([code, out.startsWith('kind: source\nid: tickets\n'), err]).toEqual([
      0,
      true,
      'mbo: columns left out, as they may say who somebody is: `Demandeur`\n',
    ]);
    expect(everything(root)).toBe(workspace);
  });
});

it('writes where it is told', async () => {
  const root = made(plain);
  expect((await fresh(root, '-o', 'exports/read.yml', '-q')).err).toBe('');
  expect(readFileSync(join(root, 'exports/read.yml'), 'utf8')).toContain('id: tickets');
});
