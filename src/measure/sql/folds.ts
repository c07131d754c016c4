import { type Condition, gamma, type Id, type Indicator, mirrored, type Where } from '../../model/index.js';
import type { Column, Derived, Plan } from '../plan.js';
import type { Named } from './cells.js';
import { columnOf, holds, micros, test } from './conditions.js';
import { comparable, names } from './names.js';
import { all, any, type Sql } from './print.js';

/**
 * The part of an indicator's state that the moment of the export decides: records of a rate with a duration that is still
 * running. `open` names a list of their deadlines, one field per condition: the reading of the condition's clock beyond
 * which it is broken (`late`), or met (`early`).
 */
export interface Deferred {
  readonly open: string;
  readonly deadlines: readonly { readonly clock: 'elapsed' | 'business'; readonly outcome: 'late' | 'early' }[];
}

/** The aggregates of one indicator. Names start with `a` and its position. */
export interface Fold {
  readonly aggregates: readonly Named[];
  readonly deferred: Deferred | null;
  /** The columns without which a record of the population is left out, and counted as `left`. */
  readonly needed: readonly Id[];
}

/** The part of a state that counts the records left out, as nothing is known of them. */
export const leftOut = 'left';

/** How an indicator folds the records in scope, which is mergeable state. */
export function foldOf(plan: Plan, { measure }: Indicator, position: number): Fold {
  const name = (part: string): string => `a${position}_${part}`;
  const only = (aggregate: Sql, conditions: readonly Sql[]): Sql => `${aggregate} FILTER (WHERE ${all(conditions)})`;
  if (measure.kind === 'given') return { aggregates: [], deferred: null, needed: [] };
  const population = holds(plan, measure.where);
  const folded = (...aggregates: Named[]): Fold => ({ aggregates, deferred: null, needed: [] });
  if (measure.kind === 'count') return folded([name('n'), only('count(*)', [population])]);
  if (measure.kind === 'rate') return rate(plan, all([population, holds(plan, measure.of)]), measure.success, name);
  if (measure.kind === 'ratio') {
    const [over, under] = [names.value(columnOf(plan, measure.over)), names.value(columnOf(plan, measure.under))];
    const both = [population, `${over} IS NOT NULL`, `${under} IS NOT NULL`];
    return folded(
      [name('n'), only('count(*)', both)],
      [name('over'), only(`sum(${over})`, both)],
      [name('under'), only(`sum(${under})`, both)],
    );
  }
  const of = columnOf(plan, measure.of);
  const value = names.value(of);
  if (measure.kind === 'percentile') return folded([name('buckets'), only(`histogram(${bucket(of)})`, [population])]);
  if (measure.kind === 'nps') {
    return folded(
      [name('promoters'), only('count(*)', [population, `${value} >= 9`])],
      [name('passives'), only('count(*)', [population, `${value} BETWEEN 7 AND 8`])],
      [name('detractors'), only('count(*)', [population, `${value} <= 6`])],
    );
  }
  const sums: Named[] = [
    [name('n'), only(`count(${value})`, [population])],
    [name('sum'), only(`sum(${value})`, [population])],
  ];
  if (measure.kind === 'sum') {
    const left: Named = [name(leftOut), only('count(*)', [population, `${value} IS NULL`])];
    return { aggregates: [...sums, left], deferred: null, needed: [measure.of] };
  }
  return folded(...sums, ...squares(of).map(([part, sum]): Named => [name(part), only(sum, [population])]));
}

/**
 * Sums of squares that are exact, and so the same in any order: of values below a million as they are, of larger ones
 * rounded to the unit (whose squares would not fit otherwise).
 */
function squares(column: Column): readonly Named[] {
  const value = names.value(column);
  if (column.kind === 'duration') return [['squares', `sum(CAST(${value} AS HUGEINT) * ${value})`]];
  const small = `${value} BETWEEN -1000000 AND 1000000`;
  const square = (type: Sql): Sql => `CAST(${value} AS ${type}) * CAST(${value} AS ${type})`;
  return [
    ['squares', `sum(CASE WHEN ${small} THEN ${square('DECIMAL(19,6)')} END)`],
    ['large', `sum(CASE WHEN ${small} THEN NULL ELSE ${square('DECIMAL(19,0)')} END)`],
  ];
}

/** The bucket of a value in its unit (hours for durations), as a whole number that `bucketName` tells apart. */
function bucket(column: Column): Sql {
  const value = names.value(column);
  const scale = column.kind === 'duration' ? 3.6e9 : column.percent ? 100 : 1;
  const index = `CAST(ceil(ln(abs(CAST(${value} AS DOUBLE)) / ${scale}) / ${Math.log(gamma)}) AS INTEGER)`;
  return `CASE WHEN ${value} > 0 THEN ${index} WHEN ${value} < 0 THEN ${index} + ${negatives} WHEN ${value} = 0 THEN ${zero} END`;
}

/** Added to the index of negative values, and standing for zero: no logarithm of a double comes near either. */
const [negatives, zero] = [1_000_000, -1_000_000];

/** The name that the ledger gives to a bucket of the engine. */
export function bucketName(key: number): string {
  if (key === zero) return 'zero';
  return key > negatives / 2 ? `${mirrored}${key - negatives}` : String(key);
}

