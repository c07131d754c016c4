import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by path: their text or bytes, a link to elsewhere, or null for a file that the commit removes. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** A commit: its files alone, or also who made it and when. */
export type Commit = Files | { readonly files: Files; readonly author?: string; readonly date?: string };

/** A folder that is removed when the test ends. */
export function folder(files: Files = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mbo-test-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  put(root, files);
  return root;
}

/** A throwaway git repository on the branch `main`, with one commit for each object; none gives an unborn branch. */
export function repository(...commits: readonly Commit[]): string {
  const root = folder();
  git(root, 'init', '-q', '-b', 'main');
  for (const each of commits) commit(root, each);
  return root;
}

/** Adds a commit of the whole folder on top of what is checked out, and returns its hash. */
export function commit(root: string, given: Commit): string {
  const { files, author, date } = isDetailed(given) ? given : { files: given };
  put(root, files);
  git(root, 'add', '-A', '-f');
  const by = author ?? 'Paul Durand <paul@nordvent.example>';
  const on = date ?? '2026-01-12T09:00:00+01:00';
  git(root, 'commit', '-q', '--allow-empty', '-m', 'Change', `--author=${by}`, `--date=${on}`);
  return git(root, 'rev-parse', 'HEAD').trim();
}

/** Runs git with none of the settings of the machine, and returns what it prints. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const environment = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_COMMITTER_NAME: 'Paul Durand',
  GIT_COMMITTER_EMAIL: 'paul@nordvent.example',
  GIT_COMMITTER_DATE: '2026-01-12T09:00:00+01:00',
};

/** Writes files, links and removals into a folder. */
export function put(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, path);
    rmSync(target, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, target);
    else writeFileSync(target, content);
  }
}

function isDetailed(given: Commit): given is Extract<Commit, { files: Files }> {
  const { files } = given as { files?: unknown };
  return typeof files === 'object' && files !== null && !(files instanceof Uint8Array) && !('link' in files);
}
