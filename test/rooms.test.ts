import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = new URL('../src/', import.meta.url).pathname;

/** The arrows a room may have, each with its reason. Whatever is not written here is not allowed. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  model: {},
  language: { model: 'a sentence is a Text, and speaks of severities, statuses and units' },
  tree: {
    model: 'a tree is read with findings',
    language: 'what cannot be read or written is said in words',
  },
  load: {
    model: 'files become the plan',
    language: 'every mistake of form is said in words',
  },
  ledger: {
    model: 'lines become series, and series lines',
    language: 'a broken ledger is said in words',
  },
  check: {
    model: 'a rule looks at plan, ledger and today, and at nothing else',
    language: 'a rule documents itself and words its findings',
  },
  measure: {
    model: 'sources and indicators say what to measure, series hold the result',
    language: 'what is wrong with an export is said in words',
  },
  attain: { model: 'figures are made from plan and ledger' },
  report: {
    model: 'findings and figures are data before they are text',
    language: 'headings, statuses and units in words',
  },
  cli: Object.fromEntries(
    ['model', 'language', 'tree', 'load', 'ledger', 'check', 'measure', 'attain', 'report'].map((room) => [
      room,
      'the only room that knows the others: it puts them together',
    ]),
  ),
};

/** What only one room may import: package, room. */
const reserved: readonly (readonly [RegExp, string])[] = [
  [/^@duckdb\//, 'measure'],
  [/^simple-git$/, 'tree'],
  [/^(commander|tinyglobby)$/, 'cli'],
  [/^(yaml|js-yaml|zod)$/, 'load'],
  [/^(cli-table3|diff)$/, 'report'],
];

const typescriptIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const files = typescriptIn(source);
const roomOf = (file: string): string => file.split('/')[0] as string;

interface Arrow {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const imports: readonly Arrow[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const found = [...text.matchAll(/^\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm)];
  return found.map((match) => ({ file, from: roomOf(file), to: match[1] ?? (match[2] as string) }));
});

const arrows: readonly Arrow[] = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ file, from, to }) => ({ file, from, to: roomOf(relative(source, join(source, dirname(file), to))) }))
  .filter(({ from, to }) => from !== to);

describe('the rooms', () => {
  it('have only the arrows that are allowed', () => {
    const forbidden = arrows.filter(({ from, to }) => allowed[from]?.[to] === undefined);
    expect(forbidden).toEqual([]);
  });

  it('have every arrow that is allowed, and a reason for each', () => {
    const drawn = new Set(arrows.map(({ from, to }) => `${from} → ${to}`));
    const written = Object.entries(allowed).flatMap(([from, to]) => Object.keys(to).map((room) => `${from} → ${room}`));
    expect([...drawn].sort()).toEqual(written.sort());
    const reasons = Object.values(allowed).flatMap((to) => Object.values(to));
    expect(reasons.every((reason) => reason.length > 20)).toBe(true);
  });

  it('keep each library where it belongs', () => {
    const misplaced = imports.filter(
      ({ from, to, file }) =>
        reserved.some(([library, room]) => library.test(to) && from !== room) && file !== 'language/syntax.ts',
    );
    expect(misplaced).toEqual([]);
  });

  it('leave printing, the clock and the environment to the command line', () => {
    const offenders = files.filter((file) => {
      const text = readFileSync(join(source, file), 'utf8');
      return roomOf(file) !== 'cli' && /\bconsole\.|\bprocess\.(stdout|stderr|env|argv|exit)\b|new Date\(\)/.test(text);
    });
    expect(offenders).toEqual(['tree/git.ts', 'tree/lock.ts']);
  });

  it('export no value that only its file uses', () => {
    const tests = new URL('./', import.meta.url).pathname;
    const paths = [...files.map((file) => join(source, file)), ...typescriptIn(tests).map((file) => join(tests, file))];
    const texts = paths.map((path) => readFileSync(path, 'utf8'));
    const users = new Map<string, number>();
    for (const word of texts.flatMap((text) => [...new Set(text.match(/\w+/g))])) {
      users.set(word, (users.get(word) ?? 0) + 1);
    }
    const exported = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
    const names = texts.flatMap((text) => [...text.matchAll(exported)].map(([, name]) => name as string));
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter((name) => users.get(name) === 1)).toEqual([]);
  });
});
