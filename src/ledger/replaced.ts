import type { Indicator, Series, Window } from '../model/index.js';
import { readDigests } from './digests.js';
import { compareCells } from './order.js';
import { byAccount, isInside, touches } from './window.js';

/** What an import of a window wrote, as the journal keeps it. */
export interface Wrote {
  readonly window: Window;
  readonly digests: string;
}

/** Of the series before an import, the lines that it replaced. */
export function replacedBy(before: Series, indicator: Indicator, { window, digests }: Wrote): Series {
  const known = byAccount(before, indicator);
  const cells = readDigests(digests, window, indicator).flatMap((stretch) =>
    (known.get(stretch.label) ?? []).filter((cell) => touches(cell, stretch)),
  );
  return { ...before, cells };
}

/** The series as it was before an import: without the lines that it wrote, with those that it replaced. */
export function putBack(after: Series, replaced: Series, indicator: Indicator, { window, digests }: Wrote): Series {
  const written = new Map(readDigests(digests, window, indicator).map((stretch) => [stretch.label, stretch]));
  const kept = [...byAccount(after, indicator)].flatMap(([label, cells]) => {
    const stretch = written.get(label);
    return stretch === undefined ? cells : cells.filter((cell) => !isInside(cell, stretch));
  });
  return { ...after, cells: [...kept, ...replaced.cells].sort(compareCells(after.by)) };
}
