import { expect, test } from 'vitest';
import { totals } from '../../src/measure/totals.js';
import { cellsOf, column, imported, indicatorOf, sourceOf, where } from './kit.js';

const near = [
  'Tot',
  'Totale',
  'Totalise',
  'Grand',
  'GRAND',
  'GRAND TOTAL 2',
  'Sous',
  'Support',
  'tota',
  'totals',
  'zoe',
];

/** How many of the cells, a record each, count, and how many are rejected. */
async function counted(cells: readonly string[], kept: readonly string[]) {
  const source = sourceOf({ created: column('date', 'day'), team: column('text', 'team') });
  const csv = `day,team\n${cells.map((cell) => `2026-01-05,${cell}\n`).join('')}`;
  const count = indicatorOf('n', { kind: 'count', where: where({ team: kept }) });
  const measured = await imported({ 'a.csv': csv }, { source, indicators: [count], maxRejects: 100 });
  return [...cellsOf(measured, 'n').map((cell) => cell[1]), measured.files[0]?.rejected];
}

test('what is called a total is no record, in every spelling; what is nearly called so is one', async () => {
  expect(await counted([...near, ...totals], near)).toEqual([{ n: near.length }, totals.length]);
});

test.each([[['total']], [['Total', 'GRAND TOTAL']]])('a total that a condition names is a value: %s', async (named) => {
  const expected = [{ n: near.length + named.length }, totals.length - named.length];
  expect(await counted([...near, ...totals], [...near, ...named])).toEqual(expected);
});
