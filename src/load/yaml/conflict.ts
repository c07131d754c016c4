import type { Range } from './lines.js';

/** How many markers of one file are shown. */
const shown = 20;

/** The lines that an unfinished git merge left in a text, the base of `merge.conflictStyle=diff3` included. */
export function conflictMarkers(text: string): readonly Range[] {
  const lines = [...text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r]|$).*$/gm)];
  // Seven equals signs alone may underline something.
  const isConflict = lines.some(([line]) => line.startsWith('<') || line.startsWith('>'));
  return isConflict
    ? lines.slice(0, shown).map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
    : [];
}
