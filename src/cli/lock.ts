import { type Write, withLock } from '../tree/index.js';
import type { Io } from './io.js';
import type { CommonOptions } from './session.js';
import { answered, rootOf } from './workspace.js';

interface WritingOptions extends CommonOptions {
  readonly dryRun?: boolean;
}

/** Does what reads and changes the workspace while no other mbo may; for a dry run `save` is null, and nobody waits. */
export async function alone<T>(
  { root, dryRun }: WritingOptions,
  io: Io,
  work: (save: Write | null) => Promise<T>,
): Promise<T> {
  return answered(dryRun ? await work(null) : await withLock(rootOf(root, io), work));
}
