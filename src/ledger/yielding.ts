import { type Cell, type Day, type Id, type Ledger, plusDays, type Series, type Window } from '../model/index.js';
import { isInside, type Offered, touches } from './window.js';

/** An import, with the series that it brings. */
interface Brought extends Offered {
  readonly series: ReadonlyMap<Id, Series>;
}

/**
 * The days of an import that it takes in. Days around those it speaks of, on which nothing is assumed to have happened,
 * yield to what is known of them where both lie in one period: lines cannot be split, so that a closed week-end in two
 * weekly exports would cost the month one of the weeks.
 */
export function yieldingWindow(ledger: Pick<Ledger, 'series'>, { window, spoken, series }: Brought): Window {
  const known = [...series.keys()].flatMap((id) => ledger.series.get(id)?.cells ?? []);
  const prior = known.filter((cell) => touches(cell, window) && !touches(cell, spoken) && !isInside(cell, window));
  const before = prior.filter((cell) => cell.to < spoken.from && holds(cell, spoken.from)).map(({ to }) => to);
  const after = prior.filter((cell) => cell.from > spoken.to && holds(cell, spoken.to)).map(({ from }) => from);
  return {
    from: before.reduce<Day>((from, day) => (day < from ? from : plusDays(day, 1)), window.from),
    to: after.reduce<Day>((to, day) => (day > to ? to : plusDays(day, -1)), window.to),
  };
}

/** Whether a day lies in the period of a line. */
const holds = ({ period }: Cell, day: Day): boolean => period.start <= day && day <= period.end;
