import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainMapping } from '../../src/load/yaml/plain/plain.js';
import { parseYaml } from '../../src/load/yaml/read.js';
import { readArchive } from '../workspace.js';

const root = new URL('../../', import.meta.url).pathname;
const below = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(root, folder, path));

const examples = below('examples', '.yaml').map((path) => readFileSync(path, 'utf8'));
const cases = below('test/cases', '.txtar').flatMap((archive) => Object.values(readArchive(archive)));
const corpus = [...examples, ...cases, ...examples.map((text) => text.replaceAll('\n', '\r\n'))];

/** Whether the plain reader reads a text at all; what it reads is what the parser reads, without a finding. */
function agrees(text: string): boolean {
  const plain = plainMapping(text);
  if (plain === undefined) return false;
  expect(parseYaml('x.yaml', text), JSON.stringify(text)).toEqual({ value: plain, findings: [] });
  return true;
}

const isValid = (text: string): boolean => {
  const { value, findings } = parseYaml('x.yaml', text);
  return value !== null && findings.length === 0;
};

it('reads nearly every file that is right, as the parser does', () => {
  const right = corpus.filter(isValid);
  expect(right.length).toBeGreaterThan(250);
  expect(right.filter(agrees).length / right.length).toBeGreaterThan(0.95);
  expect(corpus.filter((text) => !isValid(text)).filter(agrees)).toEqual([]);
});

const pieces = [
  ...[' ', '  ', '\n', '\n  ', '\r\n', '\t', '- ', '-', ':', ': ', '#', ' #', '"', "'", '{', '}', '[', ']', ',', ', '],
  ...['a', 'null', '~', '? ', '|', '>', '&a ', '*a', '!t ', '%', '@', '`', '\\', '...', '\n---\n', 'a: b', 'k:'],
  ...['é', 'e\u0301', '\u00a0', '\u2028', '\ufeff', '😀', '=', '<<: x', '__proto__: 1', 'toString: 1', '"k": v'],
  ...["'k': v", '[a, b]', '{ a: b }', '{a: b}', '[]', '{}', '<', '/', '_', '.'],
];
const piece = fc.constantFrom(...pieces);

it('agrees with the parser on files that were damaged', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(2),
    put: fc.array(piece, { maxLength: 2 }),
  });
  const mutant = fc.tuple(fc.constantFrom(...corpus), fc.array(edit, { minLength: 1, maxLength: 3 }));
  let read = 0;
  fc.assert(
    fc.property(mutant, ([text, edits]) => {
      const changed = edits.reduce((now, { at, cut, put }) => {
        const offset = Math.floor(at * now.length);
        return now.slice(0, offset) + put.join('') + now.slice(offset + cut);
      }, text);
      if (agrees(changed)) read++;
    }),
    { numRuns: 5000, seed: 1 },
  );
  expect(read).toBeGreaterThan(500);
});

const scalar = fc.constantFrom(
  ...['x', '"x y"', "'z'", '""', '[a, "b"]', '{ a: b, c: [d] }', '{}', '', 'null', '~', 'x # c', '-1', '- q', 'a b: c'],
  ...['|', '>-', '# c', '"#" # c', '[a] b', '{ a: }', '[a, ]', '/5', '<= 12 h', 'a#b', 'a:b', '"a\\n"', "'it''s'"],
);
const key = fc.constantFrom('a', 'b', 'c', 'd-e', '"q r"', 'f/1', 'null', '2026-06-30', 'é', "'a'");
const indent = fc.constantFrom(0, 0, 0, 0, 1, 2, 2, 2, 4);
const line = fc.oneof(
  fc.tuple(key, scalar).map(([name, value]) => `${name}: ${value}`),
  key.map((name) => `${name}:`),
  scalar.map((value) => `- ${value}`),
  fc.tuple(key, scalar).map(([name, value]) => `- ${name}: ${value}`),
  fc.constantFrom('# a note', '', '  '),
  fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
);

it('agrees with the parser on lines put together at random', () => {
  const text = fc
    .array(fc.tuple(indent, line), { minLength: 1, maxLength: 6 })
    .map((lines) => lines.map(([spaces, rest]) => ' '.repeat(spaces) + rest).join('\n'));
  let read = 0;
  fc.assert(
    fc.property(text, (each) => {
      if (agrees(each)) read++;
    }),
    { numRuns: 10_000, seed: 2 },
  );
  expect(read).toBeGreaterThan(300);
});

it('leaves deep nesting to the parser, long before the limit of either', () => {
  const flow = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
  const pairs = (depth: number): string => `a: ${'{ a: '.repeat(depth)}x${' }'.repeat(depth)}`;
  const block = (depth: number): string => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  for (const nested of [flow, pairs, block]) {
    expect(agrees(nested(8))).toBe(true);
    expect(agrees(nested(12))).toBe(nested === block);
    expect(plainMapping(nested(10_000))).toBeUndefined();
  }
});
