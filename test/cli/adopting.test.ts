import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, folder, git, put, repository } from '../git/repository.js';
import { base } from '../workspace.js';
import { mbo } from './run.js';

const asOf = ['--as-of', '2026-07-15'];
const axis = (id: string): string => `kind: axis\nid: ${id}\ntitle: Axis ${id}\nsupports: trusted-voice\n`;
const broken = (id: string): string => `kind: axis\nid: ${id}\ntitel: Axis ${id}\ntitle: Axis ${id}\n`;

/** What `mbo validate` finds, one line each, with its exit code and what it says on stderr. */
async function found(root: string, ...args: readonly string[]) {
  const { code, out, err } = await mbo(root, ['validate', '--format', 'concise', ...asOf, ...args]);
  return { code, err, lines: out.trim() === '' ? [] : out.trim().split('\n') };
}

describe('--max-warnings', () => {
  it.each([
    ['2', 0, ''],
    ['1', 1, 'mbo: 2 warnings are more than `--max-warnings 1` allows\n'],
    ['0', 1, 'mbo: 2 warnings are more than `--max-warnings 0` allows\n'],
  ])('%s of two', async (most, code, err) => {
    const root = folder({ ...base(), 'axes/a.yaml': axis('a'), 'axes/b.yaml': axis('b') });
    expect(await found(root, '--max-warnings', most)).toMatchObject({ code, err, lines: { length: 2 } });
  });

  it.each(['-1', '1.5', 'none', ''])('%j is no number of warnings', async (most) => {
    const { code, out, err } = await mbo(folder(base()), ['validate', `--max-warnings=${most}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('write a whole number, from 0 up');
  });
});

describe('ignore', () => {
  it('keeps findings out of the exit code and counts them', async () => {
    const ignoring = `${axis('a')}ignore: [{ rule: cascade, why: it starts in autumn }]\n`;
    const root = folder({ ...base(), 'axes/a.yaml': ignoring });
    expect(await found(root, '--max-warnings', '0')).toEqual({ code: 0, err: '', lines: [] });
    const { out } = await mbo(root, ['validate', '--lang', 'fr', ...asOf]);
    expect(out).toBe('✓ Rien à signaler dans 10 fichiers (1 ignoré)\n');
  });
});

describe('--new-from', () => {
  it('hides what stood there, wherever its lines and its file went', async () => {
    const root = repository({ ...base(), 'axes/a.yaml': axis('a'), 'axes/b.yaml': broken('b') });
    put(root, { 'axes/a.yaml': null, 'axes/renamed.yaml': `# moved\n\n${axis('a')}` });
    put(root, { 'axes/b.yaml': `# longer\n${broken('b')}priority: high\n` });
    const { code, lines } = await found(root, '--new-from', 'HEAD');
    expect(lines).toEqual([
      expect.stringMatching(/^axes\/b\.yaml:6:1: error\[format\/unknown-key\] unknown key `priority`/),
    ]);
    expect(code).toBe(1);
    const { out } = await mbo(root, ['validate', '--new-from', 'HEAD', ...asOf]);
    expect(out).toContain('✗ 1 error in 11 files (3 older hidden)\n');
    const { out: json } = await mbo(root, ['validate', '--format', 'json', '--new-from', 'main', ...asOf]);
    expect(JSON.parse(json).summary).toEqual({ files: 11, errors: 1, warnings: 0, ignored: 0, old: 3 });
  });

  it('exits 0 when nothing is new, and tells one more of the same kind from the first', async () => {
    const twice = axis('a').replace('Axis a', 'Axis a').concat('supports: trusted-voice\nid: a\n');
    const root = repository({ ...base(), 'axes/a.yaml': `${axis('a')}id: a\n` });
    expect(await found(root, '--new-from', 'HEAD', '--max-warnings', '0')).toEqual({ code: 0, err: '', lines: [] });
    put(root, { 'axes/a.yaml': twice });
    expect((await found(root, '--new-from', 'HEAD')).lines).toHaveLength(1);
  });

  it('shows the finding that came in before another of its kind, not the one that stood there', async () => {
    const path = 'objectives/written-reply.yaml';
    const titled = (title: string) => ({ [path]: (base()[path] as string).replace(/title: .*/, `title: ${title}`) });
    const root = repository({ ...base(), ...titled('Reply to 85 % of requests rapidly') });
    put(root, titled('Reply to a significant 85 % of requests rapidly'));
    const { lines } = await found(root, '--new-from', 'HEAD');
    expect(lines).toEqual([expect.stringContaining('`significant`')]);
  });

  it('compares with where the branch left, not with what others put right since', async () => {
    const root = repository({ ...base(), 'axes/a.yaml': axis('a') });
    git(root, 'checkout', '-q', '-b', 'branch');
    commit(root, { 'axes/b.yaml': axis('b') });
    git(root, 'checkout', '-q', 'main');
    commit(root, { 'axes/a.yaml': null });
    git(root, 'checkout', '-q', 'branch');
    const { lines } = await found(root, '--new-from', 'main');
    expect(lines).toEqual([expect.stringMatching(/^axes\/b\.yaml:2:5: warning/)]);
  });

  it('finds everything new where the workspace did not exist, in a folder of a repository', async () => {
    const root = repository({ 'README.md': 'Before\n' });
    const files = { ...base(), 'axes/a.yaml': axis('a') };
    put(root, Object.fromEntries(Object.entries(files).map(([path, text]) => [`plan/${path}`, text])));
    const { code, lines } = await found(`${root}/plan`, '--new-from', 'HEAD');
    expect([code, lines.length]).toEqual([0, 1]);
  });

  it.each([
    ['nowhere', 'is not a commit of this repository'],
    ['--all', 'is not a commit'],
    ['', 'is not a commit'],
  ])('%j is no revision', async (revision, message) => {
    const { code, out, err } = await mbo(repository(base()), ['validate', `--new-from=${revision}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('needs a repository, and the history of a shallow clone', async () => {
    const alone = await mbo(folder(base()), ['validate', '--new-from', 'HEAD']);
    expect([alone.code, alone.out]).toEqual([2, '']);
    const origin = repository(base(), { 'axes/a.yaml': axis('a') });
    const clone = folder();
    git(clone, 'clone', '-q', '--depth', '1', `file://${origin}`, 'shallow');
    const { code, err } = await mbo(`${clone}/shallow`, ['validate', '--new-from', 'HEAD~1']);
    expect(code).toBe(2);
    expect(err).toContain('fetch-depth: 0');
  });
});

describe('--fix', () => {
  const wrong =
    '\ufeffkind: axis\r\nid: a # the \'first\'\r\ntitel: "Ré\u200bactivité"\r\nsupports: [trusted-voice]\r\npriority: 1\r\n';
  const right = wrong.replace('titel', 'title').replace('\u200b', '');
  const read = (root: string): string => readFileSync(join(root, 'axes/a.yaml'), 'utf8');

  it('changes what can only be meant one way, and shows what is left', async () => {
    const root = folder({ ...base(), 'axes/a.yaml': wrong });
    const first = await mbo(root, ['validate', ...asOf]);
    expect(first.out).toMatch(
      /\n✗ 1 error in 10 files\n {2}1 of these can be fixed automatically: `mbo validate --fix`\n$/,
    );
    const { code, lines, err } = await found(root, '--fix');
    expect(err).toBe('mbo: 2 findings fixed in 1 file\n');
    expect(lines).toEqual([
      expect.stringContaining('axes/a.yaml:2:5: warning[cascade/axis-without-objective]'),
      expect.stringMatching(/^axes\/a\.yaml:5:1: error\[format\/unknown-key\] unknown key `priority`/),
    ]);
    expect(code).toBe(1);
    expect(read(root)).toBe(right);
    expect(await found(root, '--fix')).toMatchObject({ code: 1, err: 'mbo: 0 findings fixed in 0 files\n' });
    expect(read(root)).toBe(right);
    expect(readdirSync(root).filter((name) => name.includes('.mbo'))).toEqual([]);
  });

  it('shows a diff and writes nothing with --dry-run', async () => {
    const root = folder({ ...base(), 'axes/a.yaml': wrong });
    const { code, out, err } = await mbo(root, ['validate', '--fix', '--dry-run', ...asOf]);
    expect(out).toBe(
      [
        '--- a/axes/a.yaml',
        '+++ b/axes/a.yaml',
        '@@ -1,5 +1,5 @@',
        ' \\u{feff}kind: axis',
        " id: a # the 'first'",
        '-titel: "Ré\\u{200b}activité"',
        '+title: "Réactivité"',
        ' supports: [trusted-voice]',
        ' priority: 1',
        '',
      ].join('\n'),
    );
    expect(err).toBe('mbo: 2 findings would be fixed in 1 file; nothing is written\n');
    expect([code, read(root)]).toEqual([1, wrong]);
    const coloured = await mbo(root, ['validate', '--fix', '--dry-run', ...asOf], { FORCE_COLOR: '1' });
    expect(coloured.out).toContain('\u001b[32m+title');
  });

  it('fixes only what is new, where only that is asked for', async () => {
    const old = 'kind: axis\nid: old\ntitel: Old\nsupports: trusted-voice\n';
    const root = repository({ ...base(), 'axes/old.yaml': old });
    put(root, { 'axes/a.yaml': wrong });
    const { err } = await found(root, '--fix', '--new-from', 'HEAD');
    expect(err).toBe('mbo: 2 findings fixed in 1 file\n');
    expect([read(root), readFileSync(join(root, 'axes/old.yaml'), 'utf8')]).toEqual([right, old]);
  });

  it('leaves a workspace without such findings alone', async () => {
    const { code, out, err } = await mbo(folder(base()), ['validate', '--fix', '--dry-run', ...asOf]);
    expect([code, out, err]).toEqual([0, '', 'mbo: 0 findings would be fixed in 0 files; nothing is written\n']);
  });

  it.each([
    [['--dry-run'], '`--dry-run` goes with `--fix`'],
    [['--fix', '--dry-run', '--format', 'json'], 'leave `--format` out'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await mbo(folder(base()), ['validate', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
