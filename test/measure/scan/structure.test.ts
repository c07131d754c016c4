import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { places, useFolder } from './support.js';

const folder = useFolder();

describe('a regular file is handed on as it is', () => {
  test.each([
    ['LF', 'a;b\n1;2\n3;4\n', 2],
    ['CRLF', 'a;b\r\n1;2\r\n3;4\r\n', 2],
    ['no last line end', 'a;b\n1;2\n3;4', 2],
    ['a BOM', '\ufeffa;b\n1;2\n', 1],
    ['trailing blank lines', 'a;b\n1;2\n\n\n', 1],
    ['accents', 'a;b\nRené;€ 😀\n', 1],
    ['a delimiter of others', 'a;b\nDupont, Jean;1,5\n', 1],
    ['quotes', 'a;b\n"x;""y""\n";2\n', 1],
    ['one column', 'a\n1\n2\n', 2],
  ])('%s', async (_, content, records) => {
    const prepared = await folder.prepare(content);
    expect(prepared.faults).toEqual([]);
    expect(prepared.records).toBe(records);
    expect(prepared.header[0]).toBe('a');
    expect(prepared.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(prepared.readable).toMatchObject({ temporary: false, records, fields: prepared.header.length });
    expect(prepared.readable?.path).toContain(prepared.name);
    await prepared.dispose();
    expect(existsSync(prepared.readable?.path ?? '')).toBe(true);
  });

  test('cells with line ends are told of, as the engine may not read such a file in parallel', async () => {
    expect((await folder.prepare('a;b\n"1\n2";3\n')).readable?.multiline).toBe(true);
    expect((await folder.prepare('a;b\n"1";3\n')).readable?.multiline).toBe(false);
  });
});

describe('a record that is not well-formed is rejected at its place', () => {
  test.each([
    ['too short', 'a;b\n1;2\n3\n4;5\n', '3:2', 3],
    ['too long', 'a;b\n1;2\n3;4;5\n', '3:4', 2],
    ['cut short', 'a;b\n1;2\n3', '3:2', 2],
    ['a blank line between records', 'a;b\n1;2\n\n3;4\n', '3:1', 3],
    ['text after a closing quote', 'a;b\n"x" y;2\n3;4\n', '2:4', 2],
    ['a stray quote', 'a;b\n1;5" screen\n3;4\n', '2:4', 2],
    ['blank before a quote', 'a;b\n1; "x"\n3;4\n', '2:4', 2],
    ['a NUL', 'a;b\n1;x\0y\n3;4\n', '2:4', 2],
    ['a NUL in quotes', 'a;b\n1;"é\0"\n3;4\n', '2:5', 2],
    ['after CR only', 'a;b\r1;2\r3\r', '3:2', 2],
    ['after mixed line ends', 'a;b\r\n1;2\n3;4\r5\n', '4:2', 3],
    ['after a cell of several lines', 'a;b\n"1\r\n2\n3\r4";2\n3\n', '6:2', 2],
    ['the column counts UTF-16 units', 'a;b\n😀é;2;3\n', '2:6', 1],
    ['a cell over 1 MiB', `a;b\n1;${'x'.repeat((1 << 20) + 1)}\n`, '2:3', 1],
  ])('%s', async (_, content, place, records) => {
    const prepared = await folder.prepare(content);
    expect(places(prepared)).toEqual([place]);
    expect(prepared.records).toBe(records);
    expect(prepared.readable?.records ?? 0).toBe(records - 1);
    await prepared.dispose();
  });

  test('the first hundred are listed, the others counted', async () => {
    const prepared = await folder.prepare(`a;b\n${'1\n'.repeat(250)}1;2\n`);
    expect(prepared.faults).toHaveLength(100);
    expect(prepared.faults[99]).toMatchObject({ line: 101, record: 100 });
    expect(prepared).toMatchObject({ moreFaults: 150, records: 251, readable: { records: 1 } });
  });

  test('no cell is quoted in a reason', async () => {
    const prepared = await folder.prepare('a;b\nsecret;secret"\nsecret\n"secret"secret;2\n');
    expect(prepared.faults).toHaveLength(3);
    expect(JSON.stringify(prepared.faults)).not.toContain('secret');
  });
});

describe('a file that cannot be read is one fatal fault', () => {
  const mib3 = 'x'.repeat(3 << 20);
  test.each([
    ['nothing', '', '!1:1', 'empty'],
    ['blank lines only', '\n\n\r\n', '!1:1', 'no header'],
    ['header only', 'a;b\n', '!1:1', 'no record'],
    ['header and blank lines', 'a;b\n\n\n', '!1:1', 'no record'],
    ['header below blank lines', '\n\na;b\n1;2\n', '!1:1', 'preamble: 2'],
    ['quote unclosed in the header', 'a;"b\n1;2\n3;4\n', '!1:3', 'not closed'],
    ['quote unclosed in a record', 'a;b\n1;2\n3;"4\n5;6\n', '!3:3', 'not closed'],
    ['quote closed by the next one', 'a;b\n1;"x\n2;"y"\n', '!2:3', 'not closed'],
    ['quote unclosed for long', `a;b\n1;2\n3;"${mib3}\n`, '!3:3', 'not closed'],
    ['a quoted cell of 5 MB', `a;b\n1;2\n3;"${mib3}${mib3}"\n4;5\n`, '!3:3', 'not closed within 2 MiB'],
    ['a record of 3 MB', `a;b\n1;2\n3;${mib3}\n`, '!3:1', '2 MiB'],
    ['another delimiter', 'a,b,c\n1,2,3\n', '!1:1', '3 columns with ","'],
    ['another delimiter, quoted', '"a","b"\n"1","2"\n', '!1:1', 'delimiter: ","'],
    ['tabs', 'a\tb\n1\t2\n', '!1:1', 'delimiter: "\\t"'],
    ['bars', 'a|b\n1|2\n', '!1:1', 'delimiter: "|"'],
    ['a workbook', 'PK\u0003\u0004....[Content_Types].xml', '!1:1', 'Excel'],
    ['a ZIP of something else', 'PK\u0003\u0004....export.csv', '!1:1', 'unpack it'],
    ['sep= that contradicts', 'sep=,\na,b\n', '!1:1', 'delimiter: ","'],
  ])('%s', async (_, content, place, words) => {
    const prepared = await folder.prepare(content);
    expect(places(prepared)).toEqual([place]);
    expect(prepared.faults[0]?.reason.en).toContain(words);
    expect(prepared.readable).toBeNull();
  });

  test('commas declared, semicolons found', async () => {
    const prepared = await folder.prepare('a;b\n1;2\n', { delimiter: ',' });
    expect(prepared.faults[0]?.reason.fr).toContain('2 colonnes avec ";"');
  });

  test('an empty file is fine when that is allowed', async () => {
    for (const content of ['', '\n\n', 'a;b\n']) {
      expect(await folder.prepare(content, {}, true)).toMatchObject({ faults: [], records: 0, readable: null });
    }
  });

  test('faults found before stay listed', async () => {
    expect(places(await folder.prepare('a;b\n1\n2;"x\n'))).toEqual(['2:2', '!3:3']);
  });

  test('a header of too many columns', async () => {
    expect(places(await folder.prepare(`${';'.repeat(5000)}\n`))).toEqual(['!1:1']);
  });
});
