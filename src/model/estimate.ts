import type { Estimate } from './figures.js';
import type { Measure } from './indicator.js';
import { type Interval, meanInterval, npsInterval, wilson } from './interval.js';
import { percentile } from './percentile.js';
import type { Cell, State } from './series.js';
import { addStates } from './state.js';

const unmeasured: Estimate = { value: null, n: null, low: null, high: null };

/**
 * The figure that a state of the ledger amounts to, with its 95 % interval where one is defined: a rate has Wilson's, a
 * mean Student's, a net promoter score the normal one. Shares are fractions, durations hours, scores points. No state,
 * or nothing to divide by, has no value.
 */
export function estimate(state: State | null, measure: Measure): Estimate {
  if (state === null) return unmeasured;
  switch (state.kind) {
    case 'rate':
      return figure(state.good / state.total, state.total, wilson(state.good, state.total));
    case 'mean':
      return figure(state.sum / state.n, state.n, meanInterval(state.n, state.sum, state.squares));
    case 'sum':
      return figure(state.sum, state.n);
    case 'count':
      return figure(state.n, state.n);
    case 'ratio':
      return figure(state.over / state.under, state.n);
    case 'nps': {
      const { promoters, passives, detractors } = state;
      const n = promoters + passives + detractors;
      return figure((100 * (promoters - detractors)) / n, n, npsInterval(promoters, passives, detractors));
    }
    case 'percentile':
      return percentile(state.buckets, measure.kind === 'percentile' ? measure.p : 50);
    case 'given':
      return figure(state.weighted / state.weight, state.n);
  }
}

function figure(value: number, n: number | null, interval: Interval | null = null): Estimate {
  const known = Number.isFinite(value) ? value : null;
  return { value: known, n, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** The state of all the records of some cells; null for no cells. */
export function foldCells(cells: readonly Cell[]): State | null {
  return cells.reduce<State | null>((sum, { state }) => (sum === null ? state : addStates(sum, state)), null);
}

/** The records that are still open beside a rate; null for any other measure. */
export function pendingOf(state: State | null): number | null {
  return state?.kind === 'rate' ? state.pending : null;
}

/** What a state weighs when values are averaged: the denominator of its figure. */
export function volumeOf(state: State): number {
  switch (state.kind) {
    case 'rate':
      return state.total;
    case 'ratio':
      return state.under;
    case 'nps':
      return state.promoters + state.passives + state.detractors;
    case 'percentile':
      return Object.values(state.buckets).reduce((sum, n) => sum + n, 0);
    case 'given':
      return state.weight;
    default:
      return state.n;
  }
}

/** The records behind a state, those still open included; null where it does not say. */
export function recordsOf(state: State): number | null {
  switch (state.kind) {
    case 'rate':
      return state.total + state.pending;
    case 'nps':
    case 'percentile':
      return volumeOf(state);
    default:
      return state.n;
  }
}
