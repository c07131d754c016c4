import {
  type Calendar,
  columnsNamedBy,
  computedFrom,
  type DerivedColumn,
  type Dialect,
  type Id,
  type Indicator,
  isRead,
  type ReadColumn,
  type Source,
  typeOf,
  type Where,
  type Workspace,
} from '../model/index.js';
import { type Zone, zoneOf } from './clock/zone.js';
import { type Worded, wordedIn } from './worded.js';

/** A column of the source as the plan knows it. */
export interface Column {
  readonly id: Id;
  /** Names the column in the engine, where no text of a file may be a name. */
  readonly index: number;
  readonly kind: 'text' | 'number' | 'duration' | 'instant';
  /** Whether its numbers are hundredths. */
  readonly percent: boolean;
}

/** A column read from the export. */
export interface Read extends Column {
  readonly read: ReadColumn;
  readonly zone: Zone;
}

export interface Derived extends Column {
  readonly definition: DerivedColumn;
}

/** A grain and dimensions that some indicators are folded by. */
export interface Grouping {
  readonly grain: Indicator['every'];
  readonly by: readonly Column[];
}

/** How the records of a source become cells: read, derive, fold events, scope, keep one per key, fold per indicator. */
export interface Plan {
  readonly dialect: Dialect;
  readonly zone: Zone;
  readonly calendar: Calendar;
  readonly reads: readonly Read[];
  /** The headers of the columns that are declared but not read, as no figure needs them. */
  readonly unread: readonly string[];
  /** Of these, the ones in which a row may call itself a total. */
  readonly watched: readonly string[];
  /** In an order where each comes after the columns it is computed from. */
  readonly derived: readonly Derived[];
  readonly columns: ReadonlyMap<Id, Column>;
  readonly events: { readonly case: Read; readonly at: Read } | null;
  /** The activities of a log whose cases open with their first row, whatever it says; null of any other source. */
  readonly openings: Read | null;
  readonly dated: Column;
  /** The moments that have passed by the time of the export, and so tell when that was at the earliest. */
  readonly happened: readonly Read[];
  readonly key: Read | null;
  readonly latest: Column | null;
  readonly where: Where;
  readonly indicators: readonly Indicator[];
  /** The conditions that a misspelt word would leave without any record. */
  readonly worded: readonly Worded[];
  readonly groupings: readonly Grouping[];
}

/** Plans the import of a source. Throws a RangeError when the source or an indicator names what is not declared. */
export function planOf(workspace: Workspace, source: Source, indicators: readonly Indicator[]): Plan {
  const measured = indicators.filter((indicator) => indicator.measure.kind !== 'given');
  const declared = declaredColumns(source);
  const order = inOrder(declared, namedBy(source, measured));
  const columns = new Map<Id, Read | Derived>();
  const zone = zonesByName();
  for (const [index, id] of order.entries())
    columns.set(id, columnOf(id, index, columns, { workspace, source, declared, zone }));
  const all = [...columns.values()];
  const get = <T extends Column>(id: Id): T => columns.get(id) as unknown as T;
  return {
    dialect: source.dialect,
    zone: zone(workspace.timezone),
    calendar: workspace.calendar,
    reads: all.filter((column) => 'read' in column),
    unread: unreadOf(declared, order),
    // No helpdesk adds up its own export; who saves it from a spreadsheet has the total in the first column.
    watched: source.preset === null ? unreadOf(declared, order, isOpenText) : [],
    derived: all.filter((column) => 'definition' in column),
    columns,
    events: source.events && { case: get('case'), at: get('at') },
    openings: opensAnyhow(source) ? get('activity') : null,
    dated: get(source.dated),
    happened: happenedIn(source, columns),
    key: source.key === null || source.events !== null ? null : get(source.key),
    latest: source.latest === null || source.events !== null ? null : get(source.latest),
    where: source.where,
    indicators: measured,
    worded: wordedIn(measured, (id) => holdsAnyText(get(id))),
    groupings: groupingsOf(measured, get),
  };
}

/** Reads each zone once. */
function zonesByName(): (name: string) => Zone {
  const zones = new Map<string, Zone>();
  return (name) => {
    const zone = zones.get(name) ?? zoneOf(name);
    zones.set(name, zone);
    return zone;
  };
}

type Declared = Readonly<Record<Id, ReadColumn | DerivedColumn>>;

/** The columns of the source and, of an event log, the roles `case`, `activity` and `at`. */
function declaredColumns(source: Source): Declared {
  const { events, columns } = source;
  if (events === null) return columns;
  const plain = { format: null, unit: null, zone: null, empty: null, values: null };
  const roles: Record<Id, ReadColumn> = {
    case: { ...plain, kind: 'text', header: events.case },
    at: { ...plain, kind: 'datetime', header: events.at, format: events.format },
  };
  if (events.activity !== null) roles.activity = { ...plain, kind: 'text', header: events.activity };
  return { ...columns, ...roles };
}

