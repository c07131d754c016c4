import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { resolveInside } from './paths.js';
import { readRegular } from './regular.js';
import { leftover, type Staged } from './stage.js';

/** Whether the moves of a record put new files in force or old ones back. */
export type Direction = 'forward' | 'back';

/** A move of a record, its paths absolute. */
export type Move = Omit<Staged, 'folders'>;

/** What a killed process left unfinished. */
export interface Unfinished {
  readonly direction: Direction;
  readonly moves: readonly Move[];
}

const names: Readonly<Record<Direction, string>> = { forward: '.mbo.commit', back: '.mbo.rollback' };

/** Where the record of the moves in progress stands. */
export function recordPath(root: string, direction: Direction): string {
  return join(root, names[direction]);
}

const relativeTo = (root: string) => (path: string) => relative(root, path).split(sep).join('/');

/**
 * The text of a record. It names the inode it is written to, so that a copy of a record, as a hostile repository could
 * hold one, is none.
 */
export function recordText(root: string, inode: string, staged: readonly Staged[]): string {
  const short = relativeTo(root);
  const moves = staged.map(({ target, temporary, removes, backup }) => ({
    target: short(target),
    temporary: short(temporary),
    removes,
    backup: backup && short(backup),
  }));
  return JSON.stringify({ inode, moves });
}

/** The moves that are still to be finished; null where there are none. */
export function readRecord(root: string): Unfinished | null {
  for (const direction of ['forward', 'back'] as const) {
    const path = recordPath(root, direction);
    if (!existsSync(path)) continue;
    const moves = movesIn(root, path);
    if (moves !== null) return { direction, moves };
  }
  return null;
}

/** What differs before and after others begin or end to put files in force. */
export function stampOf(root: string): string {
  const stamps = [root, recordPath(root, 'forward'), recordPath(root, 'back')].map((path) => {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? '' : `${stat.ino} ${stat.mtimeNs}`;
  });
  return stamps.join();
}

/**
 * By path, where the content of a file stands as long as the moves of a record are not all made, or null where it is to be
 * removed; paths are relative to the root. Moves already made are left out.
 */
export function unfinishedMoves(root: string): ReadonlyMap<string, string | null> {
  const { direction, moves } = readRecord(root) ?? { direction: 'forward', moves: [] };
  const short = relativeTo(root);
  const left = moves.flatMap(({ target, temporary, removes, backup }): (readonly [string, string | null])[] => {
    const source = direction === 'forward' ? temporary : backup;
    if (source === null || (removes && direction === 'forward')) return [[short(target), null]];
    return existsSync(source) ? [[short(target), short(source)]] : [];
  });
  return new Map(left);
}

/** The most bytes that a record can have: the moves of a hundred thousand files. */
const longest = 32 * 1024 * 1024;

function movesIn(root: string, path: string): readonly Move[] | null {
  try {
    const { inode, moves }: { inode: unknown; moves: readonly Move[] } = JSON.parse(String(readRegular(path, longest)));
    if (inode !== String(statSync(path, { bigint: true }).ino)) return null;
    return moves.map((move) => absolute(root, move));
  } catch {
    return null;
  }
}

/** Throws where a path leads elsewhere: then the record is none of ours. */
function absolute(root: string, { target, temporary, removes, backup }: Move): Move {
  const inside = (path: string): string => {
    const resolved = resolveInside(root, path);
    if (resolved === null) throw new RangeError(path);
    return resolved;
  };
  const at = inside(target);
  const beside = (path: string): string => {
    const resolved = inside(path);
    if (dirname(resolved) !== dirname(at) || !resolved.endsWith(leftover)) throw new RangeError(path);
    return resolved;
  };
  return { target: at, temporary: beside(temporary), removes, backup: backup && beside(backup) };
}
