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
});
