import type { Text } from '../model/index.js';

/** An error that says why mbo cannot run and what to do: exit code 2, no stack. */
export interface CannotRun extends Error {
  readonly text: Text;
}

/** Makes the error that ends a run with exit code 2. */
export function cannotRun(text: Text): CannotRun {
  return Object.assign(new Error(text.en), { text });
}

/** The code of a system error (`EACCES`), for a message. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** Whether an error was made by cannotRun. */
export function isCannotRun(error: unknown): error is CannotRun {
  return error instanceof Error && 'text' in error;
}
