import {
  type Cell,
  compareStrings,
  type Day,
  estimate,
  foldCells,
  foldsInto,
  type Grain,
  groupBy,
  type Id,
  type Ledger,
  type Measured,
  matches,
  type Plan,
  pendingOf,
  type SeriesFigures,
  type SeriesRow,
  timelineOf,
  type Where,
} from '../model/index.js';

/** Which measurements to show: of which slice, by which dimensions, in which grain (null for the indicator's own). */
export interface SeriesRequest {
  readonly indicator: Id;
  readonly by: readonly Id[];
  readonly every: Grain | null;
  readonly where: Where;
  readonly asOf: Day;
}

/**
 * The measured values of an indicator, a row per period and dimension values, sorted by both. A coarser grain folds the
 * records, so that a year's rate is not the mean of its months'. A row is complete when every day of its period was
 * measured by `asOf`. A grain that the indicator's does not fold into (see `foldsInto`) is answered in its own.
 * Throws RangeError for an indicator that the plan does not have.
 */
export function seriesOf(plan: Plan, ledger: Ledger, request: SeriesRequest): SeriesFigures {
  const indicator = plan.indicators.get(request.indicator);
  if (indicator === undefined) throw new RangeError(`no indicator ${request.indicator}`);
  const { id, title, unit, better, measure } = indicator;
  const every = request.every !== null && foldsInto(indicator.every, request.every) ? request.every : indicator.every;
  const timeline = timelineOf(ledger.series.get(id), every, request.asOf);
  const rows = timeline.flatMap((measured) =>
    rowsOf(measured, request).map((cells): SeriesRow => {
      const state = foldCells(cells);
      const { period, complete } = measured;
      const dimensions = dimensionsOf(cells[0] as Cell, request.by);
      return { period, complete, dimensions, ...estimate(state, measure), pending: pendingOf(state) };
    }),
  );
  return { indicator: id, title, unit, better, every, by: request.by, rows };
}

/** The cells of each row of a period, in the order of the dimension values. */
function rowsOf({ cells }: Measured, { by, where }: SeriesRequest): readonly (readonly Cell[])[] {
  const inSlice = cells.filter(({ dimensions }) => matches(where, dimensions));
  const groups = groupBy(inSlice, ({ dimensions }) => JSON.stringify(by.map((name) => dimensions[name] ?? '')));
  return [...groups.values()].sort(([a], [b]) => compareDimensions(by, a as Cell, b as Cell));
}

function compareDimensions(by: readonly Id[], a: Cell, b: Cell): number {
  const order = by.map((name) => compareStrings(a.dimensions[name] ?? '', b.dimensions[name] ?? ''));
  return order.find((difference) => difference !== 0) ?? 0;
}

function dimensionsOf({ dimensions }: Cell, by: readonly Id[]): Readonly<Record<Id, string>> {
  return Object.fromEntries(by.map((name) => [name, dimensions[name] ?? '']));
}
