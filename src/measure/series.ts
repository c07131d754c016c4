import {
  type Cell,
  compareStrings,
  type Day,
  earliest,
  type Id,
  type Indicator,
  latest,
  periodOf,
  periodsWithin,
  type Series,
  type State,
  type Window,
} from '../model/index.js';
import type { Row } from './engine.js';
import { type Column, groupingOf, type Plan } from './plan.js';
import { columnOf, microsPerHour } from './sql/conditions.js';
import { bucketName, leftOut } from './sql/folds.js';
import { dimension, maskOf, period } from './sql/grouped.js';

/** Whole numbers by name, so that adding them up gives the same in any order. */
type Totals = Map<string, bigint>;

interface Group {
  readonly start: Day;
  readonly dimensions: Readonly<Record<Id, string>>;
  readonly totals: Totals;
}

/** The cells of an indicator, from the grouped rows of the records used. */
export function seriesOf(plan: Plan, indicator: Indicator, rows: readonly Row[], window: Window): Series {
  const groups = groupsOf(plan, indicator, rows);
  const toState = stateOf(plan, indicator);
  const cells = [...groups.values()].flatMap(({ start, dimensions, totals }): Cell[] => {
    const state = toState(totals);
    return isEmpty(state) ? [] : [cellOf(indicator, start, dimensions, state, window)];
  });
  const unknown = [...groups.values()].flatMap(({ start, totals }) => (totals.get(leftOut) ? [start] : []));
  const known = new Set([...unknown, ...cells.map((cell) => cell.period.start)]);
  for (const cell of zeroCells(indicator, known, window)) cells.push(cell);
  return { indicator: indicator.id, by: indicator.by, cells: cells.sort(comparing(indicator.by)) };
}

function cellOf(indicator: Indicator, start: Day, dimensions: Cell['dimensions'], state: State, window: Window): Cell {
  const period = periodOf(start, indicator.every);
  const from = latest(window.from, period.start);
  const to = earliest(window.to, period.end);
  return { period, from, to, dimensions, state };
}

/** In a covered period of whose records nothing is said, a count or a sum without dimensions is known: it is zero. */
function zeroCells(indicator: Indicator, known: ReadonlySet<Day>, window: Window): readonly Cell[] {
  const { kind } = indicator.measure;
  if ((kind !== 'count' && kind !== 'sum') || indicator.by.length > 0) return [];
  const zero: State = kind === 'count' ? { kind, n: 0 } : { kind, n: 0, sum: 0 };
  return periodsWithin(window.from, window.to, indicator.every)
    .filter(({ start }) => !known.has(start))
    .map(({ start }) => cellOf(indicator, start, {}, zero, window));
}

const comparing =
  (by: readonly Id[]) =>
  (a: Cell, b: Cell): number => {
    const differing = by.find((id) => a.dimensions[id] !== b.dimensions[id]);
    if (a.period.start !== b.period.start || differing === undefined)
      return compareStrings(a.period.start, b.period.start);
    return compareStrings(a.dimensions[differing] ?? '', b.dimensions[differing] ?? '');
  };

function groupsOf(plan: Plan, indicator: Indicator, rows: readonly Row[]): ReadonlyMap<string, Group> {
  const position = groupingOf(plan, indicator);
  const mask = maskOf(plan, position);
  const prefix = `a${plan.indicators.indexOf(indicator)}_`;
  const columns = plan.groupings[position]?.by ?? [];
  const groups = new Map<string, Group>();
  for (const row of rows) {
    if (Number(row.grouped) !== mask || Number(row.status) !== 0) continue;
    const start = String(row[period(indicator.every)]);
    const dimensions = Object.fromEntries(columns.map((column) => [column.id, shown(column, row[dimension(column)])]));
    const key = JSON.stringify([start, ...Object.values(dimensions)]);
    const group = groups.get(key) ?? { start, dimensions, totals: new Map() };
    groups.set(key, group);
    addRow(group.totals, row, prefix);
  }
  return groups;
}

