import type { Command } from 'commander';
import { about } from '../language/cli/about.js';
import { usage } from '../language/cli/usage.js';
import { cannotFix, validated } from '../language/cli/validate.js';
import { changesDiff } from '../report/index.js';
import { keptInGit, readFolder, type Tree, type Write, withLock } from '../tree/index.js';
import { type Setting, withCommon } from './command.js';
import { type Examined, examine } from './examine.js';
import { cannotRun } from './failure.js';
import { findingFormats, printFindings } from './findings.js';
import { repair, withTriedFixes } from './fix.js';
import { write } from './io.js';
import { newSince } from './new-findings.js';
import { type CommonOptions, say, styleFor, todayOf } from './session.js';
import { wholeNumberIn } from './values.js';
import { answered, type Opened, openTree, rootOf } from './workspace.js';

interface ValidateOptions extends CommonOptions {
  readonly maxWarnings?: number;
  readonly newFrom?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** `mbo validate`: every finding, with its place. Exit code 1 when one of them is an error, or too many are warnings. */
export function validate(program: Command, setting: Setting): void {
  const { language } = setting;
  const command = program.command('validate').description(about.validate[language]);
  command
    .option('--max-warnings <n>', usage.maxWarnings[language], wholeNumberIn('--max-warnings'))
    .option('--new-from <revision>', usage.newFrom[language])
    .option('--fix', usage.fix[language])
    .option('--dry-run', usage.dryRunOfFix[language]);
  withCommon(command, language, findingFormats).action(async (options: ValidateOptions) => {
    if (options.dryRun && !options.fix) throw cannotRun(cannotFix.dryRunAlone);
    if (options.dryRun && options.format) throw cannotRun(cannotFix.dryRunFormat);
    const root = rootOf(options.root, setting.io);
    const work = (save: Write | null) => validateFolder(root, options, setting, save);
    answered(options.fix && !options.dryRun ? await withLock(root, work) : await work(null));
  });
}

/** What is found in a workspace, less what it lives with and what an earlier revision has. */
interface Found extends Examined {
  readonly opened: Opened;
  readonly old: number | null;
}

/** Finds, fixes if asked to, and shows what is left. `save` is null where nothing is to be written; else the lock is held. */
async function validateFolder(
  root: string,
  options: ValidateOptions,
  setting: Setting,
  save: Write | null,
): Promise<void> {
  const most = options.maxWarnings ?? null;
  const { value: tree, findings } = readFolder(root);
  const open = (files: Tree): Opened => ({ root, ...openTree(files, findings) });
  const opened = open(tree);
  const today = todayOf(options.asOf, opened.plan.workspace.timezone);
  const sift = await newSince(root, options.newFrom, today);
  const find = async (each: Opened): Promise<Found> => {
    const { diagnostics, ignored } = await examine(each, today, (files) => keptInGit(root, files));
    return { opened: each, ignored, ...sift(diagnostics) };
  };
  const found = await find(opened);
  if (!options.fix) return show(found, most, options, setting);
  const { left, files, fixed } = await repair(found, async (changed) => find(open(changed)));
  const { io, finish } = setting;
  const style = styleFor(options, opened.plan, io);
  if (save === null) {
    await write(io.stdout, 'stdout', changesDiff(files, style));
    await say(io, options, style.language, validated.wouldFix(fixed, files.length));
    return finish(verdictOn(found, most).exitCode);
  }
  if (files.length > 0) answered(await save(files));
  await say(io, options, style.language, validated.fixed(fixed, files.length));
  return show(left, most, options, setting);
}

async function show(found: Found, most: number | null, options: ValidateOptions, setting: Setting): Promise<void> {
  const { io, finish } = setting;
  const { root, tree, plan } = found.opened;
  const { errors, warnings, tooMany, exitCode } = verdictOn(found, most);
  const summary = { files: tree.files.length, errors, warnings, ignored: found.ignored, old: found.old };
  const style = styleFor(options, plan, io);
  const diagnostics = withTriedFixes(found);
  await printFindings(io, options, { root, tree, diagnostics, summary, style });
  if (tooMany) await say(io, options, style.language, validated.tooManyWarnings(warnings, most ?? 0));
  finish(exitCode);
}

function verdictOn({ diagnostics }: Found, most: number | null) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const tooMany = most !== null && warnings > most;
  return { errors, warnings, tooMany, exitCode: errors > 0 || tooMany ? 1 : 0 };
}
