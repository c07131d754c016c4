import type { Day, Where, Window } from '../../model/index.js';
import type { Plan, Read } from '../plan.js';
import type { Readable, ReadableText } from '../scan/index.js';
import { inStages, type Named, readingOf } from './cells.js';
import { asExported, columnOf, test } from './conditions.js';
import { withDerived } from './derived.js';
import {
  anyFault,
  firstFault,
  isTotalCell,
  type RecordFault,
  rowFaults,
  totalField,
  unreadableBelow,
} from './faults.js';
import { dayOf } from './grouped.js';
import { names } from './names.js';
import { parquetCells } from './parquet.js';
import { all, any, extend, type Sql, text } from './print.js';

/** A file to read: its position in the request, and where the wanted headers are. */
export interface Input {
  readonly file: number;
  readonly readable: Readable;
  readonly fields: ReadonlyMap<string, number>;
  /** The fields that are looked at for totals alone. */
  readonly watched: readonly number[];
}

/** What a record counts as. */
export const statuses = { used: 0, rejected: 1, outOfScope: 2, duplicate: 3 } as const;

export interface Scope {
  readonly window: Window | null;
  /** Opening hours a day has at most. */
  readonly slots: number;
  /** The last day on which anything can have happened. */
  readonly today: Day;
}

/**
 * Every row of the files with its `file`, its `status`, its `fault` (a position in `rowFaults`) and its columns. Rows of an
 * event log are judged as rows only: what is asked of a case comes after the fold. Columns read `late` have their raw cells
 * for values.
 */
export function judgedRows(
  plan: Plan,
  inputs: readonly Input[],
  scope: Scope,
  { ordinal = false, late = [] }: { readonly ordinal?: boolean; readonly late?: readonly Read[] } = {},
): Sql {
  const files = inputs.map((input) => rawRows(plan, input, ordinal)).join(' UNION ALL ');
  const unread = (read: Read): readonly (readonly Named[])[] => [[[names.value(read), names.raw(read)]]];
  const stages = plan.reads.map((read) =>
    late.includes(read) ? unread(read) : readingOf(read, plan.dialect, plan.zone),
  );
  const relation = inStages(files, stages);
  const row = plan.events === null ? plan.where : rowConditions(plan);
  const window = plan.events === null ? scope.window : null;
  const derived = plan.events === null ? withDerived(plan, relation, scope.slots) : relation;
  return extend(judged(plan, derived, row, window, rowFaults(plan, scope.today, late)), [['doubt', doubt(plan)]]);
}

/** How many times of a record, used as instants, are wall-clock times that the clocks showed twice or never. */
function doubt(plan: Plan): Sql {
  const ends = plan.derived.flatMap(({ definition }) =>
    definition.kind === 'between' ? [definition.from, definition.to] : [],
  );
  const marked = plan.reads
    .filter((read) => read.kind === 'instant' && read.zone.transitions.length > 0)
    .filter((read) => ends.includes(read.id) || read === plan.events?.at || read === plan.latest)
    .map((read) => `COALESCE(${names.offset(read)} & 1, 0)`);
  return `CAST(${marked.length === 0 ? '0' : marked.join(' + ')} AS UTINYINT)`;
}

/** The conditions on `activity` and `at`, which pick rows; the others pick cases. */
function rowConditions(plan: Plan): Where {
  return Object.fromEntries(Object.entries(plan.where).filter(([id]) => isRole(id)));
}

export const isRole = (id: string): boolean => id === 'activity' || id === 'at';

/** Adds `status` and `fault` to a relation: out of scope before rejected, rejected before used. */
export function judged(
  plan: Plan,
  relation: Sql,
  where: Where,
  window: Scope['window'],
  faults: readonly RecordFault[],
): Sql {
  const inScope = all(
    Object.entries(where).map(([id, condition]) => {
      const column = columnOf(plan, id);
      return any([test(column, condition, asExported), ...unreadableBelow(plan, column)]);
    }),
  );
  const outside = window === null ? [] : [`(${outsideOf(plan, window)}) IS TRUE`];
  const scoped = Object.keys(where).length === 0 ? [] : [`(${inScope}) IS NOT TRUE`];
  const out = [...scoped, ...outside];
  const outCase = out.length === 0 ? '' : `WHEN ${any(out)} THEN ${statuses.outOfScope} `;
  const status: Named = [
    'status',
    `CAST(CASE ${outCase}WHEN ${anyFault(faults)} THEN ${statuses.rejected} ELSE ${statuses.used} END AS TINYINT)`,
  ];
  return extend(relation, [status, ['fault', firstFault(faults)]]);
}

function outsideOf(plan: Plan, { from, to }: NonNullable<Scope['window']>): Sql {
  const day = dayOf(plan);
  return `${day} < DATE ${text(from)} OR ${day} > DATE ${text(to)}`;
}

/** The wanted cells of one file as they are, NULL where it lacks the column, with the 0-based `ordinal` of the record where asked. */
function rawRows(plan: Plan, { file, readable, fields, watched }: Input, ordinal: boolean): Sql {
  const cells = plan.reads.map((read) => {
    const field = fields.get(read.read.header);
    return `${field === undefined ? 'NULL::VARCHAR' : `c${field}`} AS ${names.raw(read)}`;
  });
  const number = ordinal ? ['row_number() OVER () - 1 AS ordinal'] : [];
  const selected = [
    `${file}::USMALLINT AS file`,
    ...number,
    ...cells,
    `${totalIn(readable, watched)} AS ${totalField}`,
  ];
  return `SELECT ${selected.join(', ')} FROM ${cellsIn(readable)}`;
}

/** The first of some fields in which a row calls itself a total; NULL where it does in none. */
function totalIn(readable: Readable, watched: readonly number[]): Sql {
  const texts = watched.filter((field) => readable.container === 'csv' || readable.types[field] === 'VARCHAR');
  const cases = texts.map((field) => `WHEN ${isTotalCell(`c${field}`)} THEN ${field}`);
  return `CAST(${cases.length === 0 ? 'NULL' : `CASE ${cases.join(' ')} END`} AS USMALLINT)`;
}

/** The cells of a file as texts, its fields named `c0`, `c1`, …. */
const cellsIn = (readable: Readable): Sql =>
  readable.container === 'csv' ? csv(readable) : parquetCells(readable.path, readable.types);

/** The longest record that the engine reads unless told otherwise, in bytes. */
export const lineSize = 2_097_152;

/** A proven regular file, every cell as text; the dialect is stated in full so that nothing is guessed. */
function csv({ path, delimiter, quote, fields, longestRecord, multiline }: ReadableText): Sql {
  const columns = Array.from({ length: fields }, (_, index) => `c${index}: 'VARCHAR'`);
  const options = [
    "compression = 'none', auto_detect = false, header = true",
    'strict_mode = true, null_padding = false, ignore_errors = false',
    `nullstr = '', delim = ${text(delimiter)}, quote = ${text(quote)}, escape = ${text(quote)}`,
    `parallel = ${!multiline}, columns = {${columns.join(', ')}}`,
  ];
  if (longestRecord > lineSize) options.push(`max_line_size = ${longestRecord}, buffer_size = ${4 * longestRecord}`);
  return `read_csv(${text(path)}, ${options.join(', ')})`;
}
