import type { Place } from './diagnostic.js';
import type { Id } from './entity.js';
import type { Period, Window } from './period.js';

/**
 * What a cell of the ledger holds: mergeable state, so that any cells can be folded together in any order.
 * Pending records are outside a rate and counted beside it. Durations are in hours.
 * A given value counts by its n, or once where it states none: the value is weighted / weight.
 */
export type State =
  | { readonly kind: 'rate'; readonly good: number; readonly total: number; readonly pending: number }
  | { readonly kind: 'mean'; readonly n: number; readonly sum: number; readonly squares: number }
  | { readonly kind: 'sum'; readonly n: number; readonly sum: number }
  | { readonly kind: 'count'; readonly n: number }
  | { readonly kind: 'ratio'; readonly n: number; readonly over: number; readonly under: number }
  | { readonly kind: 'nps'; readonly promoters: number; readonly passives: number; readonly detractors: number }
  | { readonly kind: 'percentile'; readonly buckets: Readonly<Record<string, number>> }
  | { readonly kind: 'given'; readonly weighted: number; readonly weight: number; readonly n: number | null };

/**
 * One line of the ledger: a grain period, the days of it that were covered (all when it is complete), the dimension
 * values, the state.
 */
export interface Cell extends Window {
  readonly period: Period;
  readonly dimensions: Readonly<Record<Id, string>>;
  readonly state: State;
}

/** The measurements of one indicator, sorted by period, then by dimension values. */
export interface Series {
  readonly indicator: Id;
  readonly by: readonly Id[];
  readonly cells: readonly Cell[];
}

/** One line of the journal of imports. */
export interface ImportEntry extends Window {
  readonly id: string;
  readonly source: Id;
  readonly file: string;
  readonly sha256: string;
  /** The moment of the export, ISO 8601 with offset. */
  readonly exported: string;
  readonly records: number;
  readonly used: number;
  readonly rejected: number;
  readonly duplicates: number;
  readonly outOfScope: number;
  readonly version: string;
  /** The digests of the lines that this import wrote, by indicator. */
  readonly ledger: Readonly<Record<Id, string>>;
}

/** Lines of an indicator that are not as the last import of their days wrote them. */
export interface Discrepancy {
  readonly indicator: Id;
  readonly entry: ImportEntry;
  /** The labels of the periods concerned. */
  readonly periods: readonly string[];
  /** Another import that did write them so: on another branch, or before. Null where none did. */
  readonly instead: ImportEntry | null;
  /** The first line concerned; the header, or the line of the journal, where none is left. */
  readonly place: Place;
  /** The line of the journal. */
  readonly recorded: Place;
}

/** A table in the folder of the ledger that belongs to no indicator, and what its first line says. */
export interface Stray {
  readonly file: string;
  readonly headers: readonly string[];
}

/** Periods of an indicator whose figures were measured by one definition, of which the journal keeps a digest. */
export interface Defined {
  readonly indicator: Id;
  readonly definition: string;
  /** The labels of the periods, in order. */
  readonly periods: readonly string[];
}

/** All that was ever measured. */
export interface Ledger {
  readonly series: ReadonlyMap<Id, Series>;
  readonly imports: readonly ImportEntry[];
  /** Where series and journal disagree; left out where they were not compared. */
  readonly discrepancies?: readonly Discrepancy[];
  /** By which definitions; nothing of periods whose imports kept none. */
  readonly definitions?: readonly Defined[];
  /** Left out where nothing tells which files there are. */
  readonly strays?: readonly Stray[];
}

/** Whether the cell covers its whole period. */
export function isComplete(cell: Cell): boolean {
  return cell.from === cell.period.start && cell.to === cell.period.end;
}