/** A dimension's value as the ledger shows it: '' when missing, numbers in their own unit without trailing zeros. */
function shown({ kind, percent }: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (kind === 'duration') return String(Number(value) / microsPerHour);
  return kind === 'number' ? String(percent ? Number(value) / 100 : Number(value)) : String(value);
}

function addRow(totals: Totals, row: Row, prefix: string): void {
  const add = (name: string, amount: bigint): void => void totals.set(name, (totals.get(name) ?? 0n) + amount);
  for (const [name, value] of Object.entries(row)) {
    if (!name.startsWith(prefix)) continue;
    const part = name.slice(prefix.length);
    if (part === 'buckets') {
      for (const { key, value: count } of (value ?? []) as readonly { key: number; value: string }[]) {
        add(bucketName(Number(key)), BigInt(count));
      }
    } else if (value !== null && part !== 'open') add(part, digitsOf(value));
  }
}

/** An exact number of fixed scale without its decimal point. */
const digitsOf = (value: unknown): bigint => BigInt(String(value).replace('.', ''));

/** How the sums of a column, whole numbers in the engine, become amounts: 1 in canonical units is so many of them. */
function unitOf({ kind, percent }: Column): number {
  return kind === 'duration' ? microsPerHour : percent ? 1e8 : 1e6;
}

function stateOf(plan: Plan, { measure }: Indicator): (totals: Totals) => State {
  const count = (totals: Totals, name: string): number => Number(totals.get(name) ?? 0n);
  const amount = (totals: Totals, name: string, id: Id): number => count(totals, name) / unitOf(columnOf(plan, id));
  const { kind } = measure;
  if (kind === 'rate') return rateOf;
  if (kind === 'count') return (totals) => ({ kind, n: count(totals, 'n') });
  if (kind === 'ratio') {
    return (totals) => {
      const [over, under] = [amount(totals, 'over', measure.over), amount(totals, 'under', measure.under)];
      return { kind, n: count(totals, 'n'), over, under };
    };
  }
  if (kind === 'nps') {
    return (totals) => {
      const [promoters, passives] = [count(totals, 'promoters'), count(totals, 'passives')];
      return { kind, promoters, passives, detractors: count(totals, 'detractors') };
    };
  }
  if (kind === 'percentile') return (totals) => ({ kind, buckets: bucketsOf(totals) });
  if (kind === 'sum') return (totals) => ({ kind, n: count(totals, 'n'), sum: amount(totals, 'sum', measure.of) });
  if (kind === 'mean') {
    const squares = squaresOf(columnOf(plan, measure.of));
    return (totals) => ({
      kind,
      n: count(totals, 'n'),
      sum: amount(totals, 'sum', measure.of),
      squares: squares(totals),
    });
  }
  throw new TypeError('given values are not measured');
}

function rateOf(totals: Totals): State {
  const count = (name: string): number => Number(totals.get(name) ?? 0n);
  const [late, early] = [count('open_late'), count('open_early')];
  const pending = count('open_all') - late - early;
  return { kind: 'rate', good: count('good') + early, total: count('total') + late + early, pending };
}

/** Squares of large values are kept as whole units beside those of small ones, in squared millionths. */
function squaresOf(column: Column): (totals: Totals) => number {
  const unit = unitOf(column);
  const whole = column.kind === 'duration' ? 0n : 10n ** 12n;
  return (totals) => Number((totals.get('squares') ?? 0n) + (totals.get('large') ?? 0n) * whole) / (unit * unit);
}

function bucketsOf(totals: Totals): Readonly<Record<string, number>> {
  return Object.fromEntries([...totals].map(([bucket, n]) => [bucket, Number(n)]));
}

function isEmpty(state: State): boolean {
  if (state.kind === 'rate') return state.total === 0 && state.pending === 0;
  if (state.kind === 'nps') return state.promoters + state.passives + state.detractors === 0;
  if (state.kind === 'percentile') return Object.keys(state.buckets).length === 0;
  return state.kind !== 'given' && state.n === 0;
}
