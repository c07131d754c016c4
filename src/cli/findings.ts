import { rules } from '../check/index.js';
import type { Diagnostic } from '../model/index.js';
import {
  type FindingsSummary,
  findingsConcise,
  findingsGithub,
  findingsGitlab,
  findingsJson,
  findingsJunit,
  findingsRdjson,
  findingsSarif,
  findingsText,
  jobSummary,
  type Style,
} from '../report/index.js';
import type { Tree } from '../tree/index.js';
import { folderInRepository, tellCi } from './ci.js';
import type { Io } from './io.js';
import { print } from './output.js';
import type { CommonOptions } from './session.js';
import { home, version } from './version.js';
import { linesIn } from './workspace.js';

/** What was found in a workspace, and how to show it. */
export interface Found {
  readonly root: string;
  readonly tree: Tree;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: FindingsSummary;
  readonly style: Style;
}

/** The formats of findings; the first is for people. */
export const findingFormats = ['text', 'concise', 'json', 'github', 'gitlab', 'sarif', 'junit', 'rdjson'];

/** Prints findings in every format asked for, and tells the CI service under which mbo runs. */
export async function printFindings(io: Io, options: CommonOptions, found: Found): Promise<void> {
  const { root, tree, diagnostics, summary, style } = found;
  const { language } = style;
  const folder = folderInRepository(root);
  const lines = linesIn(tree);
  const run = { folder, language, version, home };
  const github = (): string => findingsGithub(diagnostics, folder, language);
  const gitlab = (): string => findingsGitlab(diagnostics, folder, language);
  await print(io, options.format, {
    text: () => findingsText(diagnostics, lines, summary, style),
    concise: () => findingsConcise(diagnostics, style),
    json: () => findingsJson(diagnostics, summary, language, version),
    github,
    gitlab,
    sarif: () => findingsSarif(diagnostics, rules, run),
    junit: () => findingsJunit(diagnostics, folder, language),
    rdjson: () => findingsRdjson(diagnostics, lines, run),
  });
  await tellCi(io, options, language, {
    github,
    gitlab,
    summary: (blob, room) => jobSummary(diagnostics, summary, { folder, language, blob, room }),
  });
}
