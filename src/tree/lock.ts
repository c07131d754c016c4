import { closeSync, lstatSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeFailures } from '../language/write.js';
import { readRegular } from './regular.js';
import type { Failure } from './tree.js';

/** The lock of a workspace, in its root. */
export const lockName = '.mbo.lock';

/** What a lock says of its holder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** A lock that is held. `inherited` says that its last holder was killed, and may have left files behind. */
export interface Held {
  readonly inherited: boolean;
  readonly release: () => void;
}

/** Milliseconds between two attempts, and after which a lock that names nobody is that of a killed process. */
const pause = 20;
const unsigned = 5_000;

/** The most bytes that a lock can have. */
const longest = 4096;

/**
 * Takes the lock of a workspace: a file that only one process can create. The lock of a dead process of this machine is
 * taken over; another is waited for during `patience` milliseconds, then named in a failure. Throws what the file
 * system refuses.
 */
export async function takeLock(root: string, patience: number): Promise<Held | Failure> {
  const path = join(root, lockName);
  const deadline = performance.now() + patience;
  for (let inherited = false; ; ) {
    const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
    if (createOnly(path, JSON.stringify(holder))) return { inherited, release: () => release(path, holder) };
    if (isAbandoned(path) && clear(path)) inherited = true;
    else if (performance.now() >= deadline) return { failure: describe(path) };
    else await sleep(pause);
  }
}

function createOnly(path: string, content: string): boolean {
  try {
    const descriptor = openSync(path, 'wx');
    try {
      writeSync(descriptor, content);
    } catch (error) {
      remove(path);
      throw error;
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Gives the lock back, unless somebody deleted it meanwhile and another process holds it now. */
function release(path: string, mine: Holder): void {
  const holder = holderOf(path);
  if (holder?.pid === mine.pid && holder.since === mine.since) remove(path);
}

/**
 * Removes an abandoned lock. Of several processes that see it at once only the one with the guard may, and only after a
 * second look: else the last would remove the fresh lock of the first.
 */
function clear(path: string): boolean {
  const guard = `${path}.guard`;
  if (!createOnly(guard, '')) {
    if (age(guard) > unsigned) remove(guard);
    return false;
  }
  try {
    if (!isAbandoned(path)) return false;
    remove(path);
    return true;
  } finally {
    remove(guard);
  }
}

function isAbandoned(path: string): boolean {
  const holder = holderOf(path);
  if (holder === null) return age(path) > unsigned;
  return holder.host === hostname() && (!isAlive(holder.pid) || isEarlierLife(holder));
}

/** Null when the lock is gone, or does not say who holds it. */
function holderOf(path: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(String(readRegular(path, longest)));
    return isHolder(holder) ? holder : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  const holder = value as Partial<Holder> | null;
  return typeof holder?.pid === 'number' && typeof holder.host === 'string' && typeof holder.since === 'string';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether this process has got the number of one that was killed, as happens in containers. */
function isEarlierLife({ pid, since }: Holder): boolean {
  return pid === process.pid && Date.parse(since) < performance.timeOrigin;
}

/** Milliseconds since a file was written; 0 when it is gone. */
function age(path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat === undefined ? 0 : Date.now() - stat.mtimeMs;
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function describe(path: string): Failure['failure'] {
  const holder = holderOf(path);
  if (holder === null) return writeFailures.lockedByUnknown(path);
  return writeFailures.locked(path, holder.pid, holder.host, holder.since);
}
