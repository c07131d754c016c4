import { check, rawExportsIn, withoutIgnored } from '../check/index.js';
import type { Day, Diagnostic } from '../model/index.js';
import { diagnose, type Opened } from './workspace.js';

/** What reading and checking a workspace found, without what it lives with; how much that is, `ignored` says. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: number;
}

/** Checks a workspace as opened, a folder or a revision; `keptIn` says which of some of its files git keeps. */
export async function examine(
  { tree, plan, ledger, findings }: Omit<Opened, 'root'>,
  today: Day,
  keptIn: (files: readonly string[]) => Promise<readonly string[]>,
): Promise<Examined> {
  const exported = await keptIn(rawExportsIn(plan, tree.others));
  const files = [...tree.files.map(({ path }) => path), ...exported];
  const heard = withoutIgnored(plan, [...findings, ...check(plan, ledger, today, files)], today);
  return { diagnostics: diagnose(tree, heard.findings), ignored: heard.ignored };
}
