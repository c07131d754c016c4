import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFailures } from '../language/write.js';
import { compareStrings, journalPath, type Text } from '../model/index.js';
import { commit, recover } from './commit.js';
import { takeLock } from './lock.js';
import { resolveInside } from './paths.js';
import { readRecord } from './record.js';
import { discard, type Staged, stage } from './stage.js';
import { sweep, sweepBelow } from './sweep.js';
import { type Failure, isFailure, sizeLimit } from './tree.js';

/** The whole new text of a file, null to remove it; its path is relative to the root. */
export interface Change {
  readonly path: string;
  readonly text: string | null;
  /** What the file must still hold: editors know of no lock. Anything when left out. */
  readonly before?: string;
}

/** The paths that were written, in the order in which they came into force. */
export interface Written {
  readonly written: readonly string[];
}

/** Writes under a lock that is held already. */
export type Write = (changes: readonly Change[]) => Promise<Written | Failure>;

/** Milliseconds that a writer waits for another. */
const defaultPatience = 10_000;

/**
 * Writes several files, all or none: an error at any step leaves what was there. Of a process killed at any moment
 * `readFolder` sees all files as they were, or all as they were to be; the next writer finishes and cleans up.
 */
export function writeFiles(root: string, changes: readonly Change[]): Promise<Written | Failure> {
  return withLock(root, (write) => write(changes));
}

/**
 * Holds the lock of the workspace while `work` reads, computes and writes, so that no other mbo changes what was read.
 * Errors of `work` itself are passed on. `patience` is in milliseconds.
 */
export async function withLock<T>(
  root: string,
  work: (write: Write) => Promise<T>,
  patience = defaultPatience,
): Promise<T | Failure> {
  const held = await onDisk(() => takeLock(root, patience));
  if (isFailure(held)) return held;
  try {
    const failed = await onDisk(() => tidy(root, held.inherited));
    return failed ?? (await work((changes) => writeLocked(root, changes)));
  } finally {
    held.release();
  }
}

/** Finishes and removes what killed writers left. */
async function tidy(root: string, inherited: boolean): Promise<null> {
  await recover(root);
  if (inherited) await sweepBelow(root);
  return null;
}

async function writeLocked(root: string, changes: readonly Change[]): Promise<Written | Failure> {
  const ordered = changes.toSorted((a, b) => rank(a) - rank(b) || compareStrings(a.path, b.path));
  const reason = ordered.map((change) => refusal(root, change)).find((refused) => refused !== null);
  if (reason) return { failure: reason };
  return onDisk(async () => {
    const staged: Staged[] = [];
    try {
      for (const folder of new Set(ordered.map(({ path }) => dirname(join(root, path))))) await sweep(folder);
      for (const { path, text } of ordered) staged.push(await stage(join(root, path), text));
      const changed = ordered.find((change) => isChanged(root, change));
      if (changed !== undefined) return { failure: writeFailures.changed(changed.path) };
      await commit(root, staged);
    } finally {
      // As long as a record of it stands, what was begun needs its files.
      if (readRecord(root) === null) await discard(staged);
    }
    return { written: ordered.map(({ path }) => path) };
  });
}

/** The journal goes last: it says what the other files hold, and to who reads them without mbo must never be ahead. */
function rank({ path }: Change): number {
  return path === journalPath ? 1 : 0;
}

function isChanged(root: string, { path, before }: Change): boolean {
  return before !== undefined && !readFileSync(join(root, path)).equals(Buffer.from(before));
}

function refusal(root: string, { path, text }: Change): Text | null {
  if (resolveInside(root, path) === null) return writeFailures.outside(path);
  const limit = sizeLimit(path);
  if (text !== null && Buffer.byteLength(text) > limit) return writeFailures.tooLarge(path, limit / 1024 ** 2);
  const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
  return entry === undefined || entry.isFile() ? null : writeFailures.notAFile(path);
}

/** Turns what the file system refuses into a failure; any other error is a bug, and passed on. */
async function onDisk<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AggregateError) return { failure: writeFailures.torn(detailOf(error.errors[0])) };
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    const detail = detailOf(error as NodeJS.ErrnoException);
    if (code === 'ENOSPC' || code === 'EDQUOT') return { failure: writeFailures.full(detail) };
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { failure: writeFailures.refused(detail) };
    return { failure: writeFailures.other(detail) };
  }
}

function detailOf({ code, path }: NodeJS.ErrnoException): string {
  return [code, path === undefined ? undefined : dirname(path)].filter((part) => part !== undefined).join(', ');
}
