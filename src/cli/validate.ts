import type { Command } from 'commander';
import { about, usage, validated } from '../language/cli.js';
import { keptInGit } from '../tree/index.js';
import { type Setting, wholeNumber, withCommon } from './command.js';
import { examine } from './examine.js';
import { findingFormats, printFindings } from './findings.js';
import { newFindings } from './new-findings.js';
import { type CommonOptions, languageOf, say, styleOf, todayOf } from './session.js';
import { openFolder, rootOf } from './workspace.js';

interface ValidateOptions extends CommonOptions {
  readonly maxWarnings?: string;
  readonly newFrom?: string;
}

/** `mbo validate`: every finding, with its place. Exit code 1 when one of them is an error, or too many are warnings. */
export function validate(program: Command, { io, language, finish }: Setting): void {
  const command = program.command('validate').description(about.validate[language]);
  command
    .option('--max-warnings <n>', usage.maxWarnings[language])
    .option('--new-from <revision>', usage.newFrom[language]);
  withCommon(command, language, findingFormats).action(async (options: ValidateOptions) => {
    const most = options.maxWarnings === undefined ? null : wholeNumber('--max-warnings', options.maxWarnings);
    const opened = openFolder(rootOf(options.root, io));
    const { root, tree, plan } = opened;
    const today = todayOf(options.asOf, plan.workspace.timezone);
    const { diagnostics: all, ignored } = await examine(opened, today, (files) => keptInGit(root, files));
    const { diagnostics, old } =
      options.newFrom === undefined
        ? { diagnostics: all, old: null }
        : await newFindings(root, all, options.newFrom, today);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = diagnostics.length - errors;
    const summary = { files: tree.files.length, errors, warnings, ignored, old };
    const style = styleOf(options, languageOf(options.lang, plan.workspace.language, io.env), io);
    await printFindings(io, options, { root, tree, diagnostics, summary, style });
    const tooMany = most !== null && warnings > most;
    if (tooMany) await say(io, options, style.language, validated.tooManyWarnings(warnings, most));
    finish(errors > 0 || tooMany ? 1 : 0);
  });
}
