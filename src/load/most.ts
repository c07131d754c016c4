import { syntax } from '../language/rules/format/file.js';
import type { Finding } from '../model/index.js';

/** How many findings are made of one file: whoever has put that many right asks again. */
export const mostOfFile = 100;

export const everything = Number.POSITIVE_INFINITY;

/** The findings of the first faults of a file, and instead of the others the place of the next and how many they are. */
export function findingsOfMost<F>(
  faults: readonly F[],
  findingOf: (fault: F) => Finding,
  most: number,
): readonly Finding[] {
  const found = faults.slice(0, most).map(findingOf);
  const next = faults[most];
  if (next === undefined) return found;
  const { fix: _, ...rest } = findingOf(next);
  return [...found, { ...rest, message: syntax.moreFaults(faults.length - most), related: [] }];
}
