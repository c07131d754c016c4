import { cannot } from '../language/cli/cannot.js';
import type { Finding, Source } from '../model/index.js';
import { findingsConcise, type Style } from '../report/index.js';
import type { Tree } from '../tree/index.js';
import type { Setting } from './command.js';
import { type Io, write } from './io.js';
import { type CommonOptions, say, styleFor } from './session.js';
import { diagnose, type Opened, openFolder, rootOf } from './workspace.js';

/**
 * The workspace that figures are made from, or null after its errors were shown: no figure is made from files that could
 * not be read in full, nor from a ledger that was changed by hand.
 */
export async function openForFigures(options: CommonOptions, setting: Setting): Promise<Opened | null> {
  const opened = await openSound(options, setting);
  const edited = opened?.ledger.discrepancies ?? [];
  if (opened === null || edited.length === 0) return opened;
  const { editedFindings } = await import('../check/index.js');
  const findings = editedFindings(edited, opened.plan.workspace.rules);
  return (await isSound({ ...opened, findings }, options, setting)) ? opened : null;
}

/** The workspace, or null after the errors in its files were shown. */
export async function openSound(options: CommonOptions, setting: Setting): Promise<Opened | null> {
  const opened = openFolder(rootOf(options.root, setting.io));
  return (await isSound(opened, options, setting)) ? opened : null;
}

/** Whether a workspace was read without an error; shows them where it was not. */
export async function isSound(opened: Opened, options: CommonOptions, { io, finish }: Setting): Promise<boolean> {
  const errors = opened.findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return true;
  const style = styleFor(options, opened.plan, io);
  await showFindings(opened.tree, errors, style, io);
  await say(io, options, style.language, cannot.findingsFirst(errors.length));
  finish(1);
  return false;
}

/** Whether a source says in full how it is read, and what is measured from it fits; shows where it does not. */
export async function isMeasurable(
  opened: Opened,
  source: Source,
  options: CommonOptions,
  setting: Setting,
): Promise<boolean> {
  const { importFindings } = await import('../check/index.js');
  return isSound({ ...opened, findings: importFindings(opened.plan, source) }, options, setting);
}

/** Shows findings beside what a command was asked for: on stderr, one line each. */
export function showFindings(tree: Tree, findings: readonly Finding[], style: Style, io: Io): Promise<void> {
  return write(io.stderr, 'stderr', findingsConcise(diagnose(tree, findings), style));
}
