import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { writtenCondition } from '../../src/language/written.js';
import { operandOf, readCondition } from '../../src/load/condition.js';
import { loadPlan, locate } from '../../src/load/index.js';
import { readQuantity } from '../../src/load/quantity.js';
import { readYaml } from '../../src/load/yaml/read.js';
import type { Value } from '../../src/load/yaml/value.js';
import { operators, type Path } from '../../src/model/index.js';
import { spent } from '../spent.js';
import { readArchive } from '../workspace.js';

const root = new URL('../../', import.meta.url).pathname;
const below = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));

const examples = below('examples', '.yaml').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const cases = below('test/cases', '.txtar')
  .flatMap((archive) => Object.entries(readArchive(join(root, archive))))
  .filter(([path]) => path.endsWith('.yaml'))
  .map(([path, text]) => ({ path, text }));

const scraps = ['90 %', '12 h', '4.2 /5', '>=', '<', '!= ', '-', '+', '1e9', '0x1', '_', ',', '.', '\u00a0', '€', '0'];
const written = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...scraps)).map((parts) => parts.join('')),
);

describe('reading', () => {
  it('quantities never throws, and gives finite amounts', () => {
    fc.assert(
      fc.property(written, (text) => {
        const reading = readQuantity(text);
        if ('value' in reading) expect(Number.isFinite(reading.value.amount)).toBe(true);
        else expect(reading.problem.fr).toContain('`');
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('conditions never throws, and what is printed reads the same', () => {
    const roundTrip = (text: string): void => {
      const reading = readCondition(text);
      if ('value' in reading) expect(readCondition(writtenCondition(reading.value))).toEqual(reading);
    };
    fc.assert(fc.property(written, roundTrip), { numRuns: 2000, seed: 2 });
    const comparison = fc.tuple(
      fc.constantFrom(...operators),
      fc.constantFrom('email', '12 h', '90 %', '4.2 /5', '2026-01-01'),
    );
    fc.assert(
      fc.property(comparison, ([operator, text]) => {
        const operands = ['present', 'missing'].includes(operator) ? [] : [operandOf(text)];
        expect(readCondition(writtenCondition({ operator, operands }))).toEqual({ value: { operator, operands } });
      }),
    );
  });
});

/** What the other YAML library reads, every scalar as its text. */
function plain(node: Node | null | undefined): Value {
  if (isMap<Node, Node>(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [String(plain(key)), plain(value)]));
  if (isSeq<Node>(node)) return node.items.map(plain);
  if (!isScalar(node)) return null;
  const text = String(node.value ?? '');
  return node.type === 'PLAIN' && ['', '~', 'null'].includes(text) ? null : text;
}

describe('two YAML libraries', () => {
  it('read every example and case alike', () => {
    const files = [...examples, ...cases].flatMap(({ path, text }) => {
      const { value, findings } = readYaml(path, text);
      return value === null || findings.length > 0 ? [] : [{ path, text, value }];
    });
    expect(files.length).toBeGreaterThan(150);
    for (const { path, text, value } of files) {
      const other = parseDocument(text, { schema: 'failsafe' });
      expect(other.errors, path).toEqual([]);
      expect(value, path).toEqual(plain(other.contents));
    }
  });
});

/** Every scalar of a file with its path. */
function scalarsOf(value: Value, path: Path = []): readonly (readonly [path: Path, text: string])[] {
  if (value === null) return [];
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item: Value, i) => scalarsOf(item, [...path, i]));
  return Object.entries(value).flatMap(([key, item]) => scalarsOf(item as Value, [...path, key]));
}

describe('places', () => {
  it('of every scalar of the examples are exactly its range in the source', () => {
    const scalars = examples.flatMap(({ path: file, text }) => {
      const { value, findings } = readYaml(file, text);
      return findings.length > 0 ? [] : scalarsOf(value).map(([path, scalar]) => ({ file, text, path, scalar }));
    });
    expect(scalars.length).toBeGreaterThan(500);
    for (const { file, text, path, scalar } of scalars) {
      const message = { en: '', fr: '' };
      const [found] = locate(
        [{ rule: 'r', severity: 'error', place: { file, path }, entity: null, message, related: [] }],
        () => text,
      );
      const { line = 0, column = 0, endLine, endColumn = 0 } = found?.place ?? {};
      // A folded text is not found in one line.
      if (endLine !== line) continue;
      const shown = text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1);
      expect([scalar, `"${scalar}"`, `'${scalar}'`], `${file}:${line}:${column}`).toContain(shown);
    }
  });
});

describe('a thousand mutants of the examples', () => {
  const pieces = [
    '[',
    ']',
    '{',
    '}',
    ': ',
    '- ',
    '? ',
    '"',
    "'",
    '\n',
    '\t',
    '&a ',
    '*a',
    '!!x ',
    '|',
    '>',
    '\r',
    '#',
    '%',
    '\u0000',
    '\ufeff',
    'é',
    '~',
    '<<: ',
    '---\n',
    '__proto__: ',
    '1e999',
    '\u001b',
  ];
  it('never make loading throw, nor take long', () => {
    const base = examples.filter(({ path }) => path.includes('nordvent'));
    const prefix = 'examples/nordvent/';
    const whole = base.map(({ path, text }) => ({ path: path.slice(prefix.length), bytes: Buffer.from(text) }));
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      put: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
    });
    const mutant = fc.tuple(fc.nat(base.length - 1), fc.array(edit, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(mutant, ([index, edits]) => {
        const { path, text } = base[index] as (typeof base)[number];
        const changed = edits.reduce((now, { at, cut, put }) => {
          const offset = Math.floor(at * now.length);
          return now.slice(0, offset) + put.join('') + now.slice(offset + cut);
        }, text);
        const file = { path: path.slice(prefix.length), bytes: Buffer.from(changed) };
        const started = spent();
        const { findings } = loadPlan([
          file,
          ...whole.filter((one) => one.path === 'mbo.yaml' && file.path !== 'mbo.yaml'),
        ]);
        const found = locate(findings, (name) => (name === file.path ? changed : undefined));
        for (const { place } of found) expect(place.line).toBeGreaterThan(0);
        expect(spent() - started).toBeLessThan(2000);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});
