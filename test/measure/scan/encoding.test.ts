import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../../src/model/index.js';
import { body, places, useFolder } from './support.js';

const folder = useFolder();
const late = 'a;b\n'.concat('x;y\n'.repeat(400_000));

describe('declared encodings are decoded', () => {
  test.each([
    ['windows-1252', 'René;3 €\n'],
    ['iso-8859-15', 'René;3 €\n'],
    ['iso-8859-1', 'René;3 £\n'],
    ['utf-16le', 'René;3 € 😀\n'],
    ['utf-16be', 'René;3 € 😀\n'],
  ] as const)('%s, however late', async (encoding: Encoding, row) => {
    const prepared = await folder.prepare(iconv.encode(`${late}${row}`, encoding, { addBOM: true }), { encoding });
    expect(prepared.faults).toEqual([]);
    expect(prepared.records).toBe(400_001);
    expect((await body(prepared)).endsWith(`x,y\n${row.replace(';', ',')}`)).toBe(true);
    await prepared.dispose();
  });

  test('pairs of UTF-16 survive wherever the reading cuts', async () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const content = `ab;c\n${'😀'.repeat(100_000)};1\n`.repeat(4);
      const prepared = await folder.prepare(iconv.encode(content, encoding), { encoding });
      expect(await body(prepared)).toBe(content.replaceAll(';', ',').slice(5));
      await prepared.dispose();
    }
  });

  test('characters of UTF-8 survive wherever the reading cuts', async () => {
    const prepared = await folder.prepare(`a;b\n${'é😀€;x\n'.repeat(300_000)}`);
    expect(prepared).toMatchObject({ faults: [], records: 300_000, readable: { temporary: false } });
  });
});

describe('what does not fit the declared encoding is fatal at its place', () => {
  test.each([
    [
      'windows-1252 as utf-8',
      'utf-8',
      iconv.encode('a;b\nx;y\nRené;1\n', 'windows-1252'),
      '!3:4',
      'encoding: windows-1252',
    ],
    ['the same, late', 'utf-8', iconv.encode(`${late}\nRené;1\n`, 'windows-1252'), '!400003:4', 'windows-1252'],
    ['the same, in quotes', 'utf-8', iconv.encode('a;b\n"1\n2é";1\n', 'windows-1252'), '!3:2', 'windows-1252'],
    ['a damaged byte', 'utf-8', Buffer.from('a;b\né;\xff\n', 'latin1'), '!2:1', 'windows-1252'],
    [
      'two encodings',
      'utf-8',
      Buffer.concat([Buffer.from('a;b\né;1\n'), Buffer.from('é;1\n', 'latin1')]),
      '!3:1',
      'mixes',
    ],
    ['cut in a character', 'utf-8', Buffer.from('a;b\n1;€').subarray(0, -1), '!2:3', 'windows-1252'],
    [
      'utf-16 with BOM',
      'utf-8',
      iconv.encode('a;b\n1;2\n', 'utf-16le', { addBOM: true }),
      '!1:1',
      'encoding: utf-16le',
    ],
    ['utf-16 without', 'utf-8', iconv.encode('a;b\n1;2\n', 'utf-16le'), '!1:1', 'encoding: utf-16le'],
    ['utf-16be', 'utf-16le', iconv.encode('a;b\n1;2\n', 'utf-16be', { addBOM: true }), '!1:1', 'encoding: utf-16be'],
    ['utf-8 as utf-16', 'utf-16le', Buffer.from('a;b\n1;2\n'), '!1:1', 'encoding: utf-8'],
    ['utf-8 as windows-1252', 'windows-1252', Buffer.from('a;b\n1;2\nx;René\n'), '!3:6', 'encoding: utf-8'],
    ['the same, late', 'iso-8859-1', Buffer.from(`${late}x;René\n`), '!400002:6', 'encoding: utf-8'],
    ['utf-8 with BOM as windows-1252', 'windows-1252', Buffer.from('\ufeffa;b\n1;2\n'), '!1:1', 'encoding: utf-8'],
    ['windows-1252 as iso-8859-1', 'iso-8859-1', iconv.encode('a;b\né;3 €\n', 'windows-1252'), '!2:5', 'windows-1252'],
    ['no character of windows-1252', 'windows-1252', Buffer.from('a;b\n1;\x81\n', 'latin1'), '!2:3', 'damaged'],
    ['half a pair', 'utf-16le', iconv.encode('a;b\n1;\ud83d\n', 'utf-16le'), '!2:3', 'damaged'],
  ] as const)('%s', async (_, encoding: Encoding, content, place, words) => {
    const prepared = await folder.prepare(content, { encoding });
    expect(places(prepared).at(-1)).toBe(place);
    expect(prepared.faults.at(-1)?.reason.en).toContain(words);
    expect(prepared.readable).toBeNull();
  });
});
