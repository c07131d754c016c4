import type { Readable, Writable } from 'node:stream';
import { cannot } from '../language/cli/cannot.js';
import type { Language, Text } from '../model/index.js';
import { cannotRun } from './failure.js';

/** The world of one run: its streams, environment and folder. Only the command line room sees it. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
}

/** Writes all of a text and waits until it is taken. A reader that went away is no error; a full disk is. */
export function write(stream: Writable, name: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException | null | undefined): void => {
      if (!error || error.code === 'EPIPE') resolve();
      else reject(cannotRun(cannot.write(name, error.code ?? error.message)));
    };
    stream.once('error', failed);
    stream.write(text, (error) => {
      // The stream's own error event follows the callback; the listener stays for it.
      failed(error);
      if (!error) stream.removeListener('error', failed);
    });
  });
}

/** Tells the person something on stderr. What it quotes from files and names is shown, and obeyed by nothing. */
export async function tell(io: Io, message: Text, language: Language): Promise<void> {
  const { plain } = await import('../report/index.js');
  await write(io.stderr, 'stderr', `mbo: ${plain(message[language])}\n`);
}
