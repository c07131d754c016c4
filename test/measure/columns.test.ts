import { expect, test } from 'vitest';
import { column, indicatorOf, run, said, sourceOf } from './kit.js';

const columns = {
  id: column('text', 'Id'),
  created: column('datetime', 'Created'),
  updated: column('datetime', 'Updated'),
  team: column('text', 'Team'),
};
const header = 'Id,Created,Updated,Team\n';
const count = indicatorOf('count', { kind: 'count', where: {} }, { by: ['team'] });

test('a title above the header, or data without one, is no header, and not quoted', async () => {
  const row = '1,2026-01-05 10:00:00,2026-01-05 10:00:00,Voix\n';
  for (const csv of [`Tickets of Jane\n\n${header}${row}`, row + row]) {
    const { findings } = await run({ 'a.csv': csv }, { source: sourceOf(columns), indicators: [count] });
    expect(said(findings)).toEqual([expect.stringContaining('skip the lines above it with `preamble`')]);
    expect(JSON.stringify(findings)).not.toContain('Jane');
  }
});

test('a declared column that the export lacks is told while no figure needs it, unless a preset declares it', async () => {
  const wider = { ...columns, closed: column('datetime', 'Close'), mood: column('text', 'Mood') };
  const csv = `Closed,${header}2026-01-06 10:00:00,1,2026-01-05 10:00:00,,Voix\n`;
  const warned = async (preset: string | null) =>
    (await run({ 'a.csv': csv }, { source: sourceOf(wider, { preset }), indicators: [count] })).findings;
  const [first, second, ...more] = await warned(null);
  expect([first?.rule, first?.severity, first?.place.file, more]).toEqual([
    'import/unread-column',
    'warning',
    'a.csv',
    [],
  ]);
  expect(first?.message.en).toContain(
    'no column `Close`, which the source declares; no figure needs it yet, so that the import goes on: write `Closed`',
  );
  expect(second?.message.fr).toContain('pas de colonne `Mood`, que la source déclare');
  expect(await warned('zendesk')).toEqual([]);
});
