import { cellsOf } from '../scan/judge.js';
import { nextLine, separatorIn } from '../scan/prologue.js';
import { createScanner, LF, usualDelimiters } from '../scan/scanner.js';

/** How a text is cut into records, and where its header row is. */
export interface Structure {
  readonly delimiter: string;
  readonly quote: string;
  /** Physical lines before the header row; a `sep=;` line is not counted, as reading passes over it by itself. */
  readonly preamble: number;
}

interface Cut {
  readonly cells: readonly string[];
  readonly line: number;
  readonly sound: boolean;
}

/** Records looked at to tell how a text is cut. */
const sampled = 1000;

/** Lines in which a header row is looked for. */
const deepest = 50;

/**
 * The delimiter and quote that cut the start of a text most evenly below a header row: the rows must have as many cells as
 * the header names, and the more cells the better. Null when no row looks like a header.
 */
export function structureOf(head: Buffer, complete: boolean): Structure | null {
  const separator = separatorIn(head);
  const start = separator === undefined ? 0 : nextLine(head, 0, head.length, true);
  const text = Buffer.concat([head.subarray(start), Buffer.of(LF)]);
  const tried = (separator === undefined ? usualDelimiters : [separator]).flatMap((delimiter) =>
    ['"', "'", ''].map((quote) => attempt(text, complete, delimiter, quote)),
  );
  const best = tried.reduce((most, one) => (one.score > most.score ? one : most));
  if (best.score === 0) return null;
  const { delimiter, quote, line } = best;
  const before = line - 1;
  return { delimiter, quote, preamble: separator !== undefined && before > 0 ? before + 1 : before };
}

function attempt(text: Buffer, complete: boolean, delimiter: string, quote: string) {
  const cuts = cutRecords(text, complete, delimiter, quote);
  const found = headerIn(cuts);
  if (found === null) return { delimiter, quote, line: 1, score: 0 };
  const rows = cuts.slice(cuts.indexOf(found) + 1);
  const fields = found.cells.length;
  const even = rows.filter(({ cells, sound }) => sound && cells.length > 1 && fields - cells.length <= fields / 4);
  const fitting = even.filter(({ cells }) => cells.length <= fields).length;
  const share = rows.length === 0 ? 1 : fitting / rows.length;
  // A single column is a reading of last resort, and " the quote unless another one, or none, does better.
  const score = fields === 1 ? 0.001 : share ** 2 * Math.log2(fields + 1);
  return { delimiter, quote, line: found.line, score: quote === '"' ? score : score * 0.99 };
}

function cutRecords(text: Buffer, complete: boolean, delimiter: string, quote: string): readonly Cut[] {
  const scanner = createScanner({ delimiter: delimiter.charCodeAt(0), quote: quote === '' ? -1 : quote.charCodeAt(0) });
  const cuts: Cut[] = [];
  const end = text.length - 1;
  for (let at = 0, line = 1; at < end && cuts.length < sampled; line += scanner.record.lines) {
    const next = scanner.next(text, at, end, complete, line);
    if (next < 0) break;
    const cells = cellsOf(scanner.record, quote).map((cell) => cell.trim());
    cuts.push({ cells, line, sound: scanner.record.flaw === 'none' });
    at = next;
  }
  return cuts;
}

/** The first row with as many cells as most rows have, or more, all of them named differently and none like a value. */
function headerIn(cuts: readonly Cut[]): Cut | null {
  const width = commonest(cuts.map(({ cells }) => cells.length));
  const rows = cuts.slice(0, deepest);
  return rows.find(({ cells, sound }) => sound && cells.length >= width && isHeader(cells)) ?? null;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0])[0];
}

function isHeader(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== '');
  return named.length > cells.length / 2 && new Set(named).size > named.length / 2 && !named.some(isValue);
}

/** Numbers, dates, addresses and sentences name no column; a year may. */
function isValue(cell: string): boolean {
  if (/^(?:19|20)\d\d$/.test(cell)) return false;
  return /^[^\p{L}]*\d[^\p{L}]*$|\S@\S|^\d{4}-\d{2}-\d{2}T/u.test(cell) || cell.length > 200;
}
