import { type Dialect, durationUnits } from '../../model/index.js';
import type { Zone } from '../clock/zone.js';
import type { Read } from '../plan.js';
import { microsPerHour } from './conditions.js';
import { instantOf, localOf, offsetOf, parseTime, plausible } from './instants.js';
import { names } from './names.js';
import { numberOf, wideSpaces } from './numbers.js';
import { extend, list, type Sql, text } from './print.js';

/** A name and what it stands for. */
export type Named = readonly [name: string, value: Sql];

const blanks = text(` \t${wideSpaces}`);

/** Whether a cell may be empty or begin or end with a blank. A rare blank around a number or a time is left to reject it. */
const blankEnds = (raw: Sql): Sql => `suffix(${raw}, ' ') OR ${raw} < '!'`;

/**
 * A cell without blanks around it, NULL when empty. A text would be taken with a rare blank, or in another form of Unicode,
 * and be another value than the one that conditions name: such a one holds more than ASCII.
 */
function trimmedCell(column: Read): Sql {
  const raw = names.raw(column);
  const trimmed = (cell: Sql): Sql => `nullif(trim(${cell}, ${blanks}), '')`;
  if (column.kind !== 'text') return `CASE WHEN ${blankEnds(raw)} THEN ${trimmed(raw)} ELSE ${raw} END`;
  const ends = `${blankEnds(raw)} OR suffix(${raw}, '\t')`;
  return `CASE WHEN strlen(${raw}) <> length(${raw}) THEN ${trimmed(`nfc_normalize(${raw})`)} WHEN ${ends} THEN ${trimmed(raw)} ELSE ${raw} END`;
}

/**
 * The stages of reading one column, innermost first: trimmed, given, mapped, converted. What each stage computes is used
 * by the next ones by name, so that the engine computes it once per row.
 */
export function readingOf(column: Read, dialect: Dialect, zone: Zone): readonly (readonly Named[])[] {
  return [
    [[names.trimmed(column), trimmedCell(column)]],
    [[names.given(column), givenCell(column, dialect)]],
    [[names.mapped(column), mappedCell(column)]],
    ...conversion(column, dialect, zone),
  ];
}

/** Adds the stages of several columns to a relation that holds their raw cells. */
export function inStages(relation: Sql, columns: readonly (readonly (readonly Named[])[])[]): Sql {
  const depth = Math.max(0, ...columns.map((stages) => stages.length));
  const at = (n: number): readonly Named[] => columns.flatMap((stages) => stages[n] ?? []);
  return Array.from({ length: depth }, (_, n) => at(n)).reduce(extend, relation);
}

/** An empty cell stands for what `empty` says, a marker of `missing` for nothing. */
function givenCell(column: Read, { missing }: Dialect): Sql {
  const trimmed = names.trimmed(column);
  const markers = missing.filter((marker) => marker !== '');
  const marked =
    markers.length === 0 ? trimmed : `CASE WHEN ${trimmed} IN ${list(markers)} THEN NULL ELSE ${trimmed} END`;
  const { empty } = column.read;
  return empty === null ? marked : `CASE WHEN ${trimmed} IS NULL THEN ${text(empty)} ELSE ${marked} END`;
}

function mappedCell({ read, ...column }: Read): Sql {
  const given = names.given(column);
  if (read.values === null) return given;
  const cases = Object.entries(read.values).map(([from, to]) => `WHEN ${text(from.trim())} THEN ${text(to)}`);
  const mapped = cases.length === 0 ? 'NULL::VARCHAR' : `CASE ${given} ${cases.join(' ')} END`;
  return read.empty === null ? mapped : `CASE WHEN ${names.trimmed(column)} IS NULL THEN ${given} ELSE ${mapped} END`;
}

function conversion(column: Read, dialect: Dialect, zone: Zone): readonly (readonly Named[])[] {
  const mapped = names.mapped(column);
  const { kind, values } = column.read;
  if (kind === 'date' || kind === 'datetime') return timeStages(column, zone);
  if (kind === 'text') {
    const value = values === null ? mapped : `nullif(${mapped}, '')`;
    return [
      [
        [names.value(column), value],
        [names.unreadable(column), values === null ? 'FALSE' : isLost(column, mapped)],
      ],
    ];
  }
  const value = kind === 'number' ? numberOf(mapped, dialect, column.percent) : durationOf(column, dialect);
  return [[[names.value(column), value]], [[names.unreadable(column), isLost(column, names.value(column))]]];
}

const isLost = (column: Read, value: Sql): Sql => `(${names.given(column)} IS NOT NULL AND ${value} IS NULL)`;

function timeStages(column: Read, zone: Zone): readonly (readonly Named[])[] {
  const { time, zoned } = parseTime(names.mapped(column), column.read);
  const constant = zoned === 'FALSE' || zoned === 'TRUE';
  const isZoned = constant ? zoned : names.zoned(column);
  const at = names.time(column);
  const instant = names.instant(column);
  return [
    [
      [names.parsed(column), time],
      [names.zoned(column), zoned],
    ],
    [[at, plausible(names.parsed(column))]],
    [
      [names.offset(column), offsetOf(column.zone, at, isZoned)],
      [names.unreadable(column), isLost(column, at)],
    ],
    [[instant, instantOf(at, isZoned, names.offset(column))]],
    [[names.local(column), localOf(at, isZoned, instant, column.zone, zone)]],
  ];
}

/** A hundred years in µs: no duration is longer, and sums of squares of shorter ones are exact. */
const longest = 100 * 366 * 24 * microsPerHour;

function hoursIn(unit: string): number {
  const hours = durationUnits.get(unit);
  if (hours === undefined) throw new RangeError(`no unit of durations: ${unit}`);
  return hours;
}

/** A duration in µs: a number of its unit (hours unless said), or `HH:mm`, `HH:mm:ss`. */
function durationOf(column: Read, dialect: Dialect): Sql {
  const cell = names.mapped(column);
  const { format, unit } = column.read;
  if (format === null) {
    const factor = Math.round(hoursIn(unit ?? 'h') * microsPerHour);
    const micros = `TRY_CAST(${numberOf(cell, dialect, false)} * ${factor}::BIGINT AS BIGINT)`;
    return `CASE WHEN ${micros} BETWEEN -${longest} AND ${longest} THEN ${micros} END`;
  }
  const withSeconds = format.split(':').length > 2;
  const pattern = `-?\\d{1,6}:[0-5]\\d${withSeconds ? ':[0-5]\\d' : ''}`;
  const part = (n: number, seconds: number): Sql =>
    `CAST(split_part(ltrim(${cell}, '-'), ':', ${n}) AS BIGINT) * ${seconds}`;
  const seconds = [part(1, 3600), part(2, 60), ...(withSeconds ? [part(3, 1)] : [])].join(' + ');
  return `CASE WHEN regexp_full_match(${cell}, ${text(pattern)}) THEN (${seconds}) * CASE WHEN prefix(${cell}, '-') THEN -1000000 ELSE 1000000 END END`;
}
