import { compareStrings } from '../model/index.js';
import { printCsv } from './csv.js';
import { choose, conflicting, type Part } from './three-way.js';
import type { Lines, Versions } from './versions.js';

/** The journal of both sides: what each added to it or took from it. Each side's imports stay in their order. */
export function mergeJournals({ header, base, ours, theirs }: Versions): readonly Part[] {
  const [known, mine, yours] = [base, ours, theirs].map((lines) => byKey(lines, header)) as [Keyed, Keyed, Keyed];
  const parts = new Map<string, Part>();
  for (const key of new Set([...mine.keys(), ...yours.keys()])) {
    const [o, a, b] = [known, mine, yours].map((keyed) => textOf(keyed.get(key)));
    const chosen = choose(o, a, b);
    if (chosen === conflicting) parts.set(key, { ours: [a ?? ''], theirs: [b ?? ''] });
    else if (chosen !== undefined) parts.set(key, chosen);
  }
  const exported = header.indexOf('exported');
  const momentOf = (key: string): string => (mine.get(key) ?? yours.get(key))?.[exported] ?? '';
  const isEarlier = (a: string, b: string): boolean =>
    (compareStrings(momentOf(a), momentOf(b)) || compareStrings(a, b)) < 0;
  const [left, right] = [mine, yours].map((keyed) => [...keyed.keys()].filter((key) => parts.has(key)));
  return interleave(left ?? [], right ?? [], isEarlier).map((key) => parts.get(key) as Part);
}

const textOf = (line: readonly string[] | undefined): string | undefined => line && printCsv([line]);

type Keyed = ReadonlyMap<string, readonly string[]>;

/** The lines by import and file, and by which of several like it one is. */
function byKey(lines: Lines, header: readonly string[]): Keyed {
  const [entry, file] = [header.indexOf('import'), header.indexOf('file')];
  const keyed = new Map<string, readonly string[]>();
  const times = new Map<string, number>();
  for (const line of lines) {
    const alike = JSON.stringify([line[entry], line[file]]);
    const time = (times.get(alike) ?? 0) + 1;
    times.set(alike, time);
    keyed.set(`${alike}#${time}`, line);
  }
  return keyed;
}

/**
 * Two sequences as one, each in its order as far as they do not contradict each other; where the order is free the earlier
 * one comes first.
 */
function interleave(
  left: readonly string[],
  right: readonly string[],
  isEarlier: (a: string, b: string) => boolean,
): readonly string[] {
  const [waiting, other] = [queueOf(left), queueOf(right)];
  const merged: string[] = [];
  for (;;) {
    const heads = [waiting, other].flatMap((queue) => queue.first() ?? []);
    const free = heads.filter((key) => waiting.isNext(key) && other.isNext(key));
    const [first, second] = free.length > 0 ? free : heads;
    if (first === undefined) return merged;
    const next = second !== undefined && isEarlier(second, first) ? second : first;
    merged.push(next);
    waiting.remove(next);
    other.remove(next);
  }
}

/** A sequence from which keys are taken, mostly the first. */
function queueOf(keys: readonly string[]) {
  const left = new Set(keys);
  let at = 0;
  const first = (): string | undefined => {
    while (at < keys.length && !left.has(keys[at] as string)) at++;
    return keys[at];
  };
  return {
    first,
    remove: (key: string): unknown => left.delete(key),
    /** Whether a key is the first of the sequence, or none of it. */
    isNext: (key: string): boolean => first() === key || !left.has(key),
  };
}
