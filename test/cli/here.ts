import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../src/cli/main.js';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process; `answers` are typed at a terminal, null where there is none. */
export async function here(
  cwd: string,
  args: readonly string[],
  answers: string | null = null,
  env: Readonly<Record<string, string>> = { LC_ALL: 'C.UTF-8' },
): Promise<Said> {
  const stream = (): PassThrough & { isTTY?: boolean } => Object.assign(new PassThrough(), { isTTY: answers !== null });
  const [stdin, stdout, stderr] = [stream(), stream(), stream()];
  stdin.end(answers ?? '');
  const code = await main(args, { stdin, stdout, stderr, env, cwd: () => cwd });
  const text = (from: PassThrough): string => String(from.read() ?? '');
  return { code, out: text(stdout), err: text(stderr) };
}

/** The text of every file of a folder, one after the other. */
export function everything(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}
