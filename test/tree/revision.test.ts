import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sizeLimits } from '../../src/model/index.js';
import { type Failure, isFailure, mergeBase, readFolder, readRevision } from '../../src/tree/index.js';
import { commit, folder, git, put, repository } from '../git/repository.js';

const isRoot = process.getuid?.() === 0;

async function read(root: string, revision = 'HEAD', repositoryFolder = root) {
  const outcome = await readRevision(repositoryFolder, root, revision);
  if (isFailure(outcome)) throw new Error(outcome.failure.en);
  return outcome;
}

async function failure(answer: Promise<unknown>): Promise<Failure['failure']> {
  const given = await answer;
  if (!isFailure(given)) throw new Error('no failure');
  return given.failure;
}

const contents = (files: readonly { path: string; bytes: Uint8Array }[]) =>
  files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]);

describe('readRevision', () => {
  it('gives the same tree as the folder, findings included', async () => {
    const root = repository({
      'mbo.yaml': 'format: 1\r\n',
      'axes/é"x.yaml': 'title: Réactivité\n',
      'axes/new\nline.yaml': '',
      'axes/twin.yaml': 'format: 1\r\n',
      'binary.yml': Uint8Array.from({ length: 256 }, (_, i) => i),
      'measurements/rate.csv': 'period,good\n',
      'other.csv': '',
      '.github/x.yaml': '',
      'node_modules/x.yaml': '',
      'nested/mbo.yaml': '',
      'nested/x.yaml': '',
      'O1.yaml': '1',
      'o1.yaml': '2',
      'out.yaml': { link: '/etc/passwd' },
      'AGENTS.md': { link: 'README.md' },
      dangling: { link: 'nowhere' },
      'folder.yaml/inner.yaml': '',
      'B.YAML': '',
      'large.yaml': Buffer.alloc(sizeLimits.yaml + 1, 0x20),
      'exact.yaml': Buffer.alloc(sizeLimits.yaml, 0x20),
      'measurements/large.csv': Buffer.alloc(sizeLimits.yaml + 1, 0x20),
    });
    const [fromGit, fromDisk] = [await read(root), readFolder(root)];
    expect(contents(fromGit.value.files)).toEqual(contents(fromDisk.value.files));
    const order = (findings: typeof fromGit.findings) => findings.map((each) => JSON.stringify(each)).sort();
    expect(order(fromGit.findings)).toEqual(order(fromDisk.findings));
    expect(fromGit.findings.map(({ rule }) => rule).sort()).toEqual([
      ...['format/file-name', 'format/file-name', 'format/file-name-case', 'format/file-name-case'],
      'format/not-a-file',
      ...['format/symlink', 'format/symlink', 'format/too-large'],
    ]);
    expect(fromGit.value.label).toBe('HEAD');
  });

  it.skipIf(process.platform !== 'linux')('16. reports names that are not UTF-8 as the folder does', async () => {
    const root = repository({ 'mbo.yaml': '' });
    const latin = (name: string) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]);
    writeFileSync(latin('café.yaml'), '');
    mkdirSync(latin('équipe'));
    writeFileSync(latin('équipe/x.yaml'), '');
    commit(root, {});
    const places = (findings: readonly unknown[]) => findings.map((each) => JSON.stringify(each)).sort();
    const outcome = await read(root);
    expect(places(outcome.findings)).toEqual(places(readFolder(root).findings));
    expect(outcome.findings).toHaveLength(2);
    expect(outcome.value.files.map(({ path }) => path)).toEqual(['mbo.yaml']);
  });

  it('reads earlier commits, branches, tags and what is only in history', async () => {
    const root = repository({ 'mbo.yaml': '1', 'gone.yaml': '' }, { 'mbo.yaml': '2', 'gone.yaml': null });
    git(root, 'tag', '-m', 'first', 'v1', 'HEAD~1');
    put(root, { 'mbo.yaml': 'not committed' });
    const text = async (revision: string) =>
      contents((await read(root, revision)).value.files)
        .flat()
        .join(' ');
    expect(await text('HEAD')).toBe('mbo.yaml 2');
    expect(await text('main~1')).toBe('gone.yaml  mbo.yaml 1');
    expect(await text('v1')).toBe('gone.yaml  mbo.yaml 1');
    expect(await text('@{2020-01-01 10:00:00}')).toBe('gone.yaml  mbo.yaml 1');
  });

  it('reads a workspace in a folder of the repository, with a name made to be misread', async () => {
    const name = ':(top)équipe *';
    const root = repository({ [`${name}/mbo.yaml`]: 'a', [`${name}/axes/x.yaml`]: 'b', 'other/x.yaml': 'c' });
    expect((await read(join(root, name))).value.files.map(({ path }) => path)).toEqual(['axes/x.yaml', 'mbo.yaml']);
    rmSync(join(root, name), { recursive: true });
    expect((await read(join(root, name), 'HEAD', root)).value.files).toHaveLength(2);
    expect((await read(join(root, 'not/yet'), 'HEAD', root)).value.files).toEqual([]);
  });

  it('39. reads a detached HEAD, a worktree and a sparse checkout, and leaves submodules out', async () => {
    const library = repository({ 'mbo.yaml': '', 'x.yaml': '' });
    const root = repository({ 'mbo.yaml': '1', 'axes/x.yaml': '' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'library');
    commit(root, {});
    const expected = (await read(root)).value.files.map(({ path }) => path);
    expect(expected).toEqual(['axes/x.yaml', 'mbo.yaml']);
    const worktree = join(folder(), 'tree');
    git(root, 'worktree', 'add', '-q', '--detach', worktree);
    expect((await read(worktree)).value.files.map(({ path }) => path)).toEqual(expected);
    git(worktree, 'sparse-checkout', 'set', 'nothing');
    expect(existsSync(join(worktree, 'axes'))).toBe(false);
    expect((await read(worktree)).value.files.map(({ path }) => path)).toEqual(expected);
  });

  it('40. reads from git what a checkout with autocrlf changed', async () => {
    const root = repository({ 'mbo.yaml': 'format: 1\n' });
    git(root, 'config', 'core.autocrlf', 'true');
    rmSync(join(root, 'mbo.yaml'));
    git(root, 'checkout', '-q', '--', 'mbo.yaml');
    expect(contents(readFolder(root).value.files)).toEqual([['mbo.yaml', 'format: 1\r\n']]);
    expect(contents((await read(root)).value.files)).toEqual([['mbo.yaml', 'format: 1\n']]);
  });

  it('reads 700 files with one process for all of their contents', async () => {
    const files = Array.from({ length: 700 }, (_, i) => [`objectives/o${i}.yaml`, `id: o${i}\n`] as const);
    const root = repository(Object.fromEntries(files));
    const log = join(folder(), 'log');
    const bin = folder({ git: `#!/bin/sh\necho "$@" >> '${log}'\nexec ${git(root, '--exec-path').trim()}/git "$@"\n` });
    chmodSync(join(bin, 'git'), 0o755);
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
    const { value } = await read(root).finally(() => vi.unstubAllEnvs());
    expect(value.files).toHaveLength(700);
    const { readFileSync } = await import('node:fs');
    const commands = readFileSync(log, 'utf8').trim().split('\n');
    expect(commands.filter((command) => command.includes('cat-file --batch '))).toHaveLength(1);
    expect(commands).toHaveLength(5);
  });
});

