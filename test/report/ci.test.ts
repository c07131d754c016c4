import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/language/phrase.js';
import type { Diagnostic, Located } from '../../src/model/index.js';
import {
  findingsGithub,
  findingsGitlab,
  findingsJunit,
  findingsRdjson,
  findingsSarif,
  jobSummary,
} from '../../src/report/index.js';
import { diagnostics, lines } from './findings.js';
import { readCommand, readGitlab, readJunit, readRdjson, readSarif } from './readers.js';

const home = 'https://git.example/mbo';
const run = { folder: '', language: 'en', version: '1.2.3', home } as const;
const place = (file: string, over: Partial<Located> = {}): Located => ({
  file,
  field: 'title',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  ...over,
});
const finding = (said: string, over: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'simple/long-title',
  severity: 'error',
  place: place('a.yaml'),
  entity: null,
  message: text(said, said),
  related: [],
  ...over,
});
const none = () => [];
const commandsOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => readCommand(line));
const help = {
  name: 'simple/long-title',
  severity: 'warning',
  text: {
    summary: text('A title is long.', 'Un titre est long.'),
    why: text('Nobody remembers it.', 'On l’oublie.'),
    bad: text('title: long', 'title: bien long'),
    good: text('title: short', 'title: court'),
  },
} as const;

