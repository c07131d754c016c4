import type { Text } from '../model/index.js';

/** An error that says why mbo cannot run and what to do: exit code 2, no stack. */
export interface CannotRun extends Error {
  readonly text: Text;
  /** A folder of the workspace concerned, where it is not the one that the options say. */
  readonly folder: string | undefined;
}

/** Makes the error that ends a run with exit code 2. */
export function cannotRun(text: Text, folder?: string): CannotRun {
  return Object.assign(new Error(text.en), { text, folder });
}

/** The code of a system error (`EACCES`), for a message. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** Whether an error was made by cannotRun. */
export function isCannotRun(error: unknown): error is CannotRun {
  return error instanceof Error && 'text' in error;
}
