import type { Where } from './condition.js';
import type { Span } from './diagnostic.js';
import type { Entity, Id } from './entity.js';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'iso-8859-15'] as const;
export type Encoding = (typeof encodings)[number];

/** What an export is: text cut into records, packed by gzip or not, or a Parquet file, whose cells are read as texts too. */
export type Container = 'csv' | 'parquet';

/** How an export is cut into records, which matters for text alone, and how its numbers are written. */
export interface Dialect {
  readonly container: Container;
  readonly delimiter: string;
  /** Empty when nothing is quoted. */
  readonly quote: string;
  readonly encoding: Encoding;
  readonly decimal: '.' | ',';
  /** What groups digits: `space` is any kind of space, no-break ones included. */
  readonly thousands: 'none' | 'space' | '.' | ',' | "'";
  /** Whether `(3)` is minus three. */
  readonly accounting: boolean;
  /** Cells that mean "no value", beside the empty one. */
  readonly missing: readonly string[];
  /** Physical lines before the header row. */
  readonly preamble: number;
  /** Records at the end of the file that are no data. */
  readonly footer: number;
  /** Whether records shorter than the header are completed with empty cells. */
  readonly ragged: 'reject' | 'pad';
}

export type Clock = 'elapsed' | 'business';

/** The units of durations that an export may state, in hours. */
export const durationUnits: ReadonlyMap<string, number> = new Map([
  ['s', 1 / 3600],
  ['min', 1 / 60],
  ['h', 1],
  ['d', 24],
]);

/** A column read from a header of the export. `values` maps cells as exported to the values kept. */
export interface ReadColumn {
  readonly kind: 'text' | 'number' | 'date' | 'datetime' | 'duration';
  readonly header: string;
  /** date-fns format of dates and times; of durations also `HH:mm:ss`. Null where none is needed. */
  readonly format: string | null;
  /**
   * The unit of a number or duration as exported: of durations one of `durationUnits`, of numbers `%`, `fraction` for shares
   * from 0 to 1, `/5`, `EUR`, …; null when plain.
   */
  readonly unit: string | null;
  /** IANA zone of a datetime without offset; null for the workspace's. */
  readonly zone: string | null;
  /** What an empty cell stands for; null when it is missing. */
  readonly empty: string | null;
  readonly values: Readonly<Record<string, string>> | null;
}

/**
 * A duration from one moment to another, or the one that `to` states; while `to` is missing, it runs since `from`. Unless
 * `signed`, both ends have happened, in this order; else one may lie ahead or come first, as a due date may.
 */
export interface DurationColumn {
  readonly kind: 'between';
  readonly from: Id;
  readonly to: Id;
  readonly clock: Clock;
  readonly pause: Id | null;
  readonly signed: boolean;
}

/** A column computed from others. */
export type DerivedColumn =
  | DurationColumn
  | { readonly kind: 'arithmetic'; readonly plus: readonly Id[]; readonly minus: readonly Id[] }
  | { readonly kind: 'first' | 'last'; readonly of: Id; readonly where: Where };

export type Column = ReadColumn | DerivedColumn;

/** Several rows per case: the headers that hold the case, the activity and the moment. */
export interface EventLog {
  readonly case: string;
  readonly activity: string | null;
  readonly at: string;
  readonly format: string | null;
}

/** How an open point is marked in a source file, whatever the language of the workspace. */
export const openMark = 'TODO(mbo)';

/** What a source file leaves open, in the words behind its mark. */
export interface OpenPoint {
  readonly text: string;
  readonly span: Span;
}

/** How an export is read. */
export interface Source extends Entity {
  /** The known export whose columns it takes over, of which an account may not export all. */
  readonly preset: string | null;
  readonly dialect: Dialect;
  /** The column that identifies a record; null when every record stands for itself. */
  readonly key: Id | null;
  /** The timestamp column that says which record of a key is the last; null for file order. */
  readonly latest: Id | null;
  readonly where: Where;
  readonly dated: Id;
  readonly events: EventLog | null;
  readonly columns: Readonly<Record<Id, Column>>;
  /** While there is one, nobody has said how the export is to be read. */
  readonly open: readonly OpenPoint[];
}

