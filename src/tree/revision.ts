import { relative, resolve, sep } from 'node:path';
import { gitFailures } from '../language/git.js';
import type { Outcome } from '../model/index.js';
import { listTree, readBlobs } from './blobs.js';
import { faults } from './faults.js';
import { type Git, gitFailure, openGit } from './git.js';
import { isWithin, realPath } from './paths.js';
import { type Failure, isFailure, sizeLimit, type Tree } from './tree.js';
import { walk } from './walk.js';

/**
 * Reads the workspace at `root` as it is in a revision of the repository that the folder `repository` lies in, without
 * a checkout. A revision in which the workspace does not exist yet gives a tree without files.
 */
export function readRevision(repository: string, root: string, revision: string): Promise<Outcome<Tree> | Failure> {
  return inGit(repository, async (git, top) => {
    const prefix = prefixOf(top, root);
    if (prefix === null) return { failure: gitFailures.outside(root) };
    const commit = await resolveCommit(git, revision);
    if (isFailure(commit)) return commit;
    return readCommit(git, prefix, commit, revision);
  });
}

/** The hash of the commit where two revisions parted: what `BASE...HEAD` compares with. */
export function mergeBase(repository: string, base: string, head: string): Promise<string | Failure> {
  return inGit(repository, async (git) => {
    const from = await resolveCommit(git, base);
    if (isFailure(from)) return from;
    const to = await resolveCommit(git, head);
    if (isFailure(to)) return to;
    const common = (await git.text(['merge-base', from, to])).trim();
    if (isHash(common)) return common;
    const shallow = await isShallow(git);
    return { failure: shallow ? gitFailures.shallow(`${base}...${head}`) : gitFailures.noMergeBase(base, head) };
  });
}

/** Works with the repository that a folder lies in, given the top of its work tree. */
async function inGit<T>(folder: string, work: (git: Git, top: string) => Promise<T | Failure>): Promise<T | Failure> {
  try {
    const git = await openGit(folder);
    return await work(git, (await git.text(['rev-parse', '--show-toplevel'])).replace(/\n$/, ''));
  } catch (error) {
    return gitFailure(folder, error);
  }
}

/** The path of the workspace inside the repository, ending with `/`; empty when it is all of it, null when outside. */
function prefixOf(top: string, root: string): string | null {
  const [above, folder] = [realPath(top), realPath(resolve(root))];
  if (!isWithin(above, folder)) return null;
  const way = relative(above, folder);
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

/** Turns what a user calls a revision into a hash, so that nothing a user writes reaches a command that acts on it. */
async function resolveCommit(git: Git, revision: string): Promise<string | Failure> {
  // No name of a commit starts like this: an option, a search, a path of the index, an exclusion.
  if (revision === '' || /^[-:^]|\0/.test(revision)) return { failure: gitFailures.unknownRevision(revision) };
  const hash = (await revParse(git, `${revision}^{commit}`)).trim();
  if (isHash(hash)) return hash;
  if (await isShallow(git)) return { failure: gitFailures.shallow(revision) };
  const born = isHash((await revParse(git, 'HEAD^{commit}')).trim());
  return { failure: born ? gitFailures.unknownRevision(revision) : gitFailures.noCommit };
}

function revParse(git: Git, object: string): Promise<string> {
  return git.textOrNothing(['rev-parse', '--verify', '--quiet', '--end-of-options', object]);
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git.text(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

function isHash(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

async function readCommit(
  git: Git,
  prefix: string,
  commit: string,
  revision: string,
): Promise<Outcome<Tree> | Failure> {
  const { folders, objects } = await listTree(git, commit, prefix);
  const { value: paths, findings } = walk((folder) => ({ value: folders.get(folder) ?? [], findings: [] }));
  const wanted = paths.read.map((path) => ({ path, object: objects.get(path) ?? '', limit: sizeLimit(path) }));
  const blobs = await readBlobs(git, wanted);
  if (blobs === null) return { failure: gitFailures.incomplete };
  const files = wanted.flatMap(({ path, object, limit }) => {
    const bytes = blobs.get(object);
    return bytes === undefined || bytes.length > limit ? [] : [{ path, bytes }];
  });
  const read = new Set(files.map((file) => file.path));
  const oversized = paths.read.filter((path) => !read.has(path)).map(faults.oversize);
  return { value: { label: revision, files, others: paths.others }, findings: [...findings, ...oversized] };
}