describe('readRevision, where it cannot', () => {
  const names = ['nope', '--output=x', '--upload-pack=touch x', ':/Change', ':/!-zzz', 'HEAD:mbo.yaml', 'HEAD:axes'];
  const tricks = [
    '',
    '-',
    '^HEAD',
    'HEAD..HEAD',
    'HEAD\0x',
    '--',
    '--all',
    'HEAD^{tree}',
    '$(touch x)',
    'HEAD@{u}',
    '\n',
  ];

  it.each([...names, ...tricks])('37. does not take %j for a commit, runs and writes nothing', async (revision) => {
    const root = repository({ 'mbo.yaml': '', 'axes/x.yaml': '' });
    const before = readdirSync(root);
    const said = await failure(readRevision(root, root, revision));
    expect(said.en).toBe(
      `\`${revision}\` is not a commit of this repository; give a branch, a tag or a commit hash (\`git log\` lists them)`,
    );
    expect(readdirSync(root)).toEqual(before);
  });

  it('38. refuses a workspace in a committed bare repository, and executes nothing', async () => {
    const root = repository({ 'mbo.yaml': '' });
    const bare = join(root, 'evil');
    git(root, 'clone', '-q', '--bare', root, bare);
    put(bare, { 'mbo.yaml': '' });
    armed(bare, join(root, 'executed'));
    expect((await failure(readRevision(bare, bare, 'HEAD'))).en).toContain('bare git repository');
    expect(existsSync(join(root, 'executed'))).toBe(false);
  });

  it('38. executes nothing that a repository is configured to run', async () => {
    const root = repository({ 'mbo.yaml': 'a', '.gitattributes': '*.yaml diff=evil filter=evil\n' });
    armed(join(root, '.git'), join(root, 'executed'));
    expect(contents((await read(root)).value.files)).toEqual([['mbo.yaml', 'a']]);
    expect(await mergeBase(root, 'HEAD', 'HEAD')).toHaveLength(40);
    expect(existsSync(join(root, 'executed'))).toBe(false);
  });

  it('39. names the remedy for a shallow clone', async () => {
    const root = repository({ 'mbo.yaml': '1' }, { 'mbo.yaml': '2' });
    const clone = folder();
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    expect((await read(clone)).value.files).toHaveLength(1);
    const first = git(root, 'rev-parse', 'HEAD~1').trim();
    for (const revision of ['HEAD~1', first]) {
      const said = await failure(readRevision(clone, clone, revision));
      expect(said.en).toContain('`fetch-depth: 0` in CI');
      expect(said.fr).toContain('`fetch-depth: 0` en CI');
    }
  });

  it('39. names the remedy for a clone that left contents out, without fetching them', async () => {
    const root = repository({ 'mbo.yaml': '1' }, { 'mbo.yaml': '2' });
    git(root, 'config', 'uploadpack.allowFilter', 'true');
    const clone = folder();
    git(root, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${root}`, clone);
    expect((await failure(readRevision(clone, clone, 'HEAD'))).en).toContain('mbo does not fetch');
  });

  it('39. names the remedy for an unborn branch', async () => {
    const root = repository();
    expect((await failure(readRevision(root, root, 'HEAD'))).en).toContain('no commit yet');
    expect((await failure(readRevision(root, root, 'main'))).fr).toContain('encore aucun commit');
  });

  it('39. names the remedy outside a repository', async () => {
    const [root, other] = [folder({ 'mbo.yaml': '' }), repository({ 'mbo.yaml': '' })];
    expect((await failure(readRevision(root, root, 'HEAD'))).en).toContain('`git init`');
    expect((await failure(readRevision(join(root, 'no'), root, 'HEAD'))).en).toContain('not in a git repository');
    expect((await failure(readRevision(other, root, 'HEAD'))).en).toContain('outside the git repository');
  });

  it.skipIf(!isRoot)('39. does not trust the repository of another account (giving one away needs root)', async () => {
    const root = repository({ 'mbo.yaml': '' });
    for (const path of [root, join(root, '.git')]) chownSync(path, 12345, 12345);
    vi.stubEnv('HOME', folder());
    const said = await failure(readRevision(root, root, 'HEAD')).finally(() => vi.unstubAllEnvs());
    expect(said.en).toContain('belongs to another account');
    expect(said.fr).toContain('safe.directory');
  });

  it('says that git is missing', async () => {
    const root = repository({ 'mbo.yaml': '' });
    vi.stubEnv('PATH', folder());
    const said = await failure(readRevision(root, root, 'HEAD')).finally(() => vi.unstubAllEnvs());
    expect(said.en).toContain('git is not installed');
  });

  it('says what git says of a broken repository', async () => {
    const root = repository({ 'mbo.yaml': '' });
    const tree = git(root, 'rev-parse', 'HEAD^{tree}').trim();
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expect((await failure(readRevision(root, root, 'HEAD'))).en).toMatch(/^git failed: .*`git fsck`/);
  });
});

describe('mergeBase', () => {
  it('finds where two branches parted', async () => {
    const root = repository({ 'mbo.yaml': '1' });
    const parted = git(root, 'rev-parse', 'HEAD').trim();
    git(root, 'checkout', '-q', '-b', 'topic');
    commit(root, { 'a.yaml': '' });
    git(root, 'checkout', '-q', 'main');
    commit(root, { 'b.yaml': '' });
    expect(await mergeBase(root, 'main', 'topic')).toBe(parted);
  });

  it('39. names the remedy where history was cut or never met', async () => {
    const root = repository({ 'mbo.yaml': '1' });
    git(root, 'checkout', '-q', '-b', 'topic');
    commit(root, { 'a.yaml': '' });
    git(root, 'checkout', '-q', 'main');
    commit(root, { 'b.yaml': '' });
    git(root, 'checkout', '-q', '--orphan', 'other');
    commit(root, {});
    expect((await failure(mergeBase(root, 'main', 'other'))).en).toContain('share no commit');
    expect((await failure(mergeBase(root, 'main', '--fork-point'))).en).toContain('is not a commit');
    const clone = folder();
    git(root, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${root}`, clone);
    const said = await failure(mergeBase(clone, 'origin/main', 'origin/topic'));
    expect(said.en).toContain('`origin/main...origin/topic` is not in this shallow clone');
  });
});

/** Configures a repository so that whatever git can be made to run leaves a trace. */
function armed(gitFolder: string, trace: string): void {
  const script = join(gitFolder, 'evil.sh');
  writeFileSync(script, `#!/bin/sh\ntouch '${trace}'\n`);
  chmodSync(script, 0o755);
  const settings = {
    ...{ 'core.fsmonitor': script, 'core.pager': script, 'core.editor': script, 'core.sshCommand': script },
    ...{ 'diff.external': script, 'diff.evil.textconv': script, 'diff.evil.command': script },
    ...{ 'filter.evil.smudge': script, 'filter.evil.clean': script, 'filter.evil.process': script },
    ...{ 'core.hooksPath': gitFolder, 'pager.rev-parse': 'true', 'pager.ls-tree': 'true', 'pager.cat-file': 'true' },
  };
  for (const [name, value] of Object.entries(settings)) git(gitFolder, 'config', '--file', 'config', name, value);
}
