import type { Span } from './diagnostic.js';

/** The lines and columns of a stretch of a text, both ends given as offsets, from the offsets at which its lines start. */
export function spanBetween(starts: readonly number[], start: number, end: number): Span {
  const [line, column] = positionOf(starts, start);
  const [endLine, endColumn] = positionOf(starts, end);
  return { line, column, endLine, endColumn };
}

function positionOf(starts: readonly number[], offset: number): readonly [line: number, column: number] {
  let low = 0;
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return [low + 1, offset - (starts[low] as number) + 1];
}
