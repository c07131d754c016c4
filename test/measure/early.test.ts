import { expect, test } from 'vitest';
import { column, imported, indicatorOf, run, said, sourceOf } from './kit.js';

const source = sourceOf({ created: column('date', 'Day'), note: column('number', 'Note') });
const sum = indicatorOf('sum', { kind: 'sum', of: 'note', where: {} });
const rows = 70_000;
const line = `2026-01-05,1,"${'x'.repeat(480)}"\n`;
const large = `Day,Note,Text\n${line.repeat(rows)}`;

const stateOf = async (text: string, maxRejects = 0) => {
  const measured = await imported({ 'large.csv': text }, { source, indicators: [sum], maxRejects });
  return [measured.files[0], measured.series.get('sum')?.cells[0]?.state];
};

test('a large file is aggregated while its structure is proven', async () => {
  expect(large.length).toBeGreaterThan(32 * 1024 * 1024);
  expect(await stateOf(large)).toMatchObject([
    { records: rows, used: rows },
    { n: rows, sum: rows },
  ]);
});

test('one that proves irregular is aggregated anew, as proven', async () => {
  const ragged = `${large}2026-01-05,1\n${line}`;
  expect(await stateOf(ragged, 1)).toMatchObject([
    { records: rows + 2, used: rows + 1, rejected: 1 },
    { sum: rows + 1 },
  ]);
  const multiline = `${large}2026-01-05,5,"a\n2026-01-05,7,b"\n`;
  expect(await stateOf(multiline)).toMatchObject([{ records: rows + 1, used: rows + 1 }, { sum: rows + 5 }]);
});

test('one that proves broken is not imported', async () => {
  const { value, findings } = await run({ 'large.csv': `${large}2026-01-05,1,"x\n` }, { source, indicators: [sum] });
  expect(value).toBeNull();
  expect(said(findings)[0]).toMatch(/^import\/structure: /);
});

test('an aborted import stops', async () => {
  const controller = new AbortController();
  const importing = run(
    { 'large.csv': large },
    { source, indicators: [sum], signal: controller.signal, onProgress: () => controller.abort(new Error('stopped')) },
  );
  await expect(importing).rejects.toThrow('stopped');
});
