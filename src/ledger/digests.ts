import { createHash } from 'node:crypto';
import type { Cell, Indicator, Series, Window } from '../model/index.js';
import { headerOf } from './header.js';
import { printCells } from './series.js';
import { accountGrain, byAccount, isInside, replacesWhole, type Stretch, stretchesOf, touches } from './window.js';

/** Part of an import's window whose lines the import wrote, with their digest. */
export interface Recorded extends Stretch {
  readonly digest: string;
}

/** How the figures that stand are known. */
export interface Standing {
  /** Periods that are not as an import of the journal wrote them, or measured by another definition. */
  readonly doubtful?: ReadonlySet<string> | undefined;
  /** The digest of the definition by which the indicator is measured now. */
  readonly definition?: string | undefined;
}

/** For a period whose lines an import left as they were. */
const untouched = '-';

/** The first 8 hexadecimal digits of a sha256. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
}

/** The digest of the lines that lie in a window. */
export function digestOfLines(cells: readonly Cell[], window: Window, indicator: Indicator): string {
  const inside = cells.filter((cell) => isInside(cell, window));
  return digestOfText(printCells(inside, indicator.by, indicator));
}

/**
 * What the journal keeps of an import for one indicator, `columns-definition:digest.digest.-`: a digest of the columns and,
 * where it is known, one of how the indicator is measured, then for each period that the window touches one of the lines
 * inside the window, or `-` where the import left lines as they were. A digest by period, not one of the file, so that
 * imports of other days, also on other branches, leave it valid; one of no lines too, since that there was nothing to count
 * is a measurement. Null where the import left all as it was. What is as it was, but as no import of the journal vouches for
 * (`doubtful` periods), it vouches for from now on.
 */
export function recordDigests(
  before: Series | null,
  after: Series,
  window: Window,
  indicator: Indicator,
  { doubtful = new Set(), definition }: Standing = {},
): string | null {
  const [known, now] = [byAccount(before, indicator), byAccount(after, indicator)];
  const digests = stretchesOf(window, accountGrain(indicator)).map((stretch) => {
    const [old, cells] = [known, now].map((groups) => groups.get(stretch.label) ?? []) as [Cell[], Cell[]];
    const lines = [old, cells].map((some) => printTouched(some, stretch, indicator));
    const isMeasured = doubtful.has(stretch.label) && replacesWhole(old, stretch);
    const isLeft = lines[0] === lines[1] && lines[0] !== '' && !isMeasured;
    return isLeft ? untouched : digestOfLines(cells, stretch, indicator);
  });
  const head = definition === undefined ? columnsOf(indicator) : `${columnsOf(indicator)}-${definition}`;
  return digests.every((digest) => digest === untouched) ? null : `${head}:${digests.join('.')}`;
}

function printTouched(cells: readonly Cell[], stretch: Stretch, indicator: Indicator): string {
  const touched = cells.filter((cell) => touches(cell, stretch));
  return printCells(touched, indicator.by, indicator);
}

/** Lines under other columns cannot be compared: an indicator whose columns changed starts its ledger anew. */
function columnsOf(indicator: Indicator): string {
  return digestOfText([...headerOf(indicator), indicator.every].join(','));
}

/** Whether a text is one that `recordDigests` writes. */
export function areDigests(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{8})?:(?:-|[0-9a-f]{8})(?:\.(?:-|[0-9a-f]{8}))*$/.test(text);
}

/** The lines that an import wrote, as `recordDigests` kept them; none where the columns of the indicator have changed. */
export function readDigests(text: string | undefined, window: Window, indicator: Indicator): readonly Recorded[] {
  const [head = '', digests = ''] = text?.split(':') ?? [];
  if (head.slice(0, 8) !== columnsOf(indicator)) return [];
  const each = digests.split('.');
  // One more than there are digests shows a window that says more than it vouches for, without listing all of it.
  const stretches = stretchesOf(window, accountGrain(indicator), each.length + 1);
  return stretches.flatMap((stretch, i) => {
    const digest = each[i] ?? '';
    return digest === untouched ? [] : [{ ...stretch, digest }];
  });
}

/** The digest of the definition by which an import measured; null where it kept none. */
export function definitionIn(text: string | undefined): string | null {
  return /^[0-9a-f]{8}-([0-9a-f]{8}):/.exec(text ?? '')?.[1] ?? null;
}
