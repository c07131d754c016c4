import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportOf } from '../../src/attain/index.js';
import { examine } from '../../src/cli/examine.js';
import { findingFormats, printFindings } from '../../src/cli/findings.js';
import { repair, withTriedFixes } from '../../src/cli/fix.js';
import { openTree } from '../../src/cli/workspace.js';
import { reportJson, reportText, type Style } from '../../src/report/index.js';
import type { Tree } from '../../src/tree/index.js';
import { spent } from '../spent.js';

const today = '2026-07-15';
const style: Style = { language: 'fr', colour: false, unicode: true, width: 80 };
const example = new URL('../../examples/nordvent', import.meta.url).pathname;

/** Some lines of what imports would have written. */
const measured = Object.entries({
  'reply-within-12h': `period,covered,channel,team,arrival,good,total,pending
2026-01,full,email,written,week,174,247,0
2026-01,full,email,written,weekend,21,70,0
2026-01,full,form,written,week,106,146,0
2026-01,full,form,written,weekend,7,41,0
`,
  'first-reply-median': `period,covered,channel,team,buckets
2026-01,full,email,written,-135:6 -124:3 5:4 142:3
2026-01,full,form,written,-135:7 0:1 237:1
2026-01,full,phone,phone,zero:53 -204:66 210:1
`,
  satisfaction: `period,covered,channel,team,n,sum,squares
2026-01,full,email,written,68,254,992.5
2026-01,full,form,written,47,186,770.5
2026-01,full,phone,phone,69,304.5,1364.75
`,
  imports: `import,source,file,sha256,from,to,exported,records,used,rejected,duplicates,out_of_scope,version,ledger
c4a7df30,tickets,tickets-2026-S1.csv,bcf62ab2e4e6dd4391a5847ac3522ec56ca9f055ebaccbe67ce6128fb49f5c63,2026-01-01,2026-06-30,2026-07-01T07:05:00+02:00,5678,5559,0,55,64,0.1.0,
`,
}).map(([name, text]) => ({ path: `measurements/${name}.csv`, text }));

const files = readdirSync(example, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && (entry.name.endsWith('.yaml') || entry.parentPath.endsWith('measurements')))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(example, path), text: readFileSync(path, 'utf8') }))
  .concat(measured);

/** What breaks YAML, a ledger, a number, a terminal, a CI log, Markdown or XML. */
const pieces = [
  ...['[', ']', '{', '}', ': ', '- ', '? ', '"', "'", '\n', '\t', '&a ', '*a', '!!x ', '|', '>', '\r', '#', '%', '~'],
  ...['\u0000', '\ufeff', 'é', '<<: ', '---\n', '__proto__: ', 'null', ',', ',,', '\n\n', '<<<<<<< a\n', '>>>>>>> b\n'],
  ...['0', '-1', '1,5', '1e999', '9'.repeat(400), ' %', ' h', '2026-02-30', '9999-12-31', '1000-01-01..', '\ud800'],
  ...[
    '\u001b[2J',
    '\u009b31m',
    '\u202e',
    '"\\u001b"',
    '\n::error::x',
    '##[add-mask]',
    '|x|',
    '`',
    '<img>',
    ']]>',
    '&#0;',
  ],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(12),
  put: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** Another number in place of one, so that the file may still be right. */
const exchange = fc.record({
  nth: fc.nat(),
  number: fc.constantFrom('0', '1', '2', '11', '31', '99', '100', '2024', '2025', '0.001', '999999', '1000000000000'),
});
type Exchange = typeof exchange extends fc.Arbitrary<infer E> ? E : never;

const mutant = fc.record({
  index: fc.nat(files.length - 1),
  edits: fc.oneof(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.array(exchange, { minLength: 1, maxLength: 3 })),
});

function damaged(text: string, edits: readonly (Edit | Exchange)[]): string {
  return edits.reduce((now, change) => {
    if ('nth' in change) {
      const numbers = [...now.matchAll(/\d+/g)];
      const chosen = numbers[change.nth % numbers.length];
      return chosen ? now.slice(0, chosen.index) + change.number + now.slice(chosen.index + chosen[0].length) : now;
    }
    const offset = Math.floor(change.at * now.length);
    return now.slice(0, offset) + change.put.join('') + now.slice(offset + change.cut);
  }, text);
}

async function find(tree: Tree) {
  const opened = openTree(tree, []);
  return { opened, ...(await examine(opened, today, async () => [])) };
}

/** What findings look like in every format, with the summary of a job. */
async function shown(all: Parameters<typeof withTriedFixes>[0]): Promise<Map<string, string>> {
  const { tree } = all.opened;
  const { diagnostics } = all;
  const texts = new Map<string, string>();
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const summary = { files: tree.files.length, errors, warnings: diagnostics.length - errors, ignored: 0, old: null };
  const found = { root: '/', tree, diagnostics: withTriedFixes(all), summary, style };
  for (const format of findingFormats) {
    let text = '';
    const stdout = new Writable({
      write: (chunk, _, done) => {
        text += chunk;
        done();
      },
    });
    const io = { stdin: Readable.from([]), stdout, stderr: stdout, env: {}, cwd: () => '/' };
    await printFindings(io, { color: false, format: [format] }, found);
    texts.set(format, text);
  }
  return texts;
}

it('mutants of a workspace go through all of validate, in every format, without harm', async () => {
  let sound = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutant, { minLength: 1, maxLength: 2 }), async (mutants) => {
      const texts = new Map(files.map(({ path, text }) => [path, text]));
      for (const { index, edits } of mutants) {
        const { path = '', text = '' } = files[index] ?? {};
        texts.set(path, damaged(text, edits));
      }
      const tree = {
        label: '',
        files: [...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
        others: [],
      };
      const started = spent();
      const found = await find(tree);
      for (const { place, message } of found.diagnostics) {
        expect(Math.min(place.line, place.column, place.endLine)).toBeGreaterThan(0);
        expect(message.fr).not.toBe('');
      }
      const all = await shown(found);
      for (const [format, text] of all) {
        expect(text, format).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202e]/u);
        if (format !== 'github') expect(text, format).not.toMatch(/^\s*::|##\[/m);
      }
      for (const format of ['json', 'gitlab', 'sarif', 'rdjson']) JSON.parse(all.get(format) ?? '');
      for (const line of all.get('github')?.trimEnd().split('\n') ?? []) expect(line).toMatch(/^(?:::\w+ |$)/);
      const { left } = await repair(found, find);
      const unfixed = withTriedFixes(left);
      expect(unfixed.filter(({ fix }) => fix !== undefined)).toEqual([]);
      if (found.opened.findings.every(({ severity }) => severity === 'warning')) {
        sound++;
        const figures = reportOf(found.opened.plan, found.opened.ledger, today);
        expect(reportText(figures, null, style) + reportJson(figures, null)).not.toMatch(/NaN|Infinity|undefined/);
      }
      expect(spent() - started).toBeLessThan(4000);
    }),
    { numRuns: 200, seed: 4 },
  );
  expect(sound).toBeGreaterThan(20);
});
