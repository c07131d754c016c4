import {
  type Cell,
  type Day,
  earliest,
  type Grain,
  groupBy,
  type Indicator,
  latest,
  periodOf,
  periodsWithin,
  type Series,
  type Window,
} from '../model/index.js';

/** The part of a window that lies in one period of the ledger. */
export interface Stretch extends Window {
  readonly label: string;
}

/** The parts of a window by period, in order, `most` of them. */
export function stretchesOf({ from, to }: Window, every: Grain, most?: number): readonly Stretch[] {
  return periodsWithin(from, to, every, most).map(({ label, start, end }) => ({
    label,
    from: latest(from, start),
    to: earliest(to, end),
  }));
}

/** The days of an import; on those that it does not speak of nothing is assumed to have happened. */
export interface Offered {
  readonly window: Window;
  readonly spoken: Window;
}

/** Whether two windows have a day in common. */
export function touches(a: Window, b: Window): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether a window lies in another. */
export function isInside(inner: Window, outer: Window): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether what is known of some days speaks of no others. */
export function replacesWhole(known: readonly Cell[], span: Window): boolean {
  return known.every((cell) => !touches(cell, span) || isInside(cell, span));
}

/**
 * The grain by which the journal accounts for the lines of an indicator: its own, but weeks for a daily one, whose
 * digests would otherwise take as much room as its figures.
 */
export function accountGrain({ every }: Indicator): Grain {
  return every === 'day' ? 'week' : every;
}

/** The cells of a series by the period in which the journal accounts for them. */
export function byAccount(series: Series | null, indicator: Indicator): ReadonlyMap<string, readonly Cell[]> {
  const grain = accountGrain(indicator);
  const labels = new Map<Day, string>();
  const labelOf = ({ from }: Cell): string => {
    const label = labels.get(from) ?? periodOf(from, grain).label;
    labels.set(from, label);
    return label;
  };
  return groupBy(series?.cells ?? [], (cell) => (grain === indicator.every ? cell.period.label : labelOf(cell)));
}
