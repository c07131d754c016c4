import { type Day, plusDays } from '../../model/index.js';
import { type Column, type Derived, isReadColumn, type Plan, type Read } from '../plan.js';
import { isTotal, totalPattern, totalStems } from '../totals.js';
import { columnOf, conditionsOf, microsPerHour } from './conditions.js';
import { comparable, names } from './names.js';
import { any, list, type Sql, text } from './print.js';

/** Why a record, or a case of an event log, is rejected: its first cell that is no value, or a value that must be there. */
export interface RecordFault {
  /** The column to show it at; null where a field is to blame that is no column of the plan. */
  readonly column: Column | null;
  readonly kind: 'unreadable' | 'missing' | 'not-nps' | 'total' | 'quotes' | 'future' | 'negative';
  readonly when: Sql;
  /** The one that is negative. */
  readonly duration?: Derived;
}

/** What rejects a row of the export, but for the cells of columns read `late`; nothing can have happened after today. */
export function rowFaults(plan: Plan, today: Day, late: readonly Read[] = []): readonly RecordFault[] {
  const early = plan.reads.filter((read) => !late.includes(read));
  const elsewhere: RecordFault = { column: null, kind: 'total', when: `${totalField} IS NOT NULL` };
  const unreadable = [...cellFaults(plan, early), elsewhere];
  const future = plan.happened.map((column) => fault(column, 'future', isAfter(column, today)));
  if (plan.events !== null) {
    return [
      ...unreadable,
      ...future,
      missing(plan.events.case, names.value(plan.events.case)),
      missing(plan.events.at),
    ];
  }
  const key = plan.key === null ? [] : [missing(plan.key, names.given(plan.key))];
  return [...unreadable, ...future, ...key, ...recordFaults(plan)];
}

/** What is wrong with cells themselves. */
export function cellFaults(plan: Plan, reads: readonly Read[]): readonly RecordFault[] {
  return reads.flatMap((column): readonly RecordFault[] => [
    { column, kind: 'unreadable', when: names.unreadable(column) },
    ...(column.kind === 'text' && column.read.values === null ? textFaults(plan, column) : []),
  ]);
}

const isAfter = (column: Column, day: Day): Sql => `${names.local(column)} >= TIMESTAMP ${text(plusDays(day, 1))}`;

/** A text without declared values may hold anything, but for what shows that the row is no record, or the dialect another. */
function textFaults(plan: Plan, column: Read): readonly RecordFault[] {
  const value = names.value(column);
  const known = [...named(plan, column)].filter(isTotal);
  const total = `${isTotalCell(value)}${known.length === 0 ? '' : ` AND ${value} NOT IN ${list(known)}`}`;
  const marks = ['"', "'"].filter((mark) => mark !== plan.dialect.quote);
  const inQuotes = marks.map(
    (mark) => `prefix(${value}, ${text(mark)}) AND suffix(${value}, ${text(mark)}) AND strlen(${value}) > 1`,
  );
  return [fault(column, 'total', total), fault(column, 'quotes', any(inQuotes))];
}

/** The first field of a row, among those looked at for nothing else, in which it calls itself a total. */
export const totalField = 'total_field';

/** Whether a text is called a total: for most the first letter tells, which costs little, for nearly all others the first four. */
export function isTotalCell(cell: Sql): Sql {
  const letters = [...new Set(totalStems.map((stem) => stem.charCodeAt(0)))];
  const near = `${cell} >= 'A' AND (ascii(${cell}) | 32) IN (${letters.join(', ')}) AND lower(left(${cell}, 4)) IN ${list(totalStems)}`;
  return `(${near} AND regexp_full_match(trim(${cell}), ${text(`(?i)${totalPattern}`)}))`;
}

const fault = (column: Column, kind: RecordFault['kind'], when: Sql): RecordFault => ({ column, kind, when });

/** The values of a column that some condition names: the plan knows of them. */
function named(plan: Plan, { id }: Column): ReadonlySet<string> {
  return new Set(conditionsOf(plan).flatMap((one) => one[id]?.operands.map((operand) => operand.text) ?? []));
}

/** What rejects a record once its columns are computed: a row, or in an event log a whole case. */
export function recordFaults(plan: Plan): readonly RecordFault[] {
  const latest = plan.latest === null ? [] : [missing(plan.latest)];
  const scores = plan.indicators.flatMap(({ measure }) => (measure.kind === 'nps' ? [columnOf(plan, measure.of)] : []));
  const durations = plan.derived.flatMap((column) => negative(plan, column));
  return [missing(plan.dated), ...latest, ...[...new Set(scores)].map(notNps), ...durations];
}

/** What ends before it begins is neither in time nor late. On a business clock both may be outside of opening hours. */
function negative(plan: Plan, duration: Derived): readonly RecordFault[] {
  const { definition } = duration;
  if (definition.kind !== 'between' || definition.signed) return [];
  const [start, end] = [columnOf(plan, definition.from), columnOf(plan, definition.to)];
  const earliest = `${names.instant(start)}${slack(plan, [start, end])}`;
  const reversed = end.kind === 'instant' ? [`${names.instant(end)} < ${earliest}`] : [];
  const below = definition.pause !== null || end.kind === 'duration' ? [`${names.value(duration)} < 0`] : [];
  return [{ column: end, kind: 'negative', when: any([...reversed, ...below]), duration }];
}

/** Of a time that the clocks showed twice or never, nothing tells the hour before from the hour after. */
function slack({ events }: Plan, ends: readonly Column[]): Sql {
  const marks = events === null ? ends.filter(isReadColumn).filter(({ zone }) => zone.transitions.length > 0) : [];
  return marks.length === 0 ? '' : ` - ((${marks.map(names.offset).join(' | ')}) & 1) * ${microsPerHour}`;
}

const missing = (column: Column, value: Sql = comparable(column)): RecordFault => {
  return { column, kind: 'missing', when: `${value} IS NULL` };
};

const notNps = (column: Column): RecordFault => {
  const value = names.value(column);
  const when = `${value} IS NOT NULL AND (${value} NOT BETWEEN 0 AND 10 OR ${value} <> round(${value}, 0))`;
  return { column, kind: 'not-nps', when };
};

/** The position of the first fault that holds, NULL when none does. */
export function firstFault(faults: readonly RecordFault[]): Sql {
  const cases = faults.map(({ when }, index) => `WHEN ${when} THEN ${index}`);
  return `CASE ${cases.join(' ')} END`;
}

/** Whether one of the faults holds. */
export function anyFault(faults: readonly RecordFault[]): Sql {
  return any(faults.map(({ when }) => when));
}

/** Whether a cell that cannot be read leaves a column without a value. */
export function unreadableBelow(plan: Plan, column: Column): readonly Sql[] {
  if (isReadColumn(column)) return column.kind === 'text' ? [] : [names.unreadable(column)];
  const derived = plan.derived.find(({ id }) => id === column.id);
  if (derived === undefined) return [];
  const { definition } = derived;
  if (definition.kind === 'between') return [definition.from, definition.to].flatMap((id) => below(plan, id));
  if (definition.kind === 'arithmetic')
    return [...definition.plus, ...definition.minus].flatMap((id) => below(plan, id));
  return below(plan, definition.of);
}

const below = (plan: Plan, id: string): readonly Sql[] => unreadableBelow(plan, columnOf(plan, id));
