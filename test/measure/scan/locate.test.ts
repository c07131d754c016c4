import { expect, test } from 'vitest';
import { locateRecords } from '../../../src/measure/scan/index.js';
import { plain, useFolder } from './support.js';

const folder = useFolder();

test('records of the readable are found in the export, past rejected ones', async () => {
  const content = 'intro\na;b\r\n"1\n2";x\nfaulty\n3;é😀;\n\n4;😀y\nTotal;9\n';
  const dialect = { ...plain, preamble: 1, footer: 1 };
  const found = await locateRecords(await folder.write(content), dialect, [0, 1, 7]);
  expect([...found]).toEqual([
    [
      0,
      {
        line: 3,
        column: 1,
        fields: [
          { line: 3, column: 1 },
          { line: 4, column: 4 },
        ],
      },
    ],
    [
      1,
      {
        line: 8,
        column: 1,
        fields: [
          { line: 8, column: 1 },
          { line: 8, column: 3 },
        ],
      },
    ],
    // The footer is not data, but only the end of the file tells: ordinals come from the readable, which has two.
  ]);
});

test('a file that is gone has no records', async () => {
  expect(await locateRecords({ path: folder.path('gone.csv'), name: 'gone.csv' }, plain, [0])).toEqual(new Map());
});