function namedBy(source: Source, indicators: readonly Indicator[]): readonly Id[] {
  const ids = [source.dated, ...Object.keys(source.where)];
  if (source.events) ids.push('case', 'at', ...(opensAnyhow(source) ? ['activity'] : []));
  else ids.push(...[source.key, source.latest].filter((id) => id !== null));
  for (const { measure, by } of indicators) ids.push(...by, ...columnsNamedBy(measure));
  return ids;
}

/** Whether a case of the log begins with its first row, though the rows name activities. */
function opensAnyhow({ events, dated, columns }: Source): boolean {
  const opened = columns[dated];
  const first = opened !== undefined && 'of' in opened && opened.kind === 'first' && opened.of === 'at';
  return events !== null && events.activity !== null && first && Object.keys(opened.where).length === 0;
}

/** The columns and all they are computed from, each after its parts. */
function inOrder(declared: Declared, ids: Iterable<Id>): readonly Id[] {
  const order = new Set<Id>();
  const visit = (id: Id, above: readonly Id[]): void => {
    const column = Object.hasOwn(declared, id) ? declared[id] : undefined;
    if (column === undefined || above.includes(id)) throw new RangeError(`no such column, or a cycle: ${id}`);
    for (const part of order.has(id) ? [] : computedFrom(column)) visit(part, [...above, id]);
    order.add(id);
  };
  for (const id of ids) visit(id, []);
  return [...order];
}

function unreadOf(
  declared: Declared,
  order: readonly Id[],
  some: (column: ReadColumn) => boolean = () => true,
): readonly string[] {
  const others = Object.entries(declared).filter(([id]) => !order.includes(id));
  return others.flatMap(([, column]) => (isRead(column) && some(column) ? [column.header] : []));
}

const holdsAnyText = (column: Column): boolean =>
  isReadColumn(column) ? isOpenText(column.read) : column.kind === 'text';

/** Whether a column may hold any text, a word that stands for a total included. */
const isOpenText = ({ kind, values }: ReadColumn): boolean => kind === 'text' && values === null;

/** What a record is dated or told the latest by, and the ends of durations; of an event log when each row happened. */
function happenedIn({ events, dated, latest }: Source, columns: ReadonlyMap<Id, Read | Derived>): readonly Read[] {
  const read = (id: Id): readonly Read[] => {
    const column = columns.get(id);
    if (column === undefined) return [];
    if ('read' in column) return column.kind === 'instant' ? [column] : [];
    return 'of' in column.definition ? read(column.definition.of) : [];
  };
  const ends = [...columns.values()].flatMap((column) => {
    const definition = 'definition' in column ? column.definition : null;
    return definition?.kind === 'between' && !definition.signed ? [definition.from, definition.to] : [];
  });
  const ids = events === null ? [dated, ...(latest === null ? [] : [latest]), ...ends] : ['at'];
  return [...new Set(ids.flatMap(read))];
}

interface Context {
  readonly workspace: Workspace;
  readonly source: Source;
  readonly declared: Declared;
  readonly zone: (name: string) => Zone;
}

function columnOf(id: Id, index: number, known: ReadonlyMap<Id, Column>, context: Context): Read | Derived {
  const column = context.declared[id] as ReadColumn | DerivedColumn;
  const kind = typeOf(context.source, id) ?? 'text';
  if (isRead(column)) {
    // A date is a day of the calendar: no zone moves it.
    const stated = column.kind === 'datetime' ? column.zone : null;
    const zone = context.zone(stated ?? context.workspace.timezone);
    const percent = column.kind === 'number' && column.unit === '%';
    return { id, index, kind, percent, read: column, zone };
  }
  const percent = column.kind !== 'between' && computedFrom(column).some((part) => known.get(part)?.percent);
  return { id, index, kind, percent, definition: column };
}

function groupingsOf(indicators: readonly Indicator[], get: (id: Id) => Column): readonly Grouping[] {
  const groupings = new Map<string, Grouping>();
  for (const indicator of indicators) {
    groupings.set(groupingKey(indicator), { grain: indicator.every, by: indicator.by.map(get) });
  }
  return [...groupings.values()];
}

/** Equal for indicators that are folded together. */
function groupingKey({ every, by }: Indicator): string {
  return JSON.stringify([every, by]);
}

/** The grouping that an indicator is folded by, as a position in `plan.groupings`. */
export function groupingOf(plan: Plan, indicator: Indicator): number {
  const key = groupingKey(indicator);
  return plan.groupings.findIndex(({ grain, by }) => JSON.stringify([grain, by.map((column) => column.id)]) === key);
}

/** Whether a column is read from a cell of the export, not derived from others. */
export function isReadColumn(column: Column): column is Read {
  return 'read' in column;
}
