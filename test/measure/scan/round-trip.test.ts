import fc from 'fast-check';
import { expect, test } from 'vitest';
import { body, useFolder } from './support.js';

const folder = useFolder();

const alphabet = ['a', 'é', '€', '😀', ' ', '\u00a0', ',', ';', '\t', '|', '"', "'", '\n', '\r', '\r\n', '1', ''];
const cell = fc.array(fc.constantFrom(...alphabet), { maxLength: 6 }).map((parts) => parts.join(''));

interface Written {
  readonly delimiter: string;
  readonly quote: string;
  readonly newline: string;
  readonly bom: boolean;
  readonly last: boolean;
  readonly every: boolean;
}

const written: fc.Arbitrary<Written> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quote: fc.constantFrom('"', "'"),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  bom: fc.boolean(),
  last: fc.boolean(),
  every: fc.boolean(),
});

const table = fc
  .integer({ min: 1, max: 5 })
  .chain((fields) =>
    fc.array(fc.array(cell, { minLength: fields, maxLength: fields }), { minLength: 1, maxLength: 8 }),
  );

function quoted(text: string, quote: string): string {
  return `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
}

function write(rows: readonly (readonly string[])[], { delimiter, quote, newline, bom, last, every }: Written): string {
  const one = (text: string) =>
    every || text === '' || [delimiter, quote, '\n', '\r'].some((special) => text.includes(special))
      ? quoted(text, quote)
      : text;
  const lines = [rows[0]?.map((_, field) => `c${field}`) ?? [], ...rows].map((row) => row.map(one).join(delimiter));
  return `${bom ? '\ufeff' : ''}${lines.join(newline)}${last ? newline : ''}`;
}

/** An independent, slow reading of RFC 4180 with `,` and LF. */
function parse(content: string): readonly (readonly string[])[] {
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\n)/g;
  const rows: string[][] = [[]];
  for (const [, inQuotes, bare, end] of content.matchAll(pattern)) {
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('cells written in any dialect come back exactly from the copy', async () => {
  await fc.assert(
    fc.asyncProperty(table, written, async (rows, how) => {
      // The footer makes a copy necessary, whatever the dialect.
      const all = [...rows, rows[0] ?? []];
      const prepared = await folder.prepare(write(all, how), { ...how, footer: 1 });
      expect(prepared).toMatchObject({ faults: [], records: rows.length, readable: { records: rows.length } });
      expect(parse(await body(prepared))).toEqual(rows);
      await prepared.dispose();
    }),
    { numRuns: 300 },
  );
});

test('whatever the text, every record is either readable or a fault', async () => {
  const text = fc.array(fc.constantFrom('a', '"', ';', '\n', '\r', '\0', 'é', '\n"x";1\n'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      const prepared = await folder.prepare(`a;b\n${parts.join('')}`, {}, true);
      const rejected = prepared.faults.filter(({ fatal }) => !fatal).length + prepared.moreFaults;
      if (prepared.faults.some(({ fatal }) => fatal)) expect(prepared.readable).toBeNull();
      else expect(rejected + (prepared.readable?.records ?? 0)).toBe(prepared.records);
      if (prepared.readable?.temporary) expect(parse(await body(prepared))).toHaveLength(prepared.readable.records);
      await prepared.dispose();
    }),
    { numRuns: 300 },
  );
});