interface Success {
  readonly id: Id;
  readonly met: Sql;
  /** Whether the record says, or by the moment of the export will say, if it is met; null where every record does. */
  readonly known: Sql | null;
  /** Whether the duration is still running; null where the condition is not about one. */
  readonly running: Sql | null;
  readonly deadline: Sql;
  readonly clock: 'elapsed' | 'business';
  readonly outcome: 'late' | 'early';
}

/** Missing is never a failure: a record without a value that success is judged by is outside of the rate, and counted. */
function rate(plan: Plan, population: Sql, success: Where, name: (part: string) => string): Fold {
  const conditions = Object.entries(success).map(([id, condition]) => successOf(plan, id, condition));
  const needing = conditions.filter(({ known }) => known !== null);
  const known = all(needing.map((condition) => condition.known ?? 'TRUE'));
  const judged = needing.length === 0 ? population : all([population, known]);
  const left: Named = [name(leftOut), `count(*) FILTER (WHERE ${all([population, `NOT (${known})`])})`];
  const { aggregates, deferred } = judgedRate(conditions, judged, name);
  return {
    aggregates: needing.length === 0 ? aggregates : [...aggregates, left],
    deferred,
    needed: needing.map(({ id }) => id),
  };
}

function judgedRate(
  conditions: readonly Success[],
  population: Sql,
  name: (part: string) => string,
): Pick<Fold, 'aggregates' | 'deferred'> {
  const timed = conditions.filter((condition) => condition.running !== null);
  const good = all([population, ...conditions.map(({ met }) => met)]);
  if (timed.length === 0) {
    const total: Named = [name('total'), `count(*) FILTER (WHERE ${population})`];
    return { aggregates: [[name('good'), `count(*) FILTER (WHERE ${good})`], total], deferred: null };
  }
  const running = any(timed.map((condition) => condition.running ?? 'FALSE'));
  const hopeful = all(conditions.map(({ met, running }) => (running === null ? met : any([met, running]))));
  const deferred = all([population, running, hopeful]);
  const fields = timed.map((one, n) => `d${n}: CASE WHEN ${one.running} THEN ${one.deadline} END`);
  return {
    aggregates: [
      [name('good'), `count(*) FILTER (WHERE (${good}) AND (${running}) IS NOT TRUE)`],
      [name('total'), `count(*) FILTER (WHERE (${population}) AND (${deferred}) IS NOT TRUE)`],
      [name('open'), `list({${fields.join(', ')}}) FILTER (WHERE ${deferred})`],
    ],
    deferred: { open: name('open'), deadlines: timed.map(({ clock, outcome }) => ({ clock, outcome })) },
  };
}

const orders = ['<', '<=', '>', '>='];

function successOf(plan: Plan, id: Id, condition: Condition): Success {
  const column = columnOf(plan, id);
  const met = test(column, condition);
  const [limit] = condition.operands;
  const known = saysMissing(condition) ? null : `${comparable(column)} IS NOT NULL`;
  const never: Success = { id, met, known, running: null, deadline: 'NULL', clock: 'elapsed', outcome: 'late' };
  const definition = 'definition' in column ? (column as Derived).definition : null;
  if (definition?.kind !== 'between' || !limit?.quantity || !orders.includes(condition.operator)) return never;
  const end = comparable(columnOf(plan, definition.to));
  const pause = definition.pause === null ? '' : ` + COALESCE(${names.value(columnOf(plan, definition.pause))}, 0)`;
  const sharp = condition.operator === '<' || condition.operator === '>=' ? ' - 1' : '';
  const started = `${names.start(column)} IS NOT NULL`;
  return {
    id,
    met,
    known: columnOf(plan, definition.from) === plan.dated ? null : any([started, `${names.value(column)} IS NOT NULL`]),
    running: `${started} AND ${end} IS NULL`,
    deadline: `${names.start(column)} + ${micros(limit.quantity.amount)}${pause}${sharp}`,
    clock: definition.clock,
    outcome: condition.operator.startsWith('<') ? 'late' : 'early',
  };
}

/** Whether a condition says itself what a missing value is: `present`, `missing`, or the empty text among its values. */
const saysMissing = ({ operator, operands }: Condition): boolean =>
  operator === 'present' || operator === 'missing' || operands.some(({ text }) => text === '');

/**
 * Counts of the deferred records once the export's moment is known, as readings of each clock in µs: those that failed by
 * then, and those that succeeded; the others are pending.
 */
export function settle(
  { open, deadlines }: Deferred,
  now: Readonly<Record<'elapsed' | 'business', bigint>>,
): readonly Named[] {
  const passed = deadlines.map(({ clock }, n) => `x.d${n} < ${now[clock]}`);
  const late = any(
    deadlines.flatMap(({ outcome }, n) => (outcome === 'late' ? [`COALESCE(${passed[n]}, FALSE)`] : [])),
  );
  const met = deadlines.map(({ outcome }, n) =>
    outcome === 'late' ? `x.d${n} IS NULL` : `x.d${n} IS NULL OR ${passed[n]}`,
  );
  const count = (condition: Sql): Sql => `COALESCE(len(list_filter(${open}, lambda x: ${condition})), 0)`;
  return [
    [`${open}_late`, count(late)],
    [`${open}_early`, count(`NOT (${late}) AND ${all(met)}`)],
    [`${open}_all`, `COALESCE(len(${open}), 0)`],
  ];
}
