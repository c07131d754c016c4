import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locateRecords, prepare } from '../../../src/measure/scan/index.js';
import { spent } from '../../spent.js';
import { body, places, plain, useFolder } from './support.js';

const folder = useFolder();
const said = async (content: Buffer) => {
  const { faults, readable } = await folder.prepare(content);
  expect(readable).toBeNull();
  return faults.map(({ line, column, reason }) => `${line}:${column} ${reason.en}`).at(-1);
};

describe('a gzip file is read as its content', () => {
  test('records, faults and lines are those of the text, the digest is that of the file', async () => {
    const packed = gzipSync('\ufeffa;b\r\n"1\n2";x\r\nfaulty\r\n3;é\r\n');
    const prepared = await folder.prepare(packed);
    expect(prepared).toMatchObject({ records: 3, header: ['a', 'b'] });
    expect(places(prepared)).toEqual(['4:7']);
    expect(prepared.sha256).toBe(createHash('sha256').update(packed).digest('hex'));
    expect(await body(prepared)).toBe('"1\n2",x\n3,é\n');
    const path = prepared.readable?.path ?? '';
    await prepared.dispose();
    expect(readdirSync(folder.path('.')).some((name) => path.endsWith(name))).toBe(false);
  });

  test('in another encoding', async () => {
    const prepared = await folder.prepare(gzipSync(Buffer.from('n;p\nRené;5 €\n'.replace('€', '\u0080'), 'latin1')), {
      encoding: 'windows-1252',
    });
    expect(await body(prepared)).toBe('René,5 €\n');
  });

  test('of several members, padded with zeros', async () => {
    const members = ['a;b\n1;', '2\n3;4', '\n'].map((text) => gzipSync(text));
    const prepared = await folder.prepare(Buffer.concat([...members, Buffer.alloc(700)]));
    expect(await body(prepared)).toBe('1,2\n3,4\n');
  });

  test('and its records are found again', async () => {
    const places = await locateRecords(await folder.write(gzipSync('a;b\n1;2\n3;4\n')), plain, [1]);
    expect(places.get(1)).toMatchObject({ line: 3, column: 1, fields: [{ column: 1 }, { column: 3 }] });
  });

  test('progress counts packed bytes', async () => {
    const file = await folder.write(gzipSync(`a;b\n${'1;2\n'.repeat(600_000)}`));
    const seen: number[] = [];
    const onBytes = (bytes: number, total: number) => seen.push(bytes / total);
    await prepare(file, plain, { allowEmpty: false, temporary: folder.path('.'), onBytes });
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect([seen.length > 2, seen.at(-1)]).toEqual([true, 1]);
  });
});

describe('a damaged gzip file is refused', () => {
  const text = `a;b\n${Array.from({ length: 50_000 }, (_, n) => `${n};${(n * 7919) % 1000}\n`).join('')}`;
  const packed = gzipSync(text);
  const changed = (at: number) => {
    const copy = Buffer.from(packed);
    copy[at] = (copy[at] as number) ^ 0xff;
    return copy;
  };

  test('cut anywhere', async () => {
    for (const length of [5, 12, 1000, packed.length / 2, packed.length - 1]) {
      expect(await said(packed.subarray(0, length)), `${length}`).toMatch(/the compressed file was cut short/);
    }
    const half = (await said(packed.subarray(0, packed.length / 2))) ?? '';
    expect(Number.parseInt(half, 10)).toBeGreaterThan(10_000);
    expect(await said(Buffer.concat([packed, packed.subarray(0, 9)]))).toMatch(/^50002:1 .*cut short/);
  });

  test('with a wrong checksum, or something behind it', async () => {
    expect(await said(changed(packed.length - 6))).toMatch(/the compressed file is damaged/);
    expect(await said(Buffer.concat([packed, Buffer.from('more')]))).toMatch(/the compressed file is damaged/);
    expect(await said(Buffer.concat([packed, Buffer.alloc(9), packed]))).toMatch(/the compressed file is damaged/);
  });

  test('packed twice, or in another way', async () => {
    expect(await said(gzipSync(packed))).toBe('1:1 this is compressed twice: decompress it once');
    expect(await said(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]))).toMatch(/^1:1 this is packed in a way/);
  });

  test('empty, or a header alone', async () => {
    expect(await said(gzipSync(''))).toMatch(/there is no header row/);
    expect(await said(gzipSync('a;b\n'))).toMatch(/there is no record/);
  });
});

test('a bomb is stopped early, and nothing of it is written', async () => {
  const before = readdirSync(folder.path('.')).length;
  const bomb = gzipSync(Buffer.alloc(300 << 20, 'x'), { level: 1 });
  const started = spent();
  expect(await said(Buffer.concat([gzipSync('a;b\n1;2\n'), bomb]))).toMatch(/^3:1 this record is longer than 2 MiB/);
  expect(spent() - started).toBeLessThan(5000);
  expect(readdirSync(folder.path('.'))).toHaveLength(before + 1);
});
