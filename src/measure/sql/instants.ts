import type { ReadColumn } from '../../model/index.js';
import type { Zone } from '../clock/zone.js';
import { timeFormat } from './formats.js';
import { any, type Sql, text } from './print.js';
import { instantOffset, isPlausible, localOffset } from './steps.js';

/** A cell as a TIMESTAMP, and whether that is UTC rather than what the clocks of the column's zone showed. */
export interface ParsedTime {
  readonly time: Sql;
  readonly zoned: Sql;
}

const isoLocal = '\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?';
const isoZoned = `${isoLocal}(?:Z| UTC|[+-]\\d{2}(?::?\\d{2})?)`;

/** Hours may have any number of digits. */
const durationFormat = /^HH?:mm(:ss)?$/;

/** Whether a column's `format` can be read. */
export function isReadable({ kind, format }: ReadColumn): boolean {
  if (kind === 'duration') return format === null || durationFormat.test(format);
  if (kind !== 'date' && kind !== 'datetime') return true;
  return format === null || format === 'epoch' || format === 'epoch-ms' || timeFormat(format) !== null;
}

/** What a cell of a column looks like: a pattern for the whole of it. */
export function timePattern({ kind, format }: ReadColumn): string {
  if (format === 'epoch' || format === 'epoch-ms') return '\\d{1,13}';
  if (format === null) return kind === 'date' ? '\\d{4}-\\d{2}-\\d{2}' : `${isoLocal}|${isoZoned}`;
  return timeFormat(format)?.pattern ?? '';
}

/** Reads a cell by the column's format; NULL where the cell does not follow it to the letter. */
export function parseTime(cell: Sql, { kind, format }: ReadColumn): ParsedTime {
  if (format === 'epoch' || format === 'epoch-ms') return { time: epoch(cell, format), zoned: 'TRUE' };
  if (format === null) return kind === 'date' ? { time: isoDate(cell), zoned: 'FALSE' } : isoTime(cell);
  const read = timeFormat(format);
  if (read === null) throw new RangeError(`a format that cannot be read: ${format}`);
  const guard =
    read.like === null ? `regexp_full_match(${cell}, ${text(read.pattern)})` : `${cell} LIKE ${text(read.like)}`;
  const parsed =
    read.strptime === isoSeconds
      ? isoCell(cell)
      : `try_strptime(${read.zoned ? offsetCell(cell) : cell}, ${text(read.strptime)})`;
  const time = read.zoned ? `make_timestamp(epoch_us(${parsed}))` : parsed;
  return { time: `CASE WHEN ${guard} THEN ${time} END`, zoned: read.zoned ? 'TRUE' : 'FALSE' };
}

/** With the `Z` of UTC, which the engine does not read, as an offset. */
const offsetCell = (cell: Sql): Sql =>
  `CASE WHEN suffix(${cell}, 'Z') THEN rtrim(${cell}, 'Z') || '+00:00' ELSE ${cell} END`;

const isoSeconds = '%Y-%m-%d %H:%M:%S';

/** The engine's cast takes half the time of `strptime`, which is left to judge the cells where the cast is laxer. */
function isoCell(cell: Sql): Sql {
  const strict = `try_strptime(${cell}, ${text(isoSeconds)})`;
  return `CASE WHEN ${any(laxer(cell))} THEN ${strict} ELSE TRY_CAST(${cell} AS TIMESTAMP) END`;
}

/**
 * Whether the cast may take a trimmed cell with `-` and `:` in their places that is no time to the second: `0Z`, `5.`,
 * `2T 0`, 24 h. What a cell ends with is looked at first, as that costs least.
 */
function laxer(cell: Sql): readonly Sql[] {
  const ends = (end: string): Sql => `suffix(${cell}, ${text(end)})`;
  const holds = (part: string): Sql => `contains(${cell}, ${text(part)})`;
  return [ends('Z'), ends('.'), holds('T '), `${ends(':00:00')} AND ${holds(' 24:')}`];
}

function epoch(cell: Sql, unit: 'epoch' | 'epoch-ms'): Sql {
  const [factor, digits] = unit === 'epoch' ? [1_000_000, 10] : [1000, 13];
  const moment = `make_timestamp(TRY_CAST(${cell} AS BIGINT) * ${factor})`;
  return `CASE WHEN regexp_full_match(${cell}, '\\d{1,${digits}}') THEN ${moment} END`;
}

function isoDate(cell: Sql): Sql {
  const guard = `strlen(${cell}) = 10 AND ${cell}[5] = '-' AND ${cell}[8] = '-'`;
  return `CASE WHEN ${guard} THEN TRY_CAST(TRY_CAST(${cell} AS DATE) AS TIMESTAMP) END`;
}

/** Nearly every cell takes the first branch, which tells the padded form from others of as many characters. */
function isoTime(cell: Sql): ParsedTime {
  const padded = [' ', 'T'].map((between) => `${cell} LIKE '____-__-__${between}__:__:__'`);
  const plain = `(${any(padded)}) AND NOT (${any(laxer(cell))} OR contains(${cell}, '  '))`;
  const matches = (pattern: string): Sql => `regexp_full_match(${cell}, ${text(pattern)})`;
  const seconds = `regexp_replace(replace(${cell}, ' UTC', 'Z'), '^(.{16})(Z|[+-])', '\\1:00\\2')`;
  const zoned = `make_timestamp(epoch_us(TRY_CAST(${seconds} AS TIMESTAMPTZ)))`;
  const local = `TRY_CAST(${cell} AS TIMESTAMP)`;
  return {
    time: `CASE WHEN ${plain} THEN ${local} WHEN ${matches(isoLocal)} THEN ${local} WHEN ${matches(isoZoned)} THEN ${zoned} END`,
    zoned: `CASE WHEN ${plain} THEN FALSE ELSE ${matches(isoZoned)} END`,
  };
}

/** A parsed time, NULL outside the years that zones are known for. */
export function plausible(time: Sql): Sql {
  return `CASE WHEN ${isPlausible(time)} THEN ${time} END`;
}

/** The instant (µs since 1970 UTC) of a parsed time; `offset` is the column's, as `localOffset` marks it. */
export function instantOf(time: Sql, zoned: Sql, offset: Sql): Sql {
  const local = `epoch_us(${time}) - ${offset} + (${offset} & 1)`;
  if (zoned === 'FALSE') return local;
  return zoned === 'TRUE' ? `epoch_us(${time})` : `CASE WHEN ${zoned} THEN epoch_us(${time}) ELSE ${local} END`;
}

/** What the workspace's clocks showed at a parsed time, as a TIMESTAMP. */
export function localOf(time: Sql, zoned: Sql, instant: Sql, from: Zone, to: Zone): Sql {
  if (zoned === 'FALSE' && from.name === to.name) return time;
  const shown = clockAt(to, instant);
  return from.name !== to.name || zoned === 'TRUE' ? shown : `CASE WHEN ${zoned} THEN ${shown} ELSE ${time} END`;
}

/** What the clocks of a zone showed at an instant in µs. */
export function clockAt(zone: Zone, instant: Sql): Sql {
  return `make_timestamp(${instant} + ${instantOffset(zone, instant)})`;
}

/** The offset of the column's zone at a parsed time, for `instantOf`. */
export function offsetOf(zone: Zone, time: Sql, zoned: Sql): Sql {
  if (zoned === 'TRUE') return '0::BIGINT';
  return zoned === 'FALSE'
    ? localOffset(zone, time)
    : `CASE WHEN ${zoned} THEN 0::BIGINT ELSE ${localOffset(zone, time)} END`;
}
