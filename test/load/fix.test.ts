import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFile } from '../../src/load/index.js';
import { meantName } from '../../src/model/index.js';
import { spent } from '../spent.js';
import { base, type Files, open, readArchive } from '../workspace.js';

const today = '2026-07-15';

/** The files with every fix made until none is left, what was put right, and what is left. */
function repaired(given: Files) {
  let files = given;
  const fixed: string[] = [];
  for (let round = 0; round < 10; round++) {
    const { diagnostics } = open(files, today);
    const fixable = diagnostics.filter(({ fix }) => fix !== undefined);
    const done = [...new Set(fixable.map(({ place }) => place.file))].map((path) => {
      const here = fixable.filter(({ place }) => place.file === path);
      return { path, ...fixFile(path, Buffer.from(files[path] as string), here) };
    });
    const rules = done.flatMap((one) => one.fixed.map(({ rule }) => rule));
    if (rules.length === 0) return { files, fixed, left: diagnostics };
    fixed.push(...rules);
    files = { ...files, ...Object.fromEntries(done.map(({ path, text }) => [path, text])) };
  }
  throw new Error('fixes without end');
}

/** One file of the base after its fixes. */
const fixedText = (text: string, path = 'x.yaml'): string =>
  repaired({ ...base(), [path]: text }).files[path] as string;

const axis = (lines: string): string => `kind: axis\nid: a\ntitle: Axis\n${lines}`;
const objective = (lines: string): string =>
  `kind: objective\nid: o\ntitle: Publish 40 answers\nteam: written\nsupports: service-reply\n${lines}`;

const guardrail = (bound: string): string => objective(`indicators: { satisfaction: { maintain: ${bound} } }\n`);
const ambition = (lines: string): string => `kind: ambition\nid: m\ntitle: Ambition\n${lines}`;
const source = (lines: string): string =>
  `kind: source\nid: s\ndated: at\ncolumns: { at: { header: A, type: datetime } }\n${lines}`;

describe('what can only have been meant one way', () => {
  it.each([
    ['a key misspelled', axis('suports: trusted-voice\n'), axis('supports: trusted-voice\n')],
    ['two letters swapped', 'kind: axis\nid: a\ntitel: Axis\n', 'kind: axis\nid: a\ntitle: Axis\n'],
    ['a capital', 'kind: axis\nid: a\nTitle: Axis\n', 'kind: axis\nid: a\ntitle: Axis\n'],
    ['a key in quotes', axis('"suports": trusted-voice # so\n'), axis('"supports": trusted-voice # so\n')],
    ['flow style', '{"kind":"axis","id":"a","titel":"Axis"}', '{"kind":"axis","id":"a","title":"Axis"}'],
    [
      'a decimal comma',
      objective('means: { time: "1,5 h/week" } # so\n'),
      objective('means: { time: "1.5 h/week" } # so\n'),
    ],
    ['thousands', objective("means:\n  budget: '12 000 EUR'\n"), objective("means:\n  budget: '12000 EUR'\n")],
    [
      'a French day',
      objective('steps: [{ step: x, by: 31/03/2026 }]\n'),
      objective('steps: [{ step: x, by: 2026-03-31 }]\n'),
    ],
    [
      'a short day',
      objective('steps: [{ step: x, by: 2026-3-1 }]\n'),
      objective('steps: [{ step: x, by: 2026-03-01 }]\n'),
    ],
    [
      'a day as a key',
      objective('indicators: { satisfaction: { milestones: { 31.03.2026: 4 /5 } } }\n'),
      objective('indicators: { satisfaction: { milestones: { 2026-03-31: 4 /5 } } }\n'),
    ],
    ['one item', objective('competencies: leading   # one\n'), objective('competencies: [leading]   # one\n')],
    ['nothing to see', objective('rollup: o\u200bwn\n'), objective('rollup: own\n')],
    ['CRLF and a mark', '\ufeffkind: axis\r\nid: a\r\ntitel: Axis\r\n', '\ufeffkind: axis\r\nid: a\r\ntitle: Axis\r\n'],
    [
      'a sign',
      'kind: indicator\nid: i\ntitle: I\nunit: "%"\nmeasure: { rate: { success: { team: "=< 12 h" } } }\nsource: tickets\n',
      'kind: indicator\nid: i\ntitle: I\nunit: "%"\nmeasure: { rate: { success: { team: "<= 12 h" } } }\nsource: tickets\n',
    ],
    ['a limit in typography', guardrail('"≥ 4.2 /5"'), guardrail('">= 4.2 /5"')],
    ['a limit in French, in single quotes', guardrail("'≤ 4,2 /5'"), guardrail("'<= 4.2 /5'")],
    ['a limit that needs quotes', guardrail('≥ 4.2 /5'), guardrail('">= 4.2 /5"')],
    ['a limit with a decimal comma', guardrail('">= 4,2 /5"'), guardrail('">= 4.2 /5"')],
    ['a horizon', ambition('horizon: 31/12/2028\n'), ambition('horizon: 2028-12-31\n')],
    ['a quarter', objective('period: Q3 2026\n'), objective('period: 2026-Q3\n')],
    ['a half in small letters', objective('period: "2026-h1" # so\n'), objective('period: "2026-H1" # so\n')],
    ['a month', objective('period: 3/2026\n'), objective('period: 2026-03\n')],
    ['a word in capitals', objective('rollup: Weakest\n'), objective('rollup: weakest\n')],
    ['a yes', source('parquet: oui\n'), source('parquet: true\n')],
  ])('%s', (_, before, after) => {
    expect(fixedText(before)).toBe(after);
  });

  it.each([
    ['a key that is there already', axis('titel: Other\nsupports: trusted-voice\n')],
    ['a key of another place', objective('support: coaching\n')],
    ['a word too short', axis('supp: trusted-voice\n')],
    ['a value that would not fit', objective('owners: [lea.martin]\n')],
    ['a comma before three digits', objective('means: { budget: "1,500 EUR" }\n')],
    ['a day that may be another', objective('steps: [{ step: x, by: 03/04/2026 }]\n')],
    ['a day that does not exist', objective('steps: [{ step: x, by: 2026-02-30 }]\n')],
    ['a month that does not exist', objective('steps: [{ step: x, by: 2026-13-01 }]\n')],
    ['octal or not', objective('means: { budget: "0100 EUR" }\n')],
    ['a reference', axis('supports: trusted-voise\n')],
    ['several in one', objective('competencies: leading, written-french\n')],
    ['a text turned around', axis('supports: trusted\u202e-voice\n')],
    ['a limit that does not say its side', guardrail('4.2 /5')],
    ['a limit that is one of two', guardrail('"> 4.2 /5"')],
    ['a period that may be a week', objective('period: 2026-S1\n')],
    ['a period that may be four months', objective('period: T1 2026\n')],
    ['a month that does not exist', objective('period: 2026-13\n')],
    ['a word that is none of some', objective('rollup: weigted\n')],
    ['an answer that is neither yes nor no', source('parquet: maybe\n')],
  ])('not %s', (_, text) => {
    expect(fixedText(text)).toBe(text);
  });
});

