import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openEngine } from '../../src/measure/engine.js';
import { planOf } from '../../src/measure/plan.js';
import { judgedRows } from '../../src/measure/sql/rows.js';
import { cellsOf, column, commas, folder, imported, indicatorOf, sourceOf, where, workspaceOf } from './kit.js';

const columns = {
  ticket: column('text', 'id'),
  created: column('datetime', 'at', { format: 'yyyy-MM-dd HH:mm' }),
  state: column('text', 'state', { values: { o: 'open', c: 'closed', x: 'lost', y: 'moved' } }),
  team: column('text', 'team'),
};
const source = sourceOf(columns, {
  key: 'ticket',
  dialect: { ...commas, missing: ['?', 'N/A', '-', 'none'] },
  where: where({ state: ['open', 'closed', 'moved'] }),
});
const closed = indicatorOf('closed', {
  kind: 'rate',
  where: {},
  of: where({ team: ['north', 'south', 'east', 'west'] }),
  success: where({ state: ['closed', 'moved', 'done'] }),
});

// Large enough for the engine to read it in several parts at once.
const half = 400_000;
const padding = 'x'.repeat(60);
const rows = (state: string): string =>
  Array.from({ length: half }, (_, n) => `${n},2026-01-05 10:00,${state},north,${padding}`).join('\n');

test('of a key the last row counts, however many parts of the file are read at once', async () => {
  const text = `id,at,state,team,note\n${rows('o')}\n${rows('c')}\n`;
  const measured = await imported({ 'a.csv': text }, { source, indicators: [closed] });
  expect(measured.files).toMatchObject([{ records: 2 * half, used: half, duplicates: half }]);
  expect(cellsOf(measured, 'closed')).toEqual([['2026-01', { good: half, total: half, pending: 0 }]]);
});

test('rows come without a join, which would change their order', async () => {
  const temporary = await folder();
  const path = `${temporary}/a.csv`;
  await writeFile(path, 'id,at,state,team,note\n1,2026-01-05 10:00,o,north,\n');
  const engine = await openEngine({ paths: [path], temporary });
  const fields = new Map(['id', 'at', 'state', 'team'].map((header, index) => [header, index]));
  const proven = { temporary: false, multiline: false, longestRecord: 0, records: 0 };
  const readable = { ...proven, container: 'csv' as const, path, delimiter: ',', quote: '"', fields: 5 };
  const input = { file: 0, fields, watched: [], readable };
  const sql = judgedRows(planOf(workspaceOf(), source, [closed]), [input], {
    window: null,
    slots: 1,
    today: '2079-12-31',
  });
  const explained = JSON.stringify(await engine.rows(`EXPLAIN SELECT * FROM (${sql})`));
  await engine.close();
  expect(explained).toContain('READ_CSV');
  expect(explained).not.toContain('JOIN');
});
