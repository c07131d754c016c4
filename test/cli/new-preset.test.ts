import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fresh, made, measured, source } from './drafting.js';
import * as helpdesks from './helpdesks.js';
import { everything, here } from './here.js';

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

  it('takes a measure under another name for its own, and asks', async () => {
    const renamed = helpdesks.zendesk.replace('First reply time in minutes,', 'First reply time (minutes),');
    const root = made(renamed);
    const { code, err } = await fresh(root);
    expect([code, err]).toEqual([1, expect.not.stringContaining('and this export lacks')]);
    expect(source(root)).toMatch(
      /preset: zendesk\ncolumns:\n {2}# TODO\(mbo\): `First reply time \(minutes\)` is taken for .*`First reply time in minutes`.*\n {2}first_reply_stated: \{ header: "First reply time \(minutes\)", type: duration, unit: "min" \}\n/,
    );
    const settled = made(renamed);
    await here(settled, ['new', 'source', 'tickets', '--from', '../export.csv'], '1\n');
    expect(await measured(settled, '%', within12)).toMatch(/2026-01,.*3,5,0/);
    const other = made(renamed);
    const declined = await here(other, ['new', 'source', 'tickets', '--from', '../export.csv'], '2\n');
    expect(declined.err).toContain('this export lacks: `First reply time in minutes`');
    expect(source(other)).toBe('kind: source\nid: tickets\npreset: zendesk\n');
  });

  describe('in French', () => {
    const header =
      'Id,Demandeur,Id du demandeur,Assigné,Groupe,Objet,Statut,Priorité,Canal,Type de ticket,Créé le,Résolu le,Réouvertures,Réponses';
    const french = (measure: string): string =>
      `${header},${measure}\n${[30, 900, 600]
        .map(
          (minutes, n) =>
            `${n + 1},Zoé Personne,9${n},Agathe Agent,Support,secrète,Clos,Haute,E-mail,Question,1${n + 3}/01/2026 09:00,,0,1,${minutes}\n`,
        )
        .join('')}`;

    it('is known by what it measures, once its labels and the unit are confirmed', async () => {
      const root = made(french('Délai avant première réponse'));
      const { code, err } = await here(root, ['new', 'source', 'tickets', '--from', '../export.csv'], '1\n2\n');
      expect([code, err]).toEqual([0, expect.stringContaining('`Créé le` = `Created at`')]);
      expect(source(root)).toContain(
        'first_reply_stated: { header: "Délai avant première réponse", type: duration, unit: "min" }',
      );
      expect(source(root)).toContain('{ header: "Résolu le", type: datetime }');
      expect(await measured(root, '%', within12)).toMatch(/2026-01,.*2,3,0/);
      expect(`${everything(root)} ${err}`).not.toMatch(helpdesks.personal);
    });

    it('stays open until somebody has', async () => {
      const root = made(french('Délai avant première réponse'));
      expect((await fresh(root)).code).toBe(1);
      expect(source(root).match(/TODO/g)?.length).toBe(2);
      const other = made(french('Délai avant première réponse'));
      await here(other, ['new', 'source', 'tickets', '--from', '../export.csv'], '2\n');
      expect(source(other)).not.toContain('preset');
    });

    it('is not taken for any table with a status and a group', async () => {
      const root = made(french('Montant'));
      expect((await fresh(root)).code).toBe(0);
      expect(source(root)).not.toContain('preset');
    });
  });
});
