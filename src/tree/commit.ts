import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder, writeDurably } from './durable.js';
import { type Direction, type Move, readRecord, recordPath, recordText } from './record.js';
import { leftover, type Staged } from './stage.js';

/**
 * Puts staged files in force, all or none, whatever happens: a record of the moves is written first, and as soon as it
 * stands, whoever comes next finishes them. When a move fails, the old files are put back and the error is thrown; when
 * even that fails, both are thrown as an AggregateError, and whoever comes next puts them back.
 */
export async function commit(root: string, staged: readonly Staged[]): Promise<void> {
  await begin(root, staged);
  try {
    await finish(root, 'forward', staged, rename);
  } catch (error) {
    await takeBack(root, staged).catch((second: unknown) => {
      throw new AggregateError([error, second]);
    });
    throw error;
  }
}

/** Finishes what a killed process began to put in force, or to take back. The lock is held by the caller. */
export async function recover(root: string): Promise<void> {
  const record = readRecord(root);
  if (record !== null) await finish(root, record.direction, record.moves, renameIfThere);
}

async function begin(root: string, staged: readonly Staged[]): Promise<void> {
  const temporary = join(root, `.${randomUUID()}${leftover}`);
  const record = recordPath(root, 'forward');
  try {
    await writeDurably(temporary, (inode) => recordText(root, inode, staged));
    await rename(temporary, record);
    await syncFolder(root);
  } catch (error) {
    await Promise.allSettled([temporary, record].map((path) => rm(path, { force: true })));
    throw error;
  }
}

async function takeBack(root: string, staged: readonly Staged[]): Promise<void> {
  await rename(recordPath(root, 'forward'), recordPath(root, 'back'));
  await finish(root, 'back', staged, rename);
}

type Rename = (from: string, to: string) => Promise<void>;

/** Makes the moves, then removes the record of them. */
async function finish(
  root: string,
  direction: Direction,
  moves: readonly (Move | Staged)[],
  renameTo: Rename,
): Promise<void> {
  for (const move of moves) await (direction === 'forward' ? putInForce(move, renameTo) : putBack(move, renameTo));
  const folders = moves.flatMap((move) => ('folders' in move ? move.folders : [dirname(move.target)]));
  for (const folder of new Set(folders)) await syncFolder(folder);
  await rm(recordPath(root, direction), { force: true });
}

async function putInForce({ temporary, target, removes }: Move, renameTo: Rename): Promise<void> {
  if (!removes) return renameTo(temporary, target);
  await rm(target, { force: true });
  await rm(temporary, { force: true });
}

async function putBack({ backup, target }: Move, renameTo: Rename): Promise<void> {
  if (backup === null) await rm(target, { force: true });
  else await renameTo(backup, target);
}

/** For moves of which some may have been made before. */
async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
