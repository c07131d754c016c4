import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommand, readGitlab, readJunit, readRdjson, readSarif } from '../report/readers.js';
import { base } from '../workspace.js';
import { folderOf, mbo, workspace } from './run.js';

const asOf = ['--as-of', '2026-07-15'];
const wrong = { 'second.yaml': 'kind: ambition\nid: a\n' };
const said = '`title` is missing: add `title: …`';
const annotation = `::error file=second.yaml,line=2,endLine=2,col=5,endColumn=6,title=mbo (format/missing-key)::${said}`;
const validate = (folder: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  mbo(folder, ['validate', ...asOf, ...args], env);

/** A repository whose workspace is a folder of it. */
function repository(files: Readonly<Record<string, string>>): string {
  const inFolder = Object.entries({ ...base(), ...files }).map(([path, text]) => [`goals/${path}`, text]);
  return folderOf({ ...Object.fromEntries(inFolder), '.git/HEAD': 'ref: refs/heads/main\n' });
}

describe('under GitHub Actions', () => {
  const github = { GITHUB_ACTIONS: 'true' };

  it('annotations follow the text, and the exit code stays', async () => {
    const { code, out, err } = await validate(workspace(wrong), [], github);
    const plain = await validate(workspace(wrong));
    expect(out).toBe(`${plain.out}${annotation}\n`);
    expect([code, err]).toEqual([1, '']);
  });

  it.each([
    ['junit', ['--format', 'junit=mbo.xml']],
    ['text', ['--format', 'text=mbo.txt']],
    ['gitlab', ['--format', 'gitlab=mbo.json']],
  ])('annotations alone stand on stdout when %s goes to a file', async (_, args) => {
    expect((await validate(workspace(wrong), args, github)).out).toBe(`${annotation}\n`);
  });

  it.each([
    ['-q', ['-q']],
    ['another format on stdout beside the text', ['--format', 'text', '--format', 'concise']],
    ['another format on stdout', ['--format', 'concise']],
    ['annotations by code scanning', ['--format', 'text', '--format', 'sarif=out.sarif']],
    ['annotations by reviewdog', ['--format', 'text', '--format', 'rdjson=out.json']],
  ])('no annotations with %s', async (_, args) => {
    const folder = workspace(wrong);
    const [told, plain] = [await validate(folder, args, github), await validate(folder, args)];
    expect([told.out, told.err]).toEqual([plain.out, plain.err]);
  });

  it('what was asked for is not done twice', async () => {
    const { out } = await validate(workspace(wrong), ['--format', 'text', '--format', 'github'], github);
    expect(out.split('\n').filter((line) => line === annotation)).toHaveLength(1);
  });

  it('JSON on stdout stays JSON', async () => {
    const { out } = await validate(workspace(wrong), ['--format', 'json'], github);
    expect(JSON.parse(out).summary.errors).toBe(1);
  });

  it('the summary is added to what the step has said, with links', async () => {
    const folder = repository(wrong);
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'before\n');
    const env = { GITHUB_SERVER_URL: 'https://host', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' };
    await validate(join(folder, 'goals'), ['-q'], { ...github, ...env, GITHUB_STEP_SUMMARY: file });
    expect(readFileSync(file, 'utf8')).toBe('before\n');
    await validate(join(folder, 'goals'), [], { ...github, ...env, GITHUB_STEP_SUMMARY: file });
    expect(readFileSync(file, 'utf8')).toMatch(/^before\n### mbo\n\n1 error in \d+ files\n/);
    expect(readFileSync(file, 'utf8')).toContain('(https://host/o/r/blob/abc/goals/second.yaml#L2)');
  });

  it('a summary never grows beyond what GitHub takes', async () => {
    const broken = `kind: axis\n${'k: 1\n'.repeat(100)}`;
    const folder = workspace(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`axes/a${i}.yaml`, broken])));
    const file = join(folder, 'summary.md');
    writeFileSync(file, 'x'.repeat(900_000));
    await validate(folder, [], { ...github, GITHUB_STEP_SUMMARY: file });
    const summary = readFileSync(file, 'utf8');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(summary).toMatch(/… and \d+ more: `mbo validate` shows them all\n\n$/);
  });

  it('a summary that cannot be written fails nothing', async () => {
    const { code, err } = await validate(workspace(), [], { ...github, GITHUB_STEP_SUMMARY: '/nowhere/summary' });
    expect(err).toBe('mbo: `/nowhere/summary` could not be written (ENOENT); the findings are the same without it\n');
    expect(code).toBe(0);
  });
});

