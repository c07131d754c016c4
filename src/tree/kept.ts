import { split } from './blobs.js';
import { openGit } from './git.js';
import { nameOf } from './names.js';
import { findWorkTree } from './paths.js';

/**
 * Those of some paths of a folder that git keeps, or would with the next `git add`: neither what it ignores nor anything
 * outside a repository. Where git cannot answer, all of them: one warning too many does less harm than one too few.
 */
export async function keptInGit(root: string, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0 || findWorkTree(root) === null) return [];
  try {
    const git = await openGit(root);
    const listed = await git.bytes(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    const kept = new Set(split(listed, 0).map((name) => nameOf(name).name));
    return paths.filter((path) => kept.has(path));
  } catch {
    return paths;
  }
}
