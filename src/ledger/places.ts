import { ledgerText } from '../language/ledger.js';
import { type Finding, finding, type Id, once, type Place, spanBetween, type Text } from '../model/index.js';
import type { CsvCell, CsvRecord } from './csv.js';

/** The rules that reading a ledger can find broken. */
export type LedgerRule =
  | 'ledger/torn'
  | 'ledger/unsorted'
  | 'ledger/conflict-marker'
  | 'ledger/bad-value'
  | 'ledger/unknown-dimension'
  | 'ledger/duplicate-row';

/** Where something stands in a text: offsets, end exclusive. */
export type Offsets = Pick<CsvCell | CsvRecord, 'start' | 'end'>;

/** Collects what is wrong with one file of the ledger. */
export interface Complaints {
  /** The first hundred, and how many more there are. */
  readonly findings: () => readonly Finding[];
  readonly count: () => number;
  readonly place: (at: Offsets) => Place;
  readonly add: (rule: LedgerRule, at: Offsets, message: Text, related?: Finding['related']) => void;
}

/** How many complaints about one file are shown. */
const shown = 100;

/** Complaints about a text; lines are counted only once there is something to say. */
export function complaintsAbout(file: string, text: string, entity: Id | null): Complaints {
  const findings: Finding[] = [];
  let count = 0;
  const place = placesIn(file, text);
  return {
    findings: () => {
      const next = findings[shown];
      if (next === undefined) return findings;
      return [...findings.slice(0, shown), { ...next, message: ledgerText.more(count - shown), related: [] }];
    },
    count: () => count,
    place,
    add: (rule, at, message, related = []) => {
      count++;
      if (findings.length > shown) return;
      findings.push(finding(rule, place(at), message, { entity, related }));
    },
  };
}

/** The place of what stands at some offsets of a text; its lines are counted when first asked for. */
export function placesIn(file: string, text: string): (at: Offsets) => Place {
  const starts = once(() => lineStarts(text));
  return ({ start, end }) => ({ file, span: spanBetween(starts(), start, end) });
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
