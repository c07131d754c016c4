import type { Finding } from '../model/index.js';
import { faults } from './faults.js';
import { foldName, isRead } from './names.js';
import { isDoubtful, misnamed } from './portable.js';

/** What is wrong with the names of the files read, sorted: twins, and names that not every machine can write. */
export function misspelled(paths: readonly string[]): readonly Finding[] {
  const twinned = twins(paths);
  const told = new Set(twinned.flatMap(({ place, related }) => [place.file, ...related.map((r) => r.place.file)]));
  return [...twinned, ...misnamedIn(paths.filter((path) => !told.has(path)))];
}

/** A name that only its spelling keeps from being read. */
export function unreadName(path: string): Finding | null {
  if (isRead(path.toLowerCase())) return faults.extension(path);
  const trimmed = path.replace(/[. ]+$/, '');
  if (trimmed === path || !isRead(trimmed)) return null;
  return faults.misnamed(lastName(path), path, { obstacle: { kind: 'unread' }, instead: lastName(trimmed) });
}

/** Names of the files read and of the folders on the way to them that not every machine can write, each once. */
function misnamedIn(paths: readonly string[]): readonly Finding[] {
  const seen = new Set<string>();
  return paths.filter(isDoubtful).flatMap((path) =>
    prefixesOf(path).flatMap((prefix) => {
      if (seen.has(prefix)) return [];
      seen.add(prefix);
      const name = lastName(prefix);
      const fault = misnamed(name);
      return fault === null ? [] : [faults.misnamed(name, path, fault)];
    }),
  );
}

/** `a`, `a/b` and `a/b/c.yaml` of `a/b/c.yaml`. */
function prefixesOf(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files that are one and the same on a file system that ignores case or the form of accents. */
function twins(paths: readonly string[]): readonly Finding[] {
  const findings: Finding[] = [];
  const firsts = new Map<string, string>();
  for (const path of paths) {
    const folded = foldName(path);
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, path);
    else findings.push(faults.twin(path, first));
  }
  return findings;
}
