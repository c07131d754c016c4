import { expect, test } from 'vitest';
import { planOf } from '../../src/measure/plan.js';
import { lateReads } from '../../src/measure/sql/late.js';
import type { Source, Where } from '../../src/model/index.js';
import { cellsOf, column, commas, imported, indicatorOf, sourceOf, where, workspaceOf } from './kit.js';

const teams = ['north', ' north', 'north ', '\u00a0south', 'south', '', '  ', '?', 'Total', "'south'", "'", 'Totale'];
const channels = ['E-mail', 'E-mail ', 'Chat', '', '?', 'fax', 'Total'];
const csv = `day,team,channel\n${teams.flatMap((team) => channels.map((channel) => `2026-01-05,${team},${channel}\n`)).join('')}`;

const source = (changes: Partial<Source> = {}): Source =>
  sourceOf(
    {
      created: column('date', 'day'),
      team: column('text', 'team', { empty: 'nobody' }),
      channel: column('text', 'channel', { values: { 'E-mail': 'email', Chat: 'chat', fax: '' } }),
    },
    { dialect: { ...commas, missing: ['?'] }, ...changes },
  );

const counted = (by: readonly string[], of: Where = {}) => indicatorOf('n', { kind: 'count', where: of }, { by });

async function measured(of: Where) {
  const request = { source: source(), indicators: [counted(['team', 'channel'], of)], maxRejects: 1000 };
  const value = await imported({ 'a.csv': csv, 'b.csv': `${csv}2026-02-01,Total,Chat\n` }, request);
  return { cells: cellsOf(value, 'n'), files: value.files, rejects: value.rejects };
}

const late = (changes: Partial<Source>, ...indicators: Parameters<typeof planOf>[2][number][]) =>
  lateReads(planOf(workspaceOf(), source(changes), indicators)).map(({ id }) => id);

test('texts are read once for a group where they tell all groups apart and do nothing else', () => {
  expect(late({}, counted(['team', 'channel']))).toEqual(['team', 'channel']);
  expect(late({}, counted(['team', 'channel']), { ...counted(['team']), id: 'm' })).toEqual(['team']);
  expect(late({}, counted(['team', 'channel'], where({ team: '!= spam' })))).toEqual(['channel']);
  expect(late({ where: where({ channel: 'chat' }) }, counted(['team', 'channel']))).toEqual(['team']);
  expect(late({ key: 'team' }, counted(['team', 'channel']))).toEqual([]);
});

test('what is read for a group counts, and is rejected, as where it is read for each record', async () => {
  const [once, each] = await Promise.all([{}, where({ team: '!= none', channel: '!= none' })].map(measured));
  expect(once).toEqual(each);
  expect(once?.cells.length).toBeGreaterThan(6);
  expect(once?.files.map(({ records, used, rejected }) => [records, used > 0, rejected > 0, used + rejected])).toEqual([
    [84, true, true, 84],
    [85, true, true, 85],
  ]);
});
