import { expect, test } from 'vitest';
import { isTotal } from '../../src/measure/totals.js';
import { cellsOf, column, commas, imported, indicatorOf, run, said, sourceOf, where } from './kit.js';

const totals = [
  ...['Total', 'TOTAL', 'total', 'Totals', 'Totaux', 'TOTAUX', 'Grand total', 'Grand Total', 'GRAND TOTAL'],
  ...['Total général', 'TOTAL GÉNÉRAL', 'TOTAL GENERAL', 'Sous-total', 'SOUS-TOTAL', 'Subtotal', 'sub-total'],
  ...['Ensemble', 'ENSEMBLE', 'Somme', 'Sum', 'SUM', 'Tous', 'toutes', 'All', 'ALL'],
  ...['total :', 'Total\u00a0:', 'TOTAL:', 'Grand total (2)', 'Ensemble\u202f:'],
];
const near = [
  ...['Tot', 'Totale', 'Totalise', 'Grand', 'GRAND', 'GRAND TOTAL 2', 'Sous', 'Support', 'tota', 'zoe', 'Allo'],
  ...['Toussaint', 'Sumatra', 'Sommelier', 'Ensembles', 'total (a)', 'Sous-traitance', 'é', '12', '%'],
];

test('the words are the same for all that look for them', () => {
  expect([totals.filter((word) => !isTotal(word)), near.filter(isTotal)]).toEqual([[], []]);
});

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

test.each([
  ['declared, though no figure needs it', 'd;g;x', '2026-01-05;CELL;1', { g: column('text', 'g') }, 'g'],
  ['the first, though undeclared', 'g;d;x', 'CELL;2026-01-05;1', {}, 'g'],
  ['the first, though some other is declared', 'y;d;g;x', 'CELL;2026-01-05;a;1', { g: column('text', 'g') }, 'y'],
])('totals are looked for in a column that is %s', async (_, header, line, columns, named) => {
  const source = sourceOf(
    { created: column('date', 'd'), x: column('number', 'x'), ...columns },
    { dialect: { ...commas, delimiter: ';' } },
  );
  const sum = indicatorOf('s', { kind: 'sum', of: 'x', where: {} });
  const csv = `${header}\n${line.replace('CELL', 'Lyon')}\n${line.replace('CELL', 'TOTAL')}\n`;
  const { value, findings } = await run({ 'a.csv': csv }, { source, indicators: [sum] });
  expect(value).toBeNull();
  expect(said(findings)[0]).toContain(`import/record: the cell under \`${named}\` says that this row adds up others`);
  const place = findings[0]?.place;
  expect(place && 'span' in place ? [place.span.line, place.span.column] : null).toEqual([3, line.indexOf('CELL') + 1]);
});

test('one that the source gives words for, or that is no text, is not looked at', async () => {
  const source = sourceOf({
    created: column('date', 'd'),
    g: column('text', 'g', { values: { TOTAL: 'all', Lyon: 'lyon' } }),
  });
  const count = indicatorOf('n', { kind: 'count', where: {} });
  const measured = await imported({ 'a.csv': 'g,d\nTOTAL,2026-01-05\n' }, { source, indicators: [count] });
  expect(cellsOf(measured, 'n')).toEqual([['2026-01', { n: 1 }]]);
});