describe('an entry of ignore that finds nothing', () => {
  const entry = (rule: string): string => `{ rule: ${rule}, why: "so, [it] is" }`;
  const used = entry('cascade/axis-without-objective');
  const parent = 'supports: trusted-voice\n';
  it.each([
    ['the only one, in brackets', `ignore: [${entry('timed')}, ]\nsupports: trusted-voice\n`, parent],
    ['the only one, over lines', `ignore:\n  - rule: timed\n    why: so # and\n${parent}`, `# and\n${parent}`],
    ['the only one, beside a comment', `ignore: [${entry('timed')}] # since\n${parent}`, `# since\n${parent}`],
    [
      'one of two lines, beside a comment',
      `ignore:\n  - ${entry('timed')} # since\n  - ${used}\n${parent}`,
      `ignore:\n  # since\n  - ${used}\n${parent}`,
    ],
    ['the last thing of a file', `${parent}ignore:\n  - ${entry('timed')}`, parent],
    ['a block of text', `ignore:\n  - rule: timed\n    why: |\n      so\n      it is\n${parent}`, parent],
    ['the first of two in brackets', `${parent}ignore: [${entry('timed')}, ${used}]\n`, `${parent}ignore: [${used}]\n`],
    [
      'the last of two in brackets',
      `${parent}ignore: [ ${used},\n  ${entry('timed')} ]\n`,
      `${parent}ignore: [ ${used} ]\n`,
    ],
    [
      'one of two lines',
      `${parent}ignore:\r\n- ${entry('timed')}\r\n- ${used}\r\n`,
      `${parent}ignore:\r\n- ${used}\r\n`,
    ],
    [
      'two of three',
      `ignore: [${entry('timed')}, ${used}, ${entry('timed')}]\n${parent}`,
      `ignore: [${used}]\n${parent}`,
    ],
    ['all of two', `ignore:\n  - ${entry('timed')}\n  - ${entry('simple')}\n${parent}`, parent],
  ])('%s goes', (_, before, after) => {
    const needed = after.includes('ignore') ? after : `${after}ignore: [${used}]\n`;
    expect(open({ ...base(), 'x.yaml': axis(needed) }, today).diagnostics).toEqual([]);
    expect(fixedText(axis(before))).toBe(axis(after));
  });

  it('goes from a person on one line', () => {
    const text = base()['organisation.yaml'] as string;
    const ignoring = text.replace('capacity: 35 h/week }', `capacity: 35 h/week, ignore: [${entry('timed')}] }`);
    expect(ignoring).not.toBe(text);
    expect(fixedText(ignoring, 'organisation.yaml')).toBe(text);
  });

  it.each([
    ['between two', `ignore: [${used}, # why\n  ${entry('timed')}]\n`],
    ['in its list', `ignore: # why\n  - ${entry('timed')}\n`],
    ['between its lines', `ignore:\n  - rule: timed # why\n    why: so\n`],
  ])('stays where a comment %s would go with it', (_, ignoring) => {
    const text = axis(parent + ignoring);
    expect(fixedText(text)).toBe(text);
  });
});

