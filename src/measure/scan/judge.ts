import * as say from '../../language/scan.js';
import type { Dialect, Text } from '../../model/index.js';
import { type Flaw, fieldLimit, type RecordView } from './scanner.js';

/** Longest cell, in bytes of UTF-8, quotes included. */
export const cellLimit = 1 << 20;

/** Why a record is rejected, worded only when asked, and the byte of it that shows it. */
export interface Problem {
  readonly at: number;
  readonly reason: () => Text;
}

const flaws: Readonly<Record<Exclude<Flaw, 'none'>, Text>> = {
  nul: say.nul,
  'text-after-quote': say.textAfterQuote,
  'stray-quote': say.strayQuote,
  'unclosed-quote': say.unclosedQuote,
};

/** Whether the record is a wholly empty line. */
export function isBlank(record: RecordView): boolean {
  return record.end === record.start;
}

/** What is wrong with the structure of a record, for a header of so many fields; null when nothing is. */
export function judge(record: RecordView, fields: number, ragged: Dialect['ragged']): Problem | null {
  const { flaw, fields: found } = record;
  if (flaw !== 'none') return { at: record.flawAt, reason: () => flaws[flaw] };
  if (isBlank(record)) return { at: record.start, reason: () => say.blankLine };
  if (found > fields) {
    return { at: record.ends[fields - 1] as number, reason: () => say.tooManyFields(found, fields) };
  }
  if (found < fields && ragged === 'reject') {
    const wording = record.newline === 0 ? say.cutShort : say.tooFewFields;
    return { at: record.end, reason: () => wording(found, fields) };
  }
  return record.end - record.start > cellLimit ? longCell(record) : null;
}

function longCell(record: RecordView): Problem | null {
  for (let field = 0; field < record.fields; field++) {
    const start = cellStart(record, field);
    if ((record.ends[field] as number) - start > cellLimit) return { at: start, reason: () => say.cellTooLong };
  }
  return null;
}

/** Where a field starts in the buffer of its record. */
export function cellStart(record: RecordView, field: number): number {
  return field === 0 ? record.start : (record.ends[field - 1] as number) + 1;
}

/** The cells of a record, as people mean them; of one wider than any header may be, the first `fieldLimit`. */
export function cellsOf(record: RecordView, quote: string): readonly string[] {
  const fields = Math.min(record.fields, fieldLimit);
  return Array.from({ length: fields }, (_, field) => cellOf(record, field, quote));
}

/** A cell as people mean it: without its quotes. */
function cellOf(record: RecordView, field: number, quote: string): string {
  const raw = record.buffer.toString('utf8', cellStart(record, field), record.ends[field]);
  return quote !== '' && raw.startsWith(quote) ? raw.slice(1, -1).replaceAll(quote + quote, quote) : raw;
}