describe('under GitLab CI', () => {
  const gitlab = { GITLAB_CI: 'true' };
  const report = 'gl-code-quality-report.json';

  it('the report is written, and said to be', async () => {
    const folder = workspace(wrong);
    const { code, err } = await validate(folder, [], gitlab);
    expect(readGitlab(readFileSync(join(folder, report), 'utf8'))).toMatchObject([
      { check_name: 'format/missing-key', location: { path: 'second.yaml', lines: { begin: 2 } } },
    ]);
    expect(err).toContain(report);
    expect(code).toBe(1);
  });

  it('at the top of the project, where artifacts are looked for', async () => {
    const folder = repository({});
    const { code } = await validate(join(folder, 'goals'), [], { ...gitlab, CI_PROJECT_DIR: folder });
    expect(readFileSync(join(folder, report), 'utf8')).toBe('[]\n');
    expect(code).toBe(0);
  });

  it.each([
    ['-q', ['-q']],
    ['the format asked for', ['--format', 'gitlab=mine.json']],
  ])('not with %s', async (_, args) => {
    const folder = workspace(wrong);
    await validate(folder, args, gitlab);
    expect(existsSync(join(folder, report))).toBe(false);
  });

  it('a link that the repository holds in its place is not followed', async () => {
    const victim = join(workspace(), 'victim');
    writeFileSync(victim, 'precious');
    const folder = workspace(wrong);
    symlinkSync(victim, join(folder, report));
    const { code, err } = await validate(folder, [], gitlab);
    expect(err).toContain('(ELOOP)');
    expect([code, readFileSync(victim, 'utf8')]).toEqual([1, 'precious']);
  });

  it('a report that cannot be written fails nothing', async () => {
    const folder = workspace();
    mkdirSync(join(folder, report));
    const { code, err } = await validate(folder, [], gitlab);
    expect(err).toContain('(EISDIR)');
    expect(code).toBe(0);
  });
});

describe('the formats for CI', () => {
  it('in one run, each where it was sent', async () => {
    const folder = workspace(wrong);
    const files = ['sarif', 'gitlab', 'junit', 'rdjson', 'json'].flatMap((format) => [
      '--format',
      `${format}=${format}`,
    ]);
    const { code, out } = await validate(folder, [...files, '--format', 'github']);
    const written = (format: string): string => readFileSync(join(folder, format), 'utf8');
    expect([code, out]).toEqual([1, `${annotation}\n`]);
    const [result] = readSarif(written('sarif')).runs[0].results;
    expect(result.message.text).toBe(said);
    expect(readGitlab(written('gitlab'))[0].fingerprint).toBe(result.partialFingerprints.primaryLocationLineHash);
    expect(readRdjson(written('rdjson')).diagnostics[0].message).toBe(said);
    expect((await readJunit(written('junit')))[0]?.message).toBe(said);
    expect(JSON.parse(written('json')).diagnostics[0].message).toBe(said);
  });

  it.each([
    ['json', 'concise'],
    ['text', 'sarif'],
    ['junit', 'junit'],
  ])('are no documents when %s and %s share stdout', async (first, second) => {
    const both = await validate(workspace(wrong), ['--format', first, '--format', second]);
    expect([both.code, both.out]).toEqual([2, '']);
    expect(both.err).toMatch(/^mbo: `--format (json|sarif|junit)` could not be read with something else on stdout/);
    const apart = await validate(workspace(wrong), ['--format', `${first}=a`, '--format', second]);
    expect([apart.code, apart.err]).toEqual([1, '']);
  });

  it('follow no link below the folder they are named from, and may be sent to any file elsewhere', async () => {
    const outside = workspace({ victim: 'precious', 'folder/victim': 'precious' });
    const folder = workspace(wrong);
    symlinkSync(join(outside, 'victim'), join(folder, 'mbo.sarif'));
    symlinkSync(join(outside, 'folder'), join(folder, 'reports'));
    for (const name of ['mbo.sarif', './x/../mbo.sarif', join(folder, 'mbo.sarif'), 'reports/victim']) {
      const { code, err } = await validate(folder, ['--format', `sarif=${name}`]);
      expect([code, err]).toEqual([2, expect.stringContaining('symbolic link')]);
    }
    for (const name of ['victim', 'folder/victim']) expect(readFileSync(join(outside, name), 'utf8')).toBe('precious');
    symlinkSync(join(outside, 'victim'), join(outside, 'link'));
    expect((await validate(folder, ['--format', `json=${join(outside, 'link')}`])).code).toBe(1);
    expect(readFileSync(join(outside, 'victim'), 'utf8')).toMatch(/^\{/);
  });

  it.each(['github', 'gitlab', 'sarif', 'junit', 'rdjson'])('%s of a clean workspace exits 0', async (format) => {
    const { code, err } = await validate(workspace(), ['--format', format]);
    expect([code, err]).toEqual([0, '']);
  });

  it('name files from the top of the repository, whatever the file is called', async () => {
    const name = 'é"x\n::error::y.yaml';
    const folder = repository({ [`axes/${name}`]: 'kind: axis\nid: a\n' });
    const path = `goals/axes/${name}`;
    const printed = async (format: string) => (await validate(join(folder, 'goals'), ['--format', format])).out;
    expect(readCommand(await printed('github'))?.properties.file?.replace('\\u{3a}', ':')).toBe(path);
    expect(readGitlab(await printed('gitlab'))[0].location.path).toBe(path);
    expect(readRdjson(await printed('rdjson')).diagnostics[0].location.path).toBe(path);
    const [{ results }] = readSarif(await printed('sarif')).runs;
    const { uri } = results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('goals/axes/%C3%A9%22x%0A%3A%3Aerror%3A%3Ay.yaml');
    expect((await readJunit(await printed('junit')))[0]?.classname.replace('\\u{3a}', ':')).toBe(path);
  });

  it('keep a fingerprint when lines move', async () => {
    const prints = async (text: string) => {
      const { out } = await validate(workspace({ 'axes/a.yaml': text }), ['--format', 'gitlab']);
      return readGitlab(out).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    };
    const before = await prints('kind: axis\nid: a\ntitel: A\n');
    expect(before.length).toBeGreaterThan(1);
    expect(await prints('# moved\n\nkind: axis\nid: a\n\ntitel: A\n')).toEqual(before);
  });
});
