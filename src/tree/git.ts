import type { SimpleGit, SimpleGitOptions } from 'simple-git';
import { gitFailures } from '../language/git.js';
import type { Failure } from './tree.js';

/** Runs plumbing commands of git in a folder; rejects when git does. */
export interface Git {
  /** What a command prints, as text. */
  readonly text: (args: readonly string[]) => Promise<string>;
  /** The same, or nothing where git refuses. */
  readonly textOrNothing: (args: readonly string[]) => Promise<string>;
  /** What a command prints, byte for byte. */
  readonly bytes: (args: readonly string[]) => Promise<Buffer>;
  /** What one `git cat-file` process answers to all of these object names. */
  readonly catFile: (option: string, objects: readonly string[]) => Promise<Buffer>;
}

/** What git may see of the environment: where it and its settings are, and nothing that redirects it. */
const inherited = [
  ...['PATH', 'HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'SUDO_UID'],
  ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'PROGRAMDATA', 'SYSTEMROOT', 'TEMP', 'TMP'],
];

/** Reads only: no index refresh, no patterns in paths, no download of missing objects; messages in English. */
const imposed = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

const options = {
  config: ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'],
  // simple-git refuses these two settings whatever their value; here they are switched off, and the rest stays refused.
  unsafe: { allowUnsafeFsMonitor: true, allowUnsafeHooksPath: true },
  allowEnvironment: Object.keys(imposed),
  // An answer is whole when its stream closes, not some time after the process ended.
  completion: { onClose: true, onExit: false },
} satisfies Partial<SimpleGitOptions>;

/** Git in a folder, hardened against whatever a repository's own configuration asks for. Rejects without the folder. */
export async function openGit(folder: string): Promise<Git> {
  // Only commands that look at the history pay for loading it.
  const { GitError, simpleGit } = await import('simple-git');
  const git = (input?: string): SimpleGit =>
    simpleGit(folder, input === undefined ? options : { ...options, input: () => input }).env(environment());
  const text = (args: readonly string[]): Promise<string> => git().raw([...args]);
  return {
    text,
    textOrNothing: (args) =>
      text(args).catch((error: unknown) => {
        if (error instanceof GitError) return '';
        throw error;
      }),
    bytes: (args) => rawBytes(git(), args),
    catFile: (option, objects) => git(`${objects.join('\n')}\n`).binaryCatFile([option, '--buffer']),
  };
}

function environment(): NodeJS.ProcessEnv {
  const kept = inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), ...imposed };
}

/** simple-git decodes what it captures, and paths need not be UTF-8: take the bytes as they come. */
async function rawBytes(git: SimpleGit, args: readonly string[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const capture = (_command: string, stdout: NodeJS.ReadableStream): void => {
    stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  };
  await git.outputHandler(capture).raw([...args]);
  return Buffer.concat(chunks);
}

/** Why git could not answer in a folder, from what it said; rethrows an error that is not git's. */
export async function gitFailure(folder: string, error: unknown): Promise<Failure> {
  const { GitError } = await import('simple-git');
  if (!(error instanceof GitError)) throw error;
  const said = error.message;
  if (/spawn \S+ ENOENT/.test(said)) return { failure: gitFailures.missing };
  if (said.includes('dubious ownership')) return { failure: gitFailures.foreignOwner(folder) };
  if (said.includes('safe.bareRepository')) return { failure: gitFailures.bareRepository(folder) };
  if (/lazy fetching disabled|transport '\w+' not allowed/.test(said)) return { failure: gitFailures.incomplete };
  if (/not a git repository|must be run in a work tree|does not exist/.test(said)) {
    return { failure: gitFailures.noRepository(folder) };
  }
  return { failure: gitFailures.other(said.trim().split('\n')[0] ?? '') };
}
