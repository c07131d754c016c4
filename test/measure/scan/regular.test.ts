import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFindRegular } from '../../../src/measure/scan/regular.js';
import { createScanner } from '../../../src/measure/scan/scanner.js';

const grammar = { delimiter: ';'.charCodeAt(0), quote: '"'.charCodeAt(0) };
const line = fc.array(fc.constantFrom('a', 'é', ' ', ';', ';', '\n', '\n', '\r\n', '\r', '"', '\0'), { maxLength: 30 });

/** How many records of the text, from its start on, the scanner finds to be plain, and where they end. */
function plainRecords(text: Buffer, to: number, fields: number): { count: number; end: number } {
  const { record, next } = createScanner(grammar);
  let [count, end] = [0, 0];
  while (end < to) {
    const after = next(text, end, to, true, 1);
    const plain = record.flaw === 'none' && !record.quoted && record.fields === fields && record.end > record.start;
    // A line end of CR alone, or none at the end of the text, is for the scanner to judge.
    if (!plain || (record.newline !== 1 && record.newline !== 2)) break;
    [count, end] = [count + 1, after];
  }
  return { count, end };
}

test('regular lines are those that the scanner finds nothing to say about', () => {
  const property = fc.property(line, fc.integer({ min: 1, max: 3 }), (parts, fields) => {
    const bytes = Buffer.from(parts.join(''));
    const text = Buffer.concat([bytes, Buffer.from('\n')]);
    const { count, end } = createFindRegular(grammar, fields)(text, 0, bytes.length);
    const expected = plainRecords(text, bytes.length, fields);
    // What lies across the end of the text is left alone: more of it may follow.
    if (expected.end < bytes.length || count === expected.count) expect({ count, end }).toEqual(expected);
    else expect(count).toBe(expected.count - 1);
  });
  fc.assert(property, { numRuns: 3000, seed: 5 });
});
