import type { Where } from './condition.js';
import type { Entity, Id } from './entity.js';
import type { Grain } from './period.js';

/**
 * How records of a source become a figure. `where` limits the population; every record when empty. The `p` of a percentile
 * is from 0 to 100.
 */
export type Measure =
  | { readonly kind: 'rate'; readonly of: Where; readonly success: Where; readonly where: Where }
  | { readonly kind: 'mean' | 'sum' | 'nps'; readonly of: Id; readonly where: Where }
  | { readonly kind: 'percentile'; readonly of: Id; readonly p: number; readonly where: Where }
  | { readonly kind: 'count'; readonly where: Where }
  | { readonly kind: 'ratio'; readonly over: Id; readonly under: Id; readonly where: Where }
  | { readonly kind: 'given' };

export type MeasureKind = Measure['kind'];

export interface Indicator extends Entity {
  /** Canonical, as in Quantity: `%`, `h`, `/5`, `points`, `EUR`, … */
  readonly unit: string;
  /** As its file says it: `min` where `unit` is `h`. Values that are typed in without a unit are in this one. */
  readonly writtenUnit: string;
  readonly better: 'higher' | 'lower';
  readonly source: Id | null;
  readonly measure: Measure;
  readonly every: Exclude<Grain, 'year'>;
  readonly by: readonly Id[];
}

/** Whether an indicator adds up over the days of a period, rather than standing at a level. */
export function accumulates({ measure }: Pick<Indicator, 'measure'>): boolean {
  return measure.kind === 'sum' || measure.kind === 'count';
}

/** The conditions that a measure puts on records. */
export function conditionsIn(measure: Measure): readonly Where[] {
  if (measure.kind === 'given') return [];
  return measure.kind === 'rate' ? [measure.where, measure.of, measure.success] : [measure.where];
}

/** The columns that a measure looks at: those of its conditions, and those whose values it folds. */
export function columnsNamedBy(measure: Measure): readonly Id[] {
  const named = conditionsIn(measure).flatMap(Object.keys);
  if (measure.kind === 'ratio') return [...named, measure.over, measure.under];
  return 'of' in measure && measure.kind !== 'rate' ? [...named, measure.of] : named;
}
