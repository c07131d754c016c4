import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cellsOf, column, imported, indicatorOf, run, said, sourceOf } from './kit.js';

const source = sourceOf({ created: column('date', 'Day'), note: column('number', 'Note') });
const sum = indicatorOf('sum', { kind: 'sum', of: 'note', where: {} });
const request = { source, indicators: [sum] };
const text = 'Day,Note\n2026-01-05,1\n2026-02-05,2\n';

test('files are packed or not whatever they are called', async () => {
  const files = { 'packed.csv': gzipSync(text), 'plain.csv.gz': text };
  const measured = await imported(files, request);
  expect(measured.files).toMatchObject([
    { name: 'packed.csv', records: 2, used: 2 },
    { name: 'plain.csv.gz', records: 2, used: 2 },
  ]);
  expect(cellsOf(measured, 'sum')).toMatchObject([
    ['2026-01', { n: 2, sum: 2 }],
    ['2026-02', { n: 2, sum: 4 }],
  ]);
});

test('rejected cells are placed in the text', async () => {
  const { rejects } = await imported({ 'x.csv.gz': gzipSync(`${text}2026-02-06,x\n`) }, { ...request, maxRejects: 1 });
  expect(rejects).toMatchObject([{ file: 'x.csv.gz', line: 4, column: 12 }]);
});

test('a damaged one among several imports none', async () => {
  const cut = gzipSync(text).subarray(0, 30);
  const { value, findings } = await run({ 'a.csv': text, 'b.csv.gz': cut, 'c.csv': `${text}\n` }, request);
  expect(value).toBeNull();
  expect(said(findings)).toEqual([expect.stringMatching(/^import\/structure: the compressed file was cut short/)]);
});

test('the same file twice is refused where nothing tells its records apart', async () => {
  const { value, findings } = await run({ 'june.csv': text, 'july.csv': `${text}\n`, 'june (1).csv': text }, request);
  expect(value).toBeNull();
  expect(findings.map(({ place }) => place.file)).toEqual(['june (1).csv']);
  expect(said(findings)).toEqual([expect.stringMatching(/^import\/repeated-file: .* the same as `june.csv`/)]);
  const keyed = { ...request, source: { ...source, key: 'created' } };
  const { files } = await imported({ 'june.csv': text, 'june (1).csv': text }, keyed);
  expect(files).toMatchObject([{ duplicates: 2 }, { used: 2 }]);
  const empty = { ...request, allowEmpty: true, window: { from: '2026-01-01', to: '2026-01-31' } };
  expect((await imported({ 'a.csv': 'Day,Note\n', 'b.csv': 'Day,Note\n' }, empty)).files).toHaveLength(2);
});