describe('the page that says what mbo is', () => {
  const published = (over: { home: string | null }) => {
    const at = { ...run, ...over };
    const [{ tool }] = readSarif(findingsSarif([finding('x')], [help], at)).runs;
    const { source, diagnostics: found } = readRdjson(findingsRdjson([finding('x')], none, at));
    return [tool.driver.informationUri, tool.driver.rules[0].helpUri, source.url, found[0].code.url];
  };

  test.each([home, `${home}#readme`])('%s is linked, and the rules on it', (there) => {
    expect(published({ home: there })).toEqual([there, `${home}#the-rules`, there, `${home}#the-rules`]);
    expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toMatch(/^## The rules$/m);
  });

  test('is named nowhere while it has no address', () => {
    expect(published({ home: null })).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('GitHub', () => {
  test('a finding is one command with its place', () => {
    const there = place('b.yaml', { line: 3, column: 5, endLine: 3, endColumn: 9 });
    expect(findingsGithub([finding('50 % of it', { place: there })], 'sub/dir', 'en')).toBe(
      '::error file=sub/dir/b.yaml,line=3,endLine=3,col=5,endColumn=9,title=mbo (simple/long-title)::50 %25 of it\n',
    );
  });

  test('a range over lines has no columns', () => {
    const out = findingsGithub([finding('x', { place: place('b.yaml', { endLine: 4 }) })], '', 'en');
    expect(readCommand(out)?.properties).toEqual({
      file: 'b.yaml',
      line: '1',
      endLine: '4',
      title: 'mbo (simple/long-title)',
    });
  });

  test('errors come first, and a notice says what GitHub will not show', () => {
    const many = Array.from({ length: 26 }, (_, i) => finding(`${i}`, { severity: i % 2 === 0 ? 'warning' : 'error' }));
    const commands = commandsOf(findingsGithub(many, '', 'en'));
    expect(commands.map((each) => each?.command).join(' ')).toBe(
      `${'error '.repeat(13)}${'warning '.repeat(13)}notice`,
    );
    expect(commands.at(-1)?.message).toMatch(/^\+6 more: /);
    expect(commandsOf(findingsGithub(many.slice(0, 20), '', 'en'))).toHaveLength(20);
  });

  test('nothing found is nothing printed', () => {
    expect(findingsGithub([], '', 'en')).toBe('');
  });
});

describe('GitLab', () => {
  test('fingerprints differ from each other, and stay when lines move', () => {
    const found = [...diagnostics, finding('x'), finding('y')];
    const moved = found.map((each) => ({ ...each, place: { ...each.place, line: each.place.line + 7 } }));
    const prints = (list: readonly Diagnostic[]) =>
      readGitlab(findingsGitlab(list, '', 'en')).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints(found)).size).toBe(found.length);
    expect(prints(moved)).toEqual(prints(found));
    const sarif = readSarif(findingsSarif(moved, [], run)).runs[0].results;
    expect(sarif.map((each: (typeof sarif)[0]) => each.partialFingerprints.primaryLocationLineHash)).toEqual(
      prints(found),
    );
  });

  test('two workspaces of one repository have no fingerprint in common', () => {
    const found = [finding('x'), finding('y')];
    const prints = ['', 'sales', 'service'].flatMap((folder) =>
      readGitlab(findingsGitlab(found, folder, 'en')).map(({ fingerprint }: { fingerprint: string }) => fingerprint),
    );
    expect(new Set(prints).size).toBe(6);
  });

  test('an error is major, a warning minor, and nothing found an empty list', () => {
    const [error, warning] = readGitlab(
      findingsGitlab([finding('x'), finding('y', { severity: 'warning' })], 'in', 'en'),
    );
    expect(error).toMatchObject({
      description: 'simple/long-title: x',
      severity: 'major',
      location: { path: 'in/a.yaml' },
    });
    expect(warning.severity).toBe('minor');
    expect(readGitlab(findingsGitlab([], '', 'en'))).toEqual([]);
  });
});

describe('rdjson', () => {
  const line = 'a: é𐐀b c';
  const at = place('a.yaml', { column: 7, endColumn: 8 });

  test('columns count bytes of UTF-8', () => {
    const fix = { place: { ...at, column: 4 }, text: 'e' };
    const out = findingsRdjson([finding('x', { place: at, fix })], () => [line], { ...run, folder: 'w' });
    const [one] = readRdjson(out).diagnostics;
    const range = { start: { line: 1, column: 10 }, end: { line: 1, column: 11 } };
    expect(Buffer.from(line).subarray(9, 10).toString()).toBe('b');
    expect(one.location).toEqual({ path: 'w/a.yaml', range });
    expect(one.suggestions).toEqual([{ range: { ...range, start: { line: 1, column: 4 } }, text: 'e' }]);
  });

  test('a byte order mark belongs to the line, not to the columns of the text', () => {
    const [one] = readRdjson(findingsRdjson([finding('x', { place: at })], () => [`\ufeff${line}`], run)).diagnostics;
    expect(one.location.range.start.column).toBe(13);
  });

  test('a file that cannot be read keeps its columns', () => {
    const [one] = readRdjson(findingsRdjson([finding('x', { place: at })], none, run)).diagnostics;
    expect(one.location.range.start.column).toBe(7);
  });
});

describe('SARIF', () => {
  test('has its rules documented, its related places and its fixes', () => {
    const found = finding('x', {
      related: [{ place: place('b.yaml', { line: 2, endLine: 2 }), message: text('here', 'ici') }],
      fix: { place: place('a.yaml'), text: 'y' },
    });
    const [{ tool, results, columnKind }] = readSarif(findingsSarif([found], [help], run)).runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules).toMatchObject([
      { id: 'simple/long-title', name: 'SimpleLongTitle', defaultConfiguration: { level: 'warning' } },
    ]);
    expect(tool.driver.rules[0].help.markdown).toContain('```yaml\ntitle: short\n```');
    expect(tool.driver.rules[0].help.text).not.toMatch(/[`*]/);
    expect(results[0].relatedLocations[0]).toMatchObject({ id: 1, message: { text: 'here' } });
    expect(results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('y');
  });

  test.each(['é"x.yaml', 'a\nb c.yaml', 'a:b#?%41.yaml', "[1](2)!'*.yaml", '\u202e/x.yaml'])('%j is a URI', (file) => {
    const [{ results }] = readSarif(findingsSarif([finding('x', { place: place(file) })], [], run)).runs;
    const { uri } = results[0].locations[0].physicalLocation.artifactLocation;
    expect(decodeURIComponent(uri)).toBe(file);
    expect(new URL(uri, 'https://host/top/').href).toBe(`https://host/top/${uri}`);
  });

  test('a title makes no link', () => {
    const [{ results }] = readSarif(findingsSarif([finding('[here](http://x) [a]')], [], run)).runs;
    expect(results[0].message.text).toBe('[here\\u{5d}(http://x) [a]');
  });
});

describe('JUnit', () => {
  test('is one case that passes when there is nothing to say', async () => {
    const out = findingsJunit([], '', 'en');
    expect(await readJunit(out)).toEqual([]);
    expect(out).toContain('<testsuites name="mbo" tests="1" failures="0" errors="0">');
    expect(out.match(/<testcase /g)).toHaveLength(1);
  });

  test('is a suite a file, a failed case a finding', async () => {
    const found = [finding('x'), finding('y', { severity: 'warning' }), finding('z', { place: place('b.yaml') })];
    const out = findingsJunit(found, 'w', 'en');
    expect(out.match(/<testsuite name="[^"]+" tests="\d"/g)).toEqual([
      '<testsuite name="w/a.yaml" tests="2"',
      '<testsuite name="w/b.yaml" tests="1"',
    ]);
    expect((await readJunit(out))[1]).toEqual({
      name: 'simple/long-title',
      classname: 'w/a.yaml',
      type: 'warning',
      message: 'y',
      within: 'w/a.yaml:1:1: warning[simple/long-title] y',
    });
  });
});

/** What escapes stand for, so that a message can be compared with what was read. */
const revealed = (shown: string): string =>
  shown.replace(/\\u\{([0-9a-f]{1,6})\}/g, (shape, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? shape : String.fromCodePoint(point);
  });

const hostile = [
  '\n::error::x',
  ' ::error::x',
  '##[add-mask]a',
  'a ##vso[task.setvariable]b',
  '::stop-commands::t',
  '%0A::error::x %25 %3A',
  'a,b=c::d',
  '\u001b[31mred \u0007\b\0\t\r\n',
  '\u202e\u200b\ufeff\u2028\u{e0041}',
  '\ud800 \ufffe\uffff',
  ']]><!-- & <x y="z"/> &#10;',
  '</failure><failure message="',
  '| `x` @team <img src=x> [a](javascript:b)\\',
  '\\u{1b} \\u{fffffff}',
];
const control = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##[a-z]*\[/iu;
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

/** A finding in which everything that can come from a file is this string. */
const chosen = (raw: string): Diagnostic =>
  finding(raw, {
    rule: `r/${raw}`,
    entity: raw,
    place: place(`f${raw}`, { field: raw }),
    related: [{ place: place(`g${raw}`), message: text(raw, raw) }],
    fix: { place: place(`f${raw}`), text: raw },
  });

async function everyFormat(raws: readonly string[]): Promise<void> {
  const found = raws.map(chosen);
  const wanted = raws.map(revealed);
  const github = findingsGithub(found, 'top', 'en');
  const junit = findingsJunit(found, 'top', 'en');
  const [gitlab, rdjson, sarif] = [
    findingsGitlab(found, 'top', 'en'),
    findingsRdjson(found, none, { ...run, folder: 'top' }),
    findingsSarif(found, [help], { ...run, folder: 'top' }),
  ];
  const summary = jobSummary(
    found,
    { files: 1, errors: 1, warnings: 0, ignored: 0, old: null },
    { ...run, blob: null, room: 1e6 },
  );
  for (const written of [github, junit, gitlab, rdjson, sarif, summary]) expect(written).not.toMatch(control);
  for (const written of [junit, gitlab, rdjson, sarif]) expect(written).not.toMatch(/^\s*::/m);

  const commands = commandsOf(github).filter((each) => each?.command !== 'notice');
  expect(commands.map((each) => each?.command)).toEqual(raws.map(() => 'error'));
  expect(commands.map((each) => revealed(each?.message ?? ''))).toEqual(wanted);
  expect(commands.map((each) => revealed(each?.properties.file ?? ''))).toEqual(
    raws.map((raw) => revealed(`top/f${raw}`)),
  );

  const failures = await readJunit(junit);
  expect(failures.map(({ message }) => revealed(message)).sort()).toEqual([...wanted].sort());

  const issues: readonly { description: string; location: { path: string } }[] = readGitlab(gitlab);
  expect(issues.map(({ description }) => revealed(description))).toEqual(
    raws.map((raw) => revealed(`r/${raw}: ${raw}`)),
  );
  expect(issues.map(({ location }) => location.path)).toEqual(raws.map((raw) => `top/f${raw}`));

  const read: readonly { message: string; suggestions: readonly { text: string }[] }[] = readRdjson(rdjson).diagnostics;
  expect(read.map(({ message }) => revealed(message))).toEqual(wanted);
  expect(read.map(({ suggestions }) => suggestions[0]?.text)).toEqual(raws);

  const results: readonly { message: { text: string } }[] = readSarif(sarif).runs[0].results;
  expect(results.map(({ message }) => revealed(message.text))).toEqual(wanted);
}

describe('whatever a file says, each format is valid, inert, and gives the message back', () => {
  test.each(hostile)('%j', (raw) => everyFormat([raw]));

  test('any strings', async () => {
    const lists = fc.array(fc.oneof(anyText, fc.constantFrom(...hostile)), { minLength: 30, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lists, (raws) => everyFormat([...new Set(raws)])),
      { numRuns: 8 },
    );
  });
});

describe('the summary of a job', () => {
  const counts = { files: 3, errors: 1, warnings: 0, ignored: 0, old: null };
  const page = { folder: 'w', language: 'en', blob: 'https://host/o/r/blob/abc', room: 1e6 } as const;

  test('links each finding to its line', () => {
    const file = 'é(1) x.yaml';
    const out = jobSummary([finding('`titel` is no key', { place: place(file, { line: 7 }) })], counts, page);
    expect(out).toContain('(https://host/o/r/blob/abc/w/%C3%A9%281%29%20x.yaml#L7)');
    expect(out).toContain('| <code>titel</code> is no key |');
    expect(out).toMatch(/^### mbo\n\n1 error in 3 files\n/);
  });

  test('says so when there is nothing to say', () => {
    expect(jobSummary([], { ...counts, errors: 0 }, page)).toBe('### mbo\n\nNothing to report in 3 files\n\n');
  });

  test.each([...hostile, 'www.example.org', '# a', '**b**'])('shows %j letter by letter', (raw) => {
    const out = jobSummary([finding(raw.replaceAll('`', ''))], counts, page);
    const row = out.split('\n').find((line) => line.startsWith('| error'));
    const cell = /^\| error \| \[.+?\]\(.+?\) \| (.*) \| simple\\\/long\\-title \|$/.exec(row ?? '')?.[1] ?? '';
    expect(cell.replace(/\\[!-/:-@[-`{-~]/g, '').replaceAll('&#8203;', '')).not.toMatch(/[!-/:-@[-`{-~]/);
  });

  test.each([300, 5000, 70_000, 1024 * 1024])('keeps within %i bytes, whole rows only', (room) => {
    const many = Array.from({ length: 9000 }, (_, i) => finding(`é ${i} ${'x'.repeat(120)}`));
    const out = jobSummary(many, counts, { ...page, room });
    const rows = out.match(/^\| error .*\|$/gm)?.length ?? 0;
    expect(Buffer.byteLength(out)).toBeLessThanOrEqual(room);
    expect(out).toContain(`… and ${many.length - rows} more`);
    if (room > 1000) expect(Buffer.byteLength(out)).toBeGreaterThan(room - 500);
    expect(jobSummary(many, counts, { ...page, room: 100 })).toBe('');
  });
});

test.each([
  ['github.txt', findingsGithub(diagnostics, 'mbo', 'fr')],
  ['gitlab.json', findingsGitlab(diagnostics, 'mbo', 'fr')],
  ['rdjson.json', findingsRdjson(diagnostics, lines, { ...run, folder: 'mbo', language: 'fr' })],
  ['sarif.json', findingsSarif(diagnostics, [help], { ...run, folder: 'mbo', language: 'fr' })],
  ['junit.xml', findingsJunit(diagnostics, 'mbo', 'fr')],
])('findings.%s is as expected', async (name, out) => {
  await expect(out).toMatchFileSnapshot(`expected/findings.${name}`);
});
