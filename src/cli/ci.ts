import { appendFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { ciNotes } from '../language/cli/validate.js';
import type { Language } from '../model/index.js';
import { findWorkTree } from '../tree/index.js';
import { type Io, write } from './io.js';
import { writeNamed } from './named-file.js';
import { type CommonOptions, say } from './session.js';

/** What can be told to a CI service; `blob` is the address of the commit's files, `room` the bytes left of the summary. */
export interface CiReports {
  readonly github: () => string;
  readonly gitlab: () => string;
  readonly summary: (blob: string | null, room: number) => string;
}

type Environment = Io['env'];

/** GitHub refuses the summary of a step that is larger. */
const mostOfSummary = 1024 * 1024;

/** What GitLab's own templates call the report. */
const qualityReport = 'gl-code-quality-report.json';

/** The folder of a workspace in its git repository, `''` for the top, and also outside of any repository. */
export function folderInRepository(root: string): string {
  const top = findWorkTree(root);
  return top === null ? '' : relative(top, root).split(sep).join('/');
}

/**
 * Tells GitHub Actions or GitLab CI, where mbo runs under one, what it shows of itself: annotations and the summary of the
 * job, or the code quality report. What was asked for is not done twice, and what cannot be written is no failure.
 */
export async function tellCi(io: Io, options: CommonOptions, language: Language, reports: CiReports): Promise<void> {
  if (options.quiet) return;
  const { env } = io;
  const asked = options.format ?? ['text'];
  if (env.GITHUB_ACTIONS === 'true') {
    if (wantsAnnotations(asked)) await write(io.stdout, 'stdout', reports.github());
    const file = env.GITHUB_STEP_SUMMARY;
    if (file) await attempt(io, options, language, file, () => addSummary(file, env, reports));
  }
  if (env.GITLAB_CI === 'true' && !asked.some((spec) => formatOf(spec) === 'gitlab')) {
    const folder = resolve(io.cwd(), env.CI_PROJECT_DIR ?? '');
    const file = join(folder, qualityReport);
    await attempt(io, options, language, file, async () => {
      await writeNamed(folder, qualityReport, reports.gitlab());
      await say(io, options, language, ciNotes.wrote(file));
    });
  }
}

const formatOf = (spec: string): string | undefined => spec.split('=')[0];

/** Whether stdout holds nothing that annotations would spoil, and nothing asked for makes them another way. */
function wantsAnnotations(asked: readonly string[]): boolean {
  const otherwise = ['github', 'sarif', 'rdjson'];
  const onStdout = asked.filter((spec) => !spec.includes('='));
  return onStdout.every((spec) => spec === 'text') && !asked.some((spec) => otherwise.includes(formatOf(spec) ?? ''));
}

async function addSummary(file: string, env: Environment, reports: CiReports): Promise<void> {
  const used = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  await appendFile(file, reports.summary(blobOf(env), mostOfSummary - used));
}

function blobOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }: Environment) {
  return server && repository && sha ? `${server}/${repository}/blob/${sha}` : null;
}

async function attempt(
  io: Io,
  options: CommonOptions,
  language: Language,
  file: string,
  action: () => Promise<void>,
): Promise<void> {
  try {
    await action();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    await say(io, options, language, ciNotes.notWritten(file, code));
  }
}
