import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { lstat, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/measure/scan/index.js';
import { plain, useFolder } from './support.js';

const folder = useFolder();
const at = (path: string) =>
  prepare({ path, name: 'x.csv' }, plain, { allowEmpty: false, temporary: folder.path('.') });

describe('what is no regular file is said so at once', () => {
  test.skipIf(process.platform === 'win32')('pipe, device, folder, nothing', async () => {
    const pipe = folder.path('pipe');
    execFileSync('mkfifo', [pipe]);
    // Nobody writes into the pipe, and the device never ends: whoever reads one waits for ever.
    for (const path of [pipe, '/dev/zero', folder.path('.'), folder.path('gone.csv')]) {
      const prepared = await at(path);
      expect(prepared).toMatchObject({ readable: null, sha256: null, faults: [{ fatal: true, line: 1 }] });
    }
  });
});

test('a file that grows is read as it was when opened', async () => {
  const file = await folder.write('a;b\n1;2\n');
  let grown = false;
  const onBytes = () => {
    if (!grown) appendFileSync(file.path, '3;4\n'.repeat(1000));
    grown = true;
  };
  const prepared = await prepare(file, plain, { allowEmpty: false, temporary: folder.path('.'), onBytes });
  expect(prepared).toMatchObject({ records: 1, faults: [] });
});

test('a name with glob characters is handed on under one without', async () => {
  const path = folder.path('b[1]*.csv');
  await writeFile(path, 'a;b\n1;2\n');
  const { readable, dispose } = await at(path);
  expect(readable?.path.slice(folder.path('').length)).toMatch(/^[^*?[\]{}]+$/);
  await dispose();
  await expect(lstat(readable?.path ?? '')).rejects.toThrow('ENOENT');
  expect((await lstat(path)).isFile()).toBe(true);
});

test('progress reaches the size of the file', async () => {
  const file = await folder.write(`a;b\n${'1;2\n'.repeat(600_000)}`);
  const seen: number[] = [];
  const onBytes = (bytes: number, total: number) => seen.push(bytes / total);
  await prepare(file, plain, { allowEmpty: false, temporary: folder.path('.'), onBytes });
  expect(seen).toHaveLength(3);
  expect(seen.at(-1)).toBe(1);
});
