import * as say from '../../language/scan.js';
import type { Dialect, Text } from '../../model/index.js';
import { cellStart, cellsOf, isBlank, judge } from './judge.js';
import type { OpenExport } from './open.js';
import { positionAt } from './position.js';
import { fatal, fileStart, grammarOf, type ReadOptions, readRecords, type Skip } from './read.js';
import { createFindRegular, type FindRegular } from './regular.js';
import { createScanner, fieldLimit, type Grammar, type RecordView, usualDelimiters } from './scanner.js';
import { createTally, type Tally } from './tally.js';
import type { Fault, Position, PrepareOptions } from './types.js';

export interface Header {
  readonly cells: readonly string[];
  readonly line: number;
  readonly lines: number;
}

export interface Inspection extends Tally {
  readonly sha256: string | null;
  readonly header: Header | null;
  readonly fatal: Fault | null;
  /** Kinds of line end met between records, added up. */
  readonly newlines: number;
  readonly multiline: boolean;
  /** Where the last cell starts when nothing shows that it is whole: neither a line end nor a quote behind it. */
  readonly openEnd: Position | null;
  /** In bytes of UTF-8. */
  readonly longestRecord: number;
}

export type InspectOptions = Pick<PrepareOptions, 'signal' | 'onBytes'>;

const nothing: Tally = { records: 0, accepted: 0, padded: 0, faults: [], moreFaults: 0, trailing: false };

/** Reads a file once, to the end unless a fault is fatal: what it holds, and what is wrong with it. */
export async function inspect(
  file: OpenExport,
  dialect: Dialect,
  { signal, onBytes }: InspectOptions,
): Promise<Inspection> {
  let header: Header | null = null;
  let tally: ReturnType<typeof createTally> | null = null;
  let findRegular: FindRegular | null = null;
  let wrong: Fault | null = null;
  let blankLines = 0;
  let [newlines, longestRecord, multiline] = [0, 0, false];
  let openEnd: Position | null = null;

  function measure(record: RecordView): void {
    newlines |= record.newline;
    if (record.newline === 0 && dialect.footer === 0) openEnd = lastCell(record, dialect.quote);
    if (record.lines > 1) multiline = true;
    if (record.end - record.start > longestRecord) longestRecord = record.end - record.start;
  }

  function visit(record: RecordView): boolean {
    measure(record);
    if (tally !== null) {
      tally.add(record);
      return true;
    }
    if (isBlank(record)) {
      blankLines++;
      return true;
    }
    wrong = blankLines > 0 ? belowBlankLines(record, blankLines) : headerFault(record, dialect);
    if (wrong) return false;
    header = headerOf(record, dialect.quote);
    tally = createTally(dialect, record.fields);
    findRegular = createFindRegular(grammarOf(dialect) as Grammar, record.fields);
    return true;
  }

  const skip: Skip = {
    find: () => (tally?.isSettled() ? findRegular : null),
    take: (lines) => {
      tally?.acceptAll(lines.count);
      newlines |= lines.newlines;
      if (lines.longest > longestRecord) longestRecord = lines.longest;
    },
  };
  const reading: ReadOptions = {
    signal,
    onBytes: (bytes, total) => onBytes?.(bytes, total, tally?.total().records ?? 0),
  };
  const { fault, sha256 } = await readRecords(file, dialect, visit, reading, skip);
  const total = (tally as ReturnType<typeof createTally> | null)?.total() ?? nothing;
  return { ...total, sha256, header, fatal: wrong ?? fault, newlines, multiline, longestRecord, openEnd };
}

function lastCell(record: RecordView, quote: string): Position | null {
  const start = cellStart(record, Math.min(record.fields, fieldLimit) - 1);
  const closed = quote !== '' && start < record.end && record.buffer[record.end - 1] === quote.charCodeAt(0);
  return closed ? null : positionAt(record.buffer, record.start, record.line, start);
}

function headerOf(record: RecordView, quote: string): Header {
  return { cells: cellsOf(record, quote), line: record.line, lines: record.lines };
}

function belowBlankLines({ line }: RecordView, blankLines: number): Fault {
  return fatal({ line: line - blankLines, column: 1 }, say.headerLower(line));
}

function headerFault(record: RecordView, dialect: Dialect): Fault | null {
  const at = (offset: number, reason: Text) =>
    fatal(positionAt(record.buffer, record.start, record.line, offset), reason);
  const other = record.fields === 1 ? betterDelimiter(record, grammarOf(dialect) as Grammar) : null;
  if (other) return at(record.start, say.otherDelimiter(dialect.delimiter, other.delimiter, other.fields));
  if (record.fields > fieldLimit) return at(record.start, say.tooManyColumns(fieldLimit));
  const problem = judge(record, record.fields, 'reject');
  return problem && at(problem.at, problem.reason());
}

/** The usual delimiter that cuts a header row, one column as declared, into most columns. */
function betterDelimiter(record: RecordView, { delimiter: declared, quote }: Grammar) {
  const cuts = usualDelimiters.map((delimiter) => {
    const scanner = createScanner({ delimiter: delimiter.charCodeAt(0), quote });
    scanner.next(record.buffer, record.start, record.end, true, record.line);
    return { delimiter, fields: scanner.record.fields, fine: scanner.record.flaw === 'none' };
  });
  return cuts
    .filter(({ delimiter, fields, fine }) => fine && fields > 1 && delimiter.charCodeAt(0) !== declared)
    .reduce<{ delimiter: string; fields: number } | null>(
      (best, cut) => (cut.fields > (best?.fields ?? 1) ? cut : best),
      null,
    );
}

/** What is wrong with a file that has no data record; null when that is fine or it has some. */
export function emptiness(inspection: Inspection, size: number): Fault | null {
  if (inspection.fatal || inspection.records > 0) return null;
  if (size === 0) return fatal(fileStart, say.emptyFile);
  if (inspection.header === null) return fatal(fileStart, say.noHeader);
  return fatal({ line: inspection.header.line, column: 1 }, say.noRecords);
}
