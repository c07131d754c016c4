import type { Attainment } from '../model/index.js';
import type { Pen } from './pen.js';

/** Cells for a share of a bar: only what is complete fills it, only what is nothing leaves it empty. */
function cellsFor(share: number, cells: number): number {
  if (share <= 0) return 0;
  return share >= 1 ? cells : Math.min(cells - 1, Math.max(1, Math.round(share * cells)));
}

/** A share between 0 and 1 as a plain bar. */
export function plainBar(share: number, cells: number, { glyph }: Pen): string {
  const filled = cellsFor(share, cells);
  return glyph.filled.repeat(filled) + glyph.rest.repeat(cells - filled);
}

/**
 * What is secured, then what is not known yet and could still turn out either way, then what is left, with a mark where
 * one should be by now.
 */
export function attainmentBar(figures: Attainment, expected: number | null, cells: number, pen: Pen): string {
  const { glyph } = pen;
  const secured = cellsFor(figures.low, cells);
  const possible = Math.max(secured, cellsFor(figures.high, cells));
  const marks = Array.from({ length: cells }, (_, i) =>
    i < secured ? glyph.filled : i < possible ? glyph.open : glyph.rest,
  );
  if (expected !== null && expected > 0) marks[Math.min(cells - 1, Math.round(expected * cells))] = glyph.tick;
  return marks.join('');
}

/** The shape of a history between its least and its greatest value; a dot where nothing was measured. */
export function sparkline(history: readonly (number | null)[], cells: number, { glyph }: Pen): string {
  const recent = history.slice(-cells);
  const known = recent.filter((value) => value !== null);
  if (known.length < 2) return '';
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  const top = glyph.sparks.length - 1;
  const level = (value: number) => (range === 0 ? Math.floor(top / 2) : Math.round(((value - low) / range) * top));
  return recent.map((value) => (value === null ? glyph.dot : (glyph.sparks[level(value)] ?? ''))).join('');
}