/** Whether a column is read from the export rather than computed. */
export function isRead(column: Column): column is ReadColumn {
  return 'header' in column;
}

/** Where the values of a column come from: a column, or one that is not declared, as the roles of a log are not. */
export interface Taken {
  readonly id: Id;
  readonly column: Exclude<Column, { readonly of: Id }> | undefined;
}

/** The column whose values a column takes, be it as the `first` or `last` of them, or itself; null where it is in a circle. */
export function takenFrom({ columns }: Pick<Source, 'columns'>, id: Id): Taken | null {
  const seen = new Set<Id>();
  for (let name = id; !seen.has(name); ) {
    seen.add(name);
    const column = columns[name];
    if (column === undefined || !('of' in column)) return { id: name, column };
    name = column.of;
  }
  return null;
}

/** What values a column holds, once read or computed; null when the column is not declared, or leads back to itself. */
export function typeOf(source: Source, id: Id): 'text' | 'number' | 'instant' | 'duration' | null {
  const taken = takenFrom(source, id);
  if (taken === null) return null;
  const { column } = taken;
  if (column === undefined) return eventRole(source, taken.id);
  if (isRead(column)) return column.kind === 'date' || column.kind === 'datetime' ? 'instant' : column.kind;
  return column.kind === 'between' ? 'duration' : 'number';
}

export type Precision = 'year' | 'month' | 'day' | 'time';

/** How exactly a column of dates or times, by its format, pins down a moment. */
export function precisionOf({ kind, format }: Pick<ReadColumn, 'kind' | 'format'>): Precision {
  if (format === null) return kind === 'date' ? 'day' : 'time';
  const tokens = format.replace(/'[^']*'/g, '');
  if (/[Hh]/.test(tokens)) return 'time';
  if (tokens.includes('d')) return 'day';
  return tokens.includes('M') ? 'month' : 'year';
}

/** How exactly the records of a source are dated; null where the column is not declared, or leads back to itself. */
export function precisionOfDated(source: Source): Precision | null {
  const { events, dated } = source;
  const taken = takenFrom(source, dated);
  if (taken?.column !== undefined) return isRead(taken.column) ? precisionOf(taken.column) : null;
  return events !== null && taken?.id === 'at' ? precisionOf({ kind: 'datetime', format: events.format }) : null;
}

/** The units of the numbers that a column is made of, `h` for durations; none where they are plain. */
export function unitsOf({ columns }: Source, id: Id): readonly string[] {
  const units = new Set<string>();
  const reached = new Set([id]);
  for (const name of reached) {
    const column = columns[name];
    if (column === undefined) continue;
    if (column.kind === 'between' || column.kind === 'duration') units.add('h');
    else if (column.kind === 'number' && column.unit !== null)
      units.add(durationUnits.has(column.unit) ? 'h' : column.unit);
    else if (column.kind === 'arithmetic') for (const part of computedFrom(column)) reached.add(part);
    else if ('of' in column) reached.add(column.of);
  }
  return [...units];
}

/** The columns that a column is computed from; none for one that is read. */
export function computedFrom(column: Column): readonly Id[] {
  if (isRead(column)) return [];
  if (column.kind === 'arithmetic') return [...column.plus, ...column.minus];
  if (column.kind !== 'between') return [column.of, ...Object.keys(column.where)];
  return [column.from, column.to, ...(column.pause === null ? [] : [column.pause])];
}

function eventRole(source: Source, id: Id): 'text' | 'instant' | null {
  if (source.events === null) return null;
  if (id === 'at') return 'instant';
  return id === 'case' || id === 'activity' ? 'text' : null;
}
