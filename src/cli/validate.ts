import type { Command } from 'commander';
import { about } from '../language/cli.js';
import { keptInGit } from '../tree/index.js';
import { type Setting, withCommon } from './command.js';
import { examine } from './examine.js';
import { findingFormats, printFindings } from './findings.js';
import { type CommonOptions, languageOf, styleOf, todayOf } from './session.js';
import { openFolder, rootOf } from './workspace.js';

/** `mbo validate`: every finding, with its place. Exit code 1 when one of them is an error. */
export function validate(program: Command, { io, language, finish }: Setting): void {
  const command = program.command('validate').description(about.validate[language]);
  withCommon(command, language, findingFormats).action(async (options: CommonOptions) => {
    const opened = openFolder(rootOf(options.root, io));
    const { root, tree, plan } = opened;
    const today = todayOf(options.asOf, plan.workspace.timezone);
    const { diagnostics, ignored } = await examine(opened, today, (files) => keptInGit(root, files));
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const summary = { files: tree.files.length, errors, warnings: diagnostics.length - errors, ignored };
    const style = styleOf(options, languageOf(options.lang, plan.workspace.language, io.env), io);
    await printFindings(io, options, { root, tree, diagnostics, summary, style });
    finish(errors > 0 ? 1 : 0);
  });
}
