import type { Git } from './git.js';
import { nameOf } from './names.js';
import type { Entry } from './walk.js';

/** A git tree, laid out for the walk: entries by folder, and object names by path. */
export interface Listing {
  readonly folders: ReadonlyMap<string, readonly Entry[]>;
  readonly objects: ReadonlyMap<string, string>;
}

/** Lists a commit below a prefix; paths are relative to it. Submodules are left out. */
export async function listTree(git: Git, commit: string, prefix: string): Promise<Listing> {
  const below = prefix === '' ? [] : ['--', prefix];
  const output = await git.bytes(['ls-tree', '-r', '-z', '--full-tree', commit, ...below]);
  const folders = new Map<string, Entry[]>([['', []]]);
  const objects = new Map<string, string>();
  const skipped = Buffer.byteLength(prefix);
  for (const line of split(output, 0)) {
    const tab = line.indexOf(9);
    const [mode, type, object] = line.toString('latin1', 0, tab).split(' ');
    if (type !== 'blob' || object === undefined) continue;
    const steps = split(line.subarray(tab + 1 + skipped), 47).map(nameOf);
    const kind = mode === '120000' ? 'symlink' : 'file';
    objects.set(
      place(
        folders,
        steps.map((step, i) => ({ ...step, kind: i < steps.length - 1 ? 'folder' : kind })),
      ),
      object,
    );
  }
  return { folders, objects };
}

/** Enters a path into the folders it goes through, and returns it. */
function place(folders: Map<string, Entry[]>, steps: readonly Entry[]): string {
  let folder = '';
  for (const step of steps) {
    const path = folder + step.name;
    if (step.kind !== 'folder') {
      folders.get(folder)?.push(step);
      return path;
    }
    if (!folders.has(`${path}/`)) {
      folders.get(folder)?.push(step);
      folders.set(`${path}/`, []);
    }
    folder = `${path}/`;
  }
  return folder;
}

/** The pieces of a buffer between separator bytes. */
export function split(buffer: Buffer, separator: number): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (let end = buffer.indexOf(separator); end !== -1; end = buffer.indexOf(separator, start)) {
    pieces.push(buffer.subarray(start, end));
    start = end + 1;
  }
  return start < buffer.length ? [...pieces, buffer.subarray(start)] : pieces;
}

/** A blob that is wanted, up to a size in bytes. */
export interface Wanted {
  readonly object: string;
  readonly limit: number;
}

/**
 * The bytes of blobs by object name, all from one process; those over their limit are left out unread. Null when the
 * clone lacks one of them.
 */
export async function readBlobs(git: Git, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, Buffer> | null> {
  const limits = new Map<string, number>();
  for (const { object, limit } of wanted) limits.set(object, Math.max(limit, limits.get(object) ?? 0));
  if (limits.size === 0) return new Map();
  const sizes = parseSizes(await git.catFile('--batch-check', [...limits.keys()]));
  if (sizes === null) return null;
  const small = [...limits].filter(([object, limit]) => (sizes.get(object) ?? 0) <= limit).map(([object]) => object);
  return small.length === 0 ? new Map() : parseBatch(await git.catFile('--batch', small));
}

function parseSizes(output: Buffer): ReadonlyMap<string, number> | null {
  const sizes = new Map<string, number>();
  for (const line of split(output, 10)) {
    const [object = '', type, size] = line.toString('latin1').split(' ');
    if (type !== 'blob') return null;
    sizes.set(object, Number(size));
  }
  return sizes;
}

/** Cuts `<object> <type> <size>\n<bytes>\n` …; null when an object is missing. */
function parseBatch(output: Buffer): ReadonlyMap<string, Buffer> | null {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [object = '', type, size] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob') return null;
    const stop = end + 1 + Number(size);
    blobs.set(object, output.subarray(end + 1, stop));
    at = stop + 1;
  }
  return blobs;
}
