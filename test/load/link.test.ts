import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/load/index.js';
import { spent } from '../spent.js';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const workspace = file('mbo.yaml', 'format: 1\nname: N\n');

/** The findings about a source with these columns beside `n` and `at`. */
function linked(columns: string) {
  const head = 'kind: source\nid: s\ndated: at\ncolumns:\n  at: { header: At, type: date, format: yyyy-MM-dd }\n';
  const { findings } = loadPlan([workspace, file('s.yaml', `${head}  n: { header: N, type: number }\n${columns}`)]);
  return findings.map(({ rule, place }) => `${rule} ${'path' in place ? place.path.join('.') : ''}`);
}

const stack = (height: number, of: (below: string) => string): string =>
  Array.from({ length: height }, (_, i) => `  c${i}: ${of(i === 0 ? 'n' : `c${i - 1}`)}\n`).join('');

describe('columns computed from columns', () => {
  it.each([
    ['itself', '  a: { first: a }\n'],
    ['a sum of itself', '  a: { plus: [n, a] }\n'],
    ['each other', '  a: { plus: [n], minus: [b] }\n  b: { plus: [a] }\n'],
    ['an end that waits for it', '  a: { from: at, to: b }\n  b: { from: at, to: a }\n'],
    ['a pause of itself', '  a: { from: at, to: at, pause: a }\n'],
    ['a condition on itself', '  a: { first: at, where: { a: present } }\n'],
  ])('%s have no value', (_, columns) => {
    expect(linked(columns)).toEqual(['format/unknown-reference columns.a']);
  });

  it('what only hangs on a circle is not blamed for it', () => {
    expect(linked('  z: { plus: [n, a] }\n  a: { plus: [b] }\n  b: { plus: [a] }\n')).toEqual([
      'format/unknown-reference columns.a',
    ]);
  });

  it('may be stacked and shared, but not without end', () => {
    const double = (below: string): string => `{ plus: [${below}, ${below}] }`;
    expect(linked(stack(60, double))).toEqual([]);
    expect(linked(stack(2000, double))).toEqual(['format/too-deep columns.c63']);
  });
});

describe('unknown ids', () => {
  const team = (id: string, parent: string): string => `  ${id}: { name: T, parent: ${parent} }\n`;
  const load = (teams: readonly string[]) => {
    const started = spent();
    const { findings } = loadPlan([workspace, file('o.yaml', `kind: organisation\nteams:\n${teams.join('')}`)]);
    expect(spent() - started).toBeLessThan(2000);
    return findings.map(({ message }) => message.en);
  };

  it('are all found in time, however many there are and might be meant', () => {
    const found = load(Array.from({ length: 3000 }, (_, i) => team(`customer-team-${i}`, `costumer-team-${i}`)));
    expect(found).toHaveLength(3000);
    expect(found[0]).toContain('did you mean `customer-team-0`');
  });

  it('are not compared letter by letter when they are no words', () => {
    const [a, b] = ['a'.repeat(100_000), 'ab'.repeat(50_000)];
    expect(load([team(a, b)])).toHaveLength(1);
  });
});