describe('fixes', () => {
  const folder = new URL('../cases', import.meta.url).pathname;
  const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txtar'));
  const reading = (files: Files, path: string) =>
    open(files, today).diagnostics.filter(({ place }) => place.file === path);

  it('of every case leave nothing to fix, and what they put right is gone', () => {
    let made = 0;
    for (const name of cases) {
      const given = { ...base(), ...readArchive(join(folder, name)) };
      const { files, fixed, left } = repaired(given);
      const again = repaired(files);
      expect(again.files, name).toEqual(files);
      expect(again.fixed, name).toEqual([]);
      const before = open(given, today).diagnostics.filter(({ rule }) => /^(format|ignore)\//.test(rule)).length;
      expect(left.filter(({ rule }) => /^(format|ignore)\//.test(rule)).length, name).toBeLessThanOrEqual(before);
      made += fixed.length;
    }
    expect(made).toBeGreaterThan(10);
  });

  it('of broken files touch nothing but their ranges, make nothing worse, and are made once', () => {
    const good = base()['objectives/written-reply.yaml'] as string;
    const mistakes: readonly ((text: string) => string)[] = [
      (text) => text.replace('supports:', 'suports:'),
      (text) => text.replace('team: written\n', 'taem: "written"   # so\n'),
      (text) => text.replace('3 h/week', '"3,5 h/week"'),
      (text) => text.replace('4000 EUR', '4 000 EUR'),
      (text) => text.replace('2026-06-30', '30/06/2026'),
      (text) => text.replace('[written-french]', 'written-french'),
      (text) => text.replace('Reply', 'Re\u200bply'),
      (text) => `${text}ignore: [{ rule: timed, why: x }] # gone\n`,
      (text) => `${text}priority: high\n`,
      (text) => text.replace('target: 85 %', 'target: "1,500 %"'),
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => `\ufeff${text}`,
    ];
    const some = fc.uniqueArray(fc.nat(mistakes.length - 1), { maxLength: mistakes.length });
    fc.assert(
      fc.property(some, (chosen) => {
        const path = 'objectives/written-reply.yaml';
        const text = chosen.reduce((now, i) => (mistakes[i] as (text: string) => string)(now), good);
        const files = { ...base(), [path]: text };
        const found = reading(files, path).filter(({ fix }) => fix !== undefined);
        const { text: once, fixed } = fixFile(path, Buffer.from(text), found);
        // What lies outside the ranges is there, in its order.
        const lines = (whole: string) => whole.replace(/^\ufeff/, '').split('\n');
        const touched = new Set(fixed.flatMap(({ fix }) => (fix ? [fix.place.line, fix.place.endLine] : [])));
        const kept = lines(text).filter((_, i) => !touched.has(i + 1));
        const rest = lines(once);
        for (const line of kept) expect(rest.splice(0, rest.indexOf(line) + 1)).toContain(line);
        expect(once.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
        const all = repaired(files);
        expect(repaired(all.files).files).toEqual(all.files);
        const left = all.left.filter(({ place, rule }) => place.file === path && rule.startsWith('format/'));
        const unfixable = chosen.filter((i) => i === 8 || i === 9).length;
        expect(left).toHaveLength(unfixable);
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it('of more findings than are shown at once are all made', () => {
    const steps = Array.from({ length: 250 }, (_, i) => `  - { step: s${i}, by: 2026-3-1 }\n`).join('');
    const text = fixedText(objective(`steps:\n${steps}`));
    expect(text).toBe(objective(`steps:\n${steps.replaceAll('2026-3-1', '2026-03-01')}`));
  });

  it('are tried in bounded time, however many there are', () => {
    const keys = Array.from({ length: 500 }, (_, i) => `  - { step: s, by: 2026-3-${(i % 28) + 1}, dune: x }\n`);
    const text = objective(`steps:\n${keys.join('')}`);
    const { diagnostics } = open({ ...base(), 'x.yaml': text }, today);
    const started = spent();
    const findings = diagnostics.filter(({ place }) => place.file === 'x.yaml');
    const { fixed } = fixFile('x.yaml', Buffer.from(text), findings);
    expect(fixed.length).toBeLessThan(500);
    expect(spent() - started).toBeLessThan(20_000);
    expect(fixFile('x.yaml', Buffer.from(text), findings, 3).readings).toBeLessThanOrEqual(4);
  });
});

describe('the name that was meant', () => {
  const names = ['team', 'title', 'target', 'supports', 'steps'];
  it.each([
    ['taem', 'team'],
    ['TITLE', 'title'],
    ['targets', 'target'],
    ['tarrget', 'target'],
    ['trget', 'target'],
    ['tet', null],
    ['tartines', null],
    ['tgaetr', null],
  ])('%s: %s', (written, meant) => {
    expect(meantName(written, names)).toBe(meant);
  });

  it('is none where two are near', () => {
    expect(meantName('step', ['steps', 'stop'])).toBeNull();
  });
});
