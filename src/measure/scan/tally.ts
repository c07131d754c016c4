import type { Dialect } from '../../model/index.js';
import { isBlank, judge, type Problem } from './judge.js';
import { positionAt } from './position.js';
import type { RecordView } from './scanner.js';
import type { Fault } from './types.js';

/** Most faults kept of one file; the others are counted. */
const faultLimit = 100;

/** A record that may turn out to belong to the footer, or a run of blank lines that may turn out to end the file. */
type Waiting =
  | { readonly kind: 'record'; readonly fault: Fault | null; readonly padded: boolean }
  | { readonly kind: 'blank'; readonly fault: Fault; count: number };

export interface Tally {
  readonly records: number;
  readonly accepted: number;
  readonly padded: number;
  readonly faults: readonly Fault[];
  readonly moreFaults: number;
  /** Whether the end of the file holds what an engine would take for a record: a footer, blank lines of a single column. */
  readonly trailing: boolean;
}

/**
 * Counts data records and their faults. The last `footer` records, and blank lines around and behind them, are no data; so
 * that many are held back until more follow.
 */
export function createTally(dialect: Dialect, fields: number) {
  const waiting: Waiting[] = [];
  let held = 0;
  let [records, accepted, padded, moreFaults] = [0, 0, 0, 0];
  const faults: Fault[] = [];

  function rejectUnlisted(): void {
    records++;
    moreFaults++;
  }

  function reject(fault: Fault, offset: number): void {
    if (faults.length === faultLimit) rejectUnlisted();
    else faults.push({ ...fault, line: fault.line + offset, record: ++records });
  }

  function accept(short: boolean): void {
    records++;
    accepted++;
    if (short) padded++;
  }

  function settle(entry: Waiting): void {
    if (entry.kind === 'blank') for (let line = 0; line < entry.count; line++) reject(entry.fault, line);
    else if (entry.fault) reject(entry.fault, 0);
    else accept(entry.padded);
  }

  function holdBlank(record: RecordView, problem: Problem): void {
    const latest = waiting.at(-1);
    if (latest?.kind === 'blank') latest.count++;
    else waiting.push({ kind: 'blank', fault: faultOf(record, problem), count: 1 });
  }

  function hold(record: RecordView, problem: Problem | null): void {
    waiting.push({ kind: 'record', fault: problem && faultOf(record, problem), padded: record.fields < fields });
    held++;
    while (held > dialect.footer) {
      const oldest = waiting.shift() as Waiting;
      settle(oldest);
      if (oldest.kind === 'record') held--;
    }
  }

  function add(record: RecordView): void {
    const problem = judge(record, fields, dialect.ragged);
    const settled = isSettled();
    if (problem && isBlank(record)) holdBlank(record, problem);
    else if (problem === null && settled) accept(record.fields < fields);
    else if (problem && settled && faults.length === faultLimit) rejectUnlisted();
    else hold(record, problem);
  }

  /** Whether regular records need not be seen: none is held back, so they count as soon as they are met. */
  function isSettled(): boolean {
    return dialect.footer === 0 && waiting.length === 0;
  }

  function acceptAll(count: number): void {
    records += count;
    accepted += count;
  }

  function total(): Tally {
    const trailing = waiting.some((entry) => entry.kind === 'record' || fields === 1);
    return { records, accepted, padded, faults, moreFaults, trailing };
  }
  return { add, isSettled, acceptAll, total };
}

function faultOf(record: RecordView, { at, reason }: Problem): Fault {
  return { ...positionAt(record.buffer, record.start, record.line, at), record: null, reason: reason(), fatal: false };
}
