import { ledgerText } from '../language/ledger.js';
import { type Finding, finding, type Indicator, once, type Place, spanBetween, type Text } from '../model/index.js';
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
  /** Where its lines come from, which decides how they are put right. */
  readonly origin: 'imported' | 'typed';
  readonly place: (at: Offsets) => Place;
  readonly add: (rule: LedgerRule, at: Offsets, message: Text, more?: Pick<Finding, 'fix'> & Partial<Finding>) => void;
  /** What puts a line right that says nothing, or nothing new: it goes, with its end. */
  readonly cut: (at: Offsets) => Pick<Finding, 'fix'>;
  /** What puts a stretch of the text right. */
  readonly replace: (at: Offsets, by: string) => Pick<Finding, 'fix'>;
}

/** How many complaints about one file are shown. */
const mostShown = 100;

/** Complaints about a text, of which the first `shown` are told; lines are counted only once there is something to say. */
export function complaintsAbout(
  file: string,
  text: string,
  indicator: Pick<Indicator, 'id' | 'measure'> | null,
  shown = mostShown,
): Complaints {
  const entity = indicator?.id ?? null;
  const origin = indicator?.measure.kind === 'given' ? 'typed' : 'imported';
  const findings: Finding[] = [];
  let count = 0;
  const place = placesIn(file, text);
  // Whoever makes the fix takes a carriage return alone for the end of a line.
  const isFixable = once(() => !/\r(?!\n)/.test(text));
  const replace = (at: Offsets, by: string): Pick<Finding, 'fix'> =>
    isFixable() ? { fix: { place: place(at), text: by } } : {};
  return {
    findings: () => {
      const next = findings[shown];
      if (next === undefined) return findings;
      const { fix: _, ...rest } = next;
      return [...findings.slice(0, shown), { ...rest, message: ledgerText.more[origin](count - shown), related: [] }];
    },
    count: () => count,
    origin,
    place,
    replace,
    cut: ({ start, end }) => replace({ start, end: text.indexOf('\n', end) + 1 || text.length }, ''),
    add: (rule, at, message, more = {}) => {
      count++;
      if (findings.length > shown) return;
      findings.push(finding(rule, place(at), message, { entity, ...more }));
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
