import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Files } from '../workspace.js';
import * as helpdesks from './helpdesks.js';
import { everything, here } from './here.js';
import { folderOf } from './run.js';

const workspace = 'format: 1\nname: Nordvent\ntimezone: Europe/Paris\n';

/** A folder with a workspace, and beside it the export. */
function made(text: string | Buffer, files: Files = {}) {
  const folder = folderOf({ 'ws/mbo.yaml': workspace, ...files });
  writeFileSync(join(folder, 'export.csv'), text);
  return join(folder, 'ws');
}

const fresh = (root: string, ...more: readonly string[]) =>
  here(root, ['new', 'source', 'tickets', '--from', '../export.csv', ...more]);

const source = (root: string): string => readFileSync(join(root, 'sources/tickets.yaml'), 'utf8');

/** Measures an indicator from the source as written: its lines in the ledger. */
async function measured(root: string, unit: string, measure: string): Promise<string> {
  const indicator = `kind: indicator\nid: promise\ntitle: Promise\nunit: "${unit}"\nsource: tickets\nmeasure: ${measure}\nevery: month\n`;
  writeFileSync(join(root, 'promise.yaml'), indicator);
  const { code, err } = await here(root, ['import', 'tickets', '../export.csv', '--exported-at', '2026-02-01']);
  expect(`${code} ${err}`).toBe('0 ');
  return readFileSync(join(root, 'measurements/promise.csv'), 'utf8');
}

describe('an export of a known helpdesk', () => {
  const within12 = '{ rate: { of: {}, success: { first_reply: "<= 12 h" } } }';

  it.each([
    ['zendesk', helpdesks.zendesk, '%', within12, /2026-01,.*3,5,0/],
    ['zendesk', helpdesks.zendesk, '%', within12.replace('first_reply', 'first_reply_business'), /2026-01,.*4,5,0/],
    [
      'zendesk',
      helpdesks.zendesk,
      '%',
      '{ rate: { of: { satisfaction: [Good, Bad] }, success: { satisfaction: Good } } }',
      /2026-01,.*2,3,0/,
    ],
    ['freshdesk', helpdesks.freshdesk, '%', within12, /2026-01,.*3,4,0/],
    ['intercom', helpdesks.intercom, '%', within12, /2026-01,.*2,3,0/],
    ['intercom', helpdesks.intercom, 'h', '{ mean: { of: first_reply_office } }', /2026-01,.*3,3.1666/],
    ['hubspot', helpdesks.hubspot, '%', within12, /2026-01,.*2,3,0/],
    ['hubspot', helpdesks.hubspot, '%', within12.replace('first_reply', 'first_reply_stated'), /2026-01,.*2,3,0/],
    ['glpi', helpdesks.glpi, 'suivis', '{ sum: { of: follow_ups } }', /2026-01,.*2,7/],
  ] as const)('%s is recognised, and measures as expected', async (preset, text, unit, measure, expected) => {
    const root = made(text);
    const { code, err } = await fresh(root);
    expect(code, err).toBe(0);
    expect(source(root)).toContain(`preset: ${preset}\n`);
    expect((await here(root, ['validate', '--format', 'concise'])).code).toBe(0);
    expect(await measured(root, unit, measure)).toMatch(expected);
    expect(`${everything(root)} ${err}`).not.toMatch(helpdesks.personal);
  });

  it('states nothing that the preset says', async () => {
    const root = made(helpdesks.zendesk);
    await fresh(root);
    expect(source(root)).toBe('kind: source\nid: tickets\npreset: zendesk\n');
  });

  it('states what Excel made of it', async () => {
    const excel = helpdesks.zendesk
      .replaceAll(',', ';')
      .replace(/2026-01-(\d\d) (\d\d:\d\d)/g, '$1/01/2026 $2')
      .replace('08/01/2026', '18/01/2026');
    const root = made(iconv.encode(excel, 'windows-1252'));
    expect((await fresh(root)).err).not.toContain('TODO');
    const text = source(root);
    expect(text).toContain('csv: { delimiter: ";", encoding: windows-1252 }\n');
    expect(text).toContain('  created_at:  { header: "Created at", type: datetime, format: "dd/MM/yyyy HH:mm" }\n');
    expect(await measured(root, '%', within12)).toMatch(/2026-01,.*3,5,0/);
  });

  it('spells its headers as the export does where it differs by more than case', async () => {
    const root = made(helpdesks.hubspot);
    await fresh(root);
    expect(source(root)).toContain(
      'first_reply_stated: { header: "Time to first agent email reply (HH:mm:ss)", type: duration, format: "HH:mm:ss" }',
    );
  });

  it('says which columns of the preset it lacks', async () => {
    const root = made(helpdesks.glpi);
    const { err } = await fresh(root);
    expect(err).toContain('columns that `preset: glpi` knows and this export lacks: `Date de résolution`');
  });
});

const plain =
  'Ticket ID;Créé le;Première réponse;Canal;Demandeur;Montant;Durée (min)\n' +
  '1;13/01/2026 09:00;13/01/2026 10:00;E-mail;Zoé Personne;1 234,50;12\n' +
  '2;14/01/2026 09:00;15/01/2026 10:00;Formulaire;Zoé Personne;0,99;N/A\n' +
  '3;15/01/2026 09:00;;E-mail;Zoé Personne;12,00;7\n';

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
        'mbo: left out, as they may say who somebody is: `Demandeur`\n',
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
        'columns:\n  opened:      { first: at }\n  replied:     { first: at, where: { activity: "First reply" } }\n',
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
    expect((await here(root, ['validate', '--format', 'concise'])).code).toBe(0);
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
      'cells written otherwise',
      `ID,Date,Score\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${n},2026-01-0${n},${n}`).join('\n')}\n10,2026-01-10,about 4\n`,
      /score/,
      'otherwise',
    ],
  ] as const)('%s', async (_, text, expected, word) => {
    const root = made(text);
    const { code, err } = await fresh(root);
    expect(code).toBe(1);
    expect(err).toContain(word);
    expect(source(root)).toMatch(expected);
    expect(source(root).split('# TODO(mbo): ').length).toBe(2);
    expect((await here(root, ['validate', '--format', 'concise'])).code).toBe(0);
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
    expect(await refused(root, 'axis', 'new', ...from)).toContain('`mbo new` writes source so far');
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
      'mbo: left out, as they may say who somebody is: `Demandeur`\n',
    ]);
    expect(everything(root)).toBe(workspace);
  });
});

it('writes where it is told', async () => {
  const root = made(plain);
  expect((await fresh(root, '-o', 'exports/read.yml', '-q')).err).toBe('');
  expect(readFileSync(join(root, 'exports/read.yml'), 'utf8')).toContain('id: tickets');
});
