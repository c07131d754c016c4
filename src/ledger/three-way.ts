/** What both sides changed differently: the lines of each. */
export interface Conflict {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** A line of a merged file, or what stands in its place. */
export type Part = string | Conflict;

/** That both sides changed the same thing, differently. */
export const conflicting = Symbol('conflicting');

/** What becomes of a line that each version has or, undefined, has not. */
export function choose(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): string | undefined | typeof conflicting {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : conflicting;
}

/** A part as it stands in the file, a conflict between the markers that git uses. */
export function printPart(part: Part): string {
  if (typeof part === 'string') return part;
  const [ours, theirs] = [part.ours, part.theirs].map((lines) => lines.join('').replace(/[^\n]$/, '$&\n'));
  return `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
}
