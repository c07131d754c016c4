import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { body, places, useFolder } from './support.js';

const folder = useFolder();

describe('anything else becomes UTF-8, comma, LF', () => {
  test.each([
    ['mixed line ends', 'a;b\r\n1;2\n3;4\r5;6', {}, '1,2\n3,4\n5,6\n'],
    ['CR only', 'a;b\r1;2\r', {}, '1,2\n'],
    ['short records', 'a;b;c\n1\n2;3\n4;5;6', { ragged: 'pad' }, '1,,\n2,3,\n4,5,6\n'],
    ['rejected records left out', 'a;b\n1\n2;3\n4;5;6\n\n7;8\n', {}, '2,3\n7,8\n'],
    ['another quote', "a;b\n'x;''y''';\"z\"\n", { quote: "'", preamble: 0, footer: 0, ragged: 'pad' }, null],
    ['sep=', 'sep=;\r\na;b\r\n1;2\r\n', {}, '1,2\n'],
    ['sep= in quotes', '"sep=;"\na;b\n1;2\n', {}, '1,2\n'],
    ['sep= counted in the preamble', 'sep=;\na;b\n1;2\n', { preamble: 1 }, '1,2\n'],
    ['preamble', 'Export "du\n3 mai\n\na;b\n1;2\n', { preamble: 3 }, '1,2\n'],
    ['footer', 'a;b\n1;2\n3;4\nTotal;5\n', { footer: 1 }, '1,2\n3,4\n'],
    ['ragged footer among blank lines', 'a;b\n1;2\n\nTotal\n\nfin "x\n\n', { footer: 2 }, '1,2\n'],
    ['header over several lines', '"a\nx";b\r\n1;2\r\n', {}, '1,2\n'],
    ['blank lines behind one column', 'a\n1\n""\n\n', {}, '1\n""\n'],
    ['exact cells', 'a;b\r\n" x ";"1\r\n2\n3"\n ,y ;"""q"";"\n', {}, '" x ","1\r\n2\n3"\n" ,y ","""q"";"\n'],
    ['no quoting at all', 'a;b\n5" x;"y\nz,;\n', { quote: '', ragged: 'pad', preamble: 0, footer: 0 }, null],
  ] as const)('%s', async (_, content, dialect, expected) => {
    const prepared = await folder.prepare(content, dialect);
    if (expected === null) {
      expect(prepared.readable).toMatchObject({ temporary: false, quote: dialect.quote });
      return;
    }
    expect(prepared.readable).toMatchObject({ temporary: true, delimiter: ',', quote: '"' });
    expect(await body(prepared)).toBe(expected);
    expect((await stat(prepared.readable?.path ?? '')).mode & 0o077).toBe(0);
    await prepared.dispose();
    await prepared.dispose();
    expect(existsSync(prepared.readable?.path ?? '')).toBe(false);
  });

  test('other quotes, and none, come back exactly', async () => {
    const single = await folder.prepare("a;b\r\n'x;''y''';\"z\"\n", { quote: "'" });
    expect(await body(single)).toBe('"x;\'y\'","""z"""\n');
    const none = await folder.prepare('a;b\r\n5" x;"y,\n', { quote: '' });
    expect(await body(none)).toBe('"5"" x","""y,"\n');
  });

  test('an undeclared footer is a fault', async () => {
    expect(places(await folder.prepare('a;b;c\n1;2;3\nTotal;5\n'))).toEqual(['3:8']);
  });

  test('a footer longer than the file leaves nothing', async () => {
    const prepared = await folder.prepare('a;b\n1;2\n', { footer: 3 });
    expect(places(prepared)).toEqual(['!1:1']);
  });

  test('nothing is left behind when the reading is aborted', async () => {
    const before = await readdir(folder.path('.'));
    const file = await folder.write('a;b\r1;2\r');
    const { prepare } = await import('../../../src/measure/scan/index.js');
    const { plain } = await import('./support.js');
    const options = { allowEmpty: false, temporary: folder.path('.'), signal: AbortSignal.abort() };
    await expect(prepare(file, plain, options)).rejects.toThrow('aborted');
    expect(await readdir(folder.path('.'))).toEqual([...before, file.name].sort());
  });
});
