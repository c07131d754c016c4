import type { Dialect } from '../../../src/model/index.js';
import { encode, linesOf, type Style } from './render.js';
import { clean, type Row } from './table.js';

/**
 * What must happen to a file read under a dialect: the exact figures of `rows`; or a refusal of the file as a whole, or of
 * records, whose first finding is at `line` (and `column`, where that is told); or, where the dialect is not that of the
 * file, either of them: exact figures or a refusal, never other figures.
 */
export type Verdict =
  | { readonly kind: 'exact' }
  | { readonly kind: 'file' | 'record'; readonly line: number; readonly column?: number }
  | { readonly kind: 'either' };

export interface Polluted {
  readonly name: string;
  readonly dialect: Dialect;
  readonly bytes: Buffer;
  readonly rows: readonly Row[];
  readonly must: Verdict;
}

/** A file before it has a name: names number the files, and each record bears that of its file. */
export type Draft = (lot: string) => Omit<Polluted, 'name'>;

export const exact: Verdict = { kind: 'exact' };

/** A table written in a style that the source declares in full. */
export function wellFormed(style: Style, rows: readonly Row[] = clean): Draft {
  return (lot) => ({ dialect: style.dialect, bytes: encode(linesOf(lot, style, rows), style), rows, must: exact });
}

/** A table whose lines are changed after they were written. */
export function changed(
  style: Style,
  change: (lines: readonly string[]) => readonly string[],
  must: Verdict,
  rows: readonly Row[] = clean,
): Draft {
  return (lot) => ({ dialect: style.dialect, bytes: encode(change(linesOf(lot, style)), style), rows, must });
}
