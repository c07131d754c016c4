import type { Finding, Id, Place, Span, Text } from '../model/index.js';
import type { CsvCell, CsvRecord } from './csv.js';

/** The rules that reading a ledger can find broken. */
export type LedgerRule =
  | 'ledger/torn'
  | 'ledger/unsorted'
  | 'ledger/conflict-marker'
  | 'ledger/bad-value'
  | 'ledger/unknown-dimension'
  | 'ledger/duplicate-row';

/** Collects what is wrong with one file of the ledger. */
export interface Complaints {
  readonly findings: readonly Finding[];
  readonly place: (at: CsvCell | CsvRecord) => Place;
  readonly add: (rule: LedgerRule, at: CsvCell | CsvRecord, message: Text, related?: Finding['related']) => void;
}

/** Complaints about a text; lines are counted only once there is something to say. */
export function complaintsAbout(file: string, text: string, entity: Id | null): Complaints {
  const findings: Finding[] = [];
  let starts: readonly number[] | null = null;
  const place = ({ start, end }: CsvCell | CsvRecord): Place => {
    starts ??= lineStarts(text);
    return { file, span: spanOf(starts, start, end) };
  };
  return {
    findings,
    place,
    add: (rule, at, message, related = []) => {
      findings.push({ rule, severity: 'error', place: place(at), entity, message, related });
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function spanOf(starts: readonly number[], start: number, end: number): Span {
  const [line, column] = positionOf(starts, start);
  const [endLine, endColumn] = positionOf(starts, end);
  return { line, column, endLine, endColumn };
}

function positionOf(starts: readonly number[], offset: number): readonly [line: number, column: number] {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return [low + 1, offset - (starts[low] as number) + 1];
}
