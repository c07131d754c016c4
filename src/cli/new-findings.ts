import { type Day, type Diagnostic, newDiagnostics } from '../model/index.js';
import { mergeBase, readRevision } from '../tree/index.js';
import { examine } from './examine.js';
import { answered, openTree } from './workspace.js';

/** The findings that an earlier revision does not have, and how many it has; null when no revision was asked. */
export interface NewFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly old: number | null;
}

/**
 * Finds what stood already where the history of HEAD left that of a revision, so that what others put right there since is
 * not laid at this branch's door, and gives a function that leaves it out. Both sides are checked by the day of this run,
 * each with its own mbo.yaml. Throws what git refuses as an error that ends the run with exit code 2.
 */
export async function newSince(
  root: string,
  revision: string | undefined,
  today: Day,
): Promise<(diagnostics: readonly Diagnostic[]) => NewFindings> {
  if (revision === undefined) return (diagnostics) => ({ diagnostics, old: null });
  const base = answered(await mergeBase(root, revision, 'HEAD'));
  const read = answered(await readRevision(root, root, base));
  // Whatever a revision holds is kept in git.
  const before = await examine(openTree(read.value, read.findings), today, async (files) => files);
  return (diagnostics) => {
    const fresh = newDiagnostics(diagnostics, before.diagnostics);
    return { diagnostics: fresh, old: diagnostics.length - fresh.length };
  };
}
