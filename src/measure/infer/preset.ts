import {
  type Column,
  type Dialect,
  type Id,
  isRead,
  type Preset,
  plainHeader,
  type ReadColumn,
  type SourceDraft,
} from '../../model/index.js';
import { datedOf, isTime, keyOf } from './choose.js';
import { dialectOf } from './dialect.js';
import { type Drafting, isAccepted } from './drafting.js';
import type { Evidence } from './evidence.js';
import type { Inquiry } from './inquiry.js';
import { bestTimes } from './notation.js';
import type { Reading } from './reading.js';
import { durationUnit } from './unit-doubts.js';

/** A preset that an export fits. */
export interface Recognised {
  readonly name: string;
  readonly preset: Preset;
  /** The preset's columns by the headers of the export that they are read from. */
  readonly fields: ReadonlyMap<string, Id>;
  /** Headers that the export lacks. */
  readonly absent: readonly string[];
}

/** Columns of a preset that an export has at least, and their share. */
const [leastColumns, leastShare] = [4, 1 / 4];

/** The preset most of whose columns an export has; null when it fits none. */
export function presetOf({ columns }: Evidence, presets: ReadonlyMap<string, Preset>): Recognised | null {
  const headers = columns.filter(({ profile }) => profile !== null).map(({ header }) => header);
  const fits = [...presets].map(([name, preset]) => fitOf(name, preset, headers));
  const [best] = fits
    .filter(({ fields, total }) => fields.size >= leastColumns && fields.size >= total * leastShare)
    .toSorted((a, b) => b.fields.size - a.fields.size || b.fields.size / b.total - a.fields.size / a.total);
  return best ?? null;
}

function fitOf(name: string, preset: Preset, headers: readonly string[]): Recognised & { readonly total: number } {
  const wanted = Object.entries(preset.columns).flatMap(([id, column]) =>
    isRead(column) ? [[id, column] as const] : [],
  );
  const found = wanted.map(([id, column]) => [id, column, headerLike(column.header, headers)] as const);
  return {
    name,
    preset,
    fields: new Map(found.flatMap(([id, , header]) => (header === null ? [] : [[header, id] as const]))),
    absent: found.flatMap(([, column, header]) => (header === null ? [column.header] : [])),
    total: wanted.length,
  };
}

/** Without case, accents, typographic apostrophes and a format in brackets, as in `Time to close (HH:mm:ss)`. */
const loose = (header: string): string => plainHeader(header).replace(/ \((?:hh?:mm(?::ss)?)\)$/, '');

const sameHeader = (a: string, b: string): boolean => a.toLowerCase() === b.normalize('NFC').toLowerCase();

function headerLike(wanted: string, headers: readonly string[]): string | null {
  const exact = headers.find((header) => sameHeader(header, wanted));
  return exact ?? headers.find((header) => loose(header) === loose(wanted)) ?? null;
}

/** A source that names its preset, and states only what differs from it. */
export function fromPreset(
  recognised: Recognised,
  readings: readonly Reading[],
  drafting: Drafting,
): SourceDraft | null {
  const { name, preset, fields } = recognised;
  const { request, evidence, inquiry, notation } = drafting;
  const byId = new Map(readings.map((reading) => [fields.get(reading.column.header) as Id, reading]));
  const accepted = readings.filter((reading) => isAccepted(reading, inquiry));
  const csv = dialectOf(evidence, accepted, notation, inquiry);
  const own = new Map<Id, Column>();
  for (const [id, reading] of byId) {
    const column = preset.columns[id] as ReadColumn;
    const stated = statedIn(reading, column, inquiry);
    if (differs(stated, column)) own.set(id, stated);
  }
  const dated = byId.has(preset.dated) ? preset.dated : idIn(fields, datedOf(readings.filter(isTime), inquiry));
  if (dated === null) return null;
  if (dated !== preset.dated) for (const [id, column] of redated(preset, dated)) own.set(id, column);
  for (const [id, column] of otherKey(recognised, readings, drafting)) own.set(id, column);
  return {
    ...{ id: request.id, preset: name, key: null, latest: null, where: {}, events: null, remarks: [] },
    csv: differences(csv, preset.dialect),
    dated: dated === preset.dated ? null : dated,
    columns: Object.fromEntries(own),
  };
}

const idIn = (fields: ReadonlyMap<string, Id>, reading: Reading | null): Id | null =>
  reading === null ? null : (fields.get(reading.column.header) ?? null);

/** The preset's column as this export writes it. */
function statedIn({ column, read, ...reading }: Reading, known: ReadColumn, inquiry: Inquiry): ReadColumn {
  const stated = { ...known, header: sameHeader(column.header, known.header) ? known.header : column.header };
  const time = known.kind === 'date' || known.kind === 'datetime';
  if (time) {
    const fits = bestTimes(column).some(
      ({ candidate }) => candidate.format === known.format && known.kind === 'datetime',
    );
    const fitting = fits && !(known.format === null && read.kind === 'date');
    return fitting || !isTime({ column, read, ...reading })
      ? stated
      : { ...stated, kind: read.kind, format: read.format };
  }
  if (known.kind !== 'duration' || column.profile.filled === 0) return stated;
  if (read.kind === 'duration') return { ...stated, format: read.format, unit: read.unit };
  if (read.kind === 'number' && known.format !== null)
    return { ...stated, format: null, unit: durationUnit(column.header, inquiry) };
  return stated;
}

const differs = (a: ReadColumn, b: ReadColumn): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** The durations of a preset, from another moment than the one it is dated by. */
function redated(preset: Preset, dated: Id): readonly (readonly [Id, Column])[] {
  return Object.entries(preset.columns).flatMap(([id, column]): readonly (readonly [Id, Column])[] =>
    column.kind === 'between' && column.from === preset.dated && column.to !== dated
      ? [[id, { ...column, from: dated }]]
      : [],
  );
}

/** What a preset's key is read from where the export lacks its column: the one that identifies the records, if any does. */
function otherKey(
  { preset: { key, columns }, fields }: Recognised,
  readings: readonly Reading[],
  { evidence, inquiry }: Drafting,
): readonly (readonly [Id, Column])[] {
  if (key === null || [...fields.values()].includes(key)) return [];
  const known = new Set(readings.map(({ column }) => column.header));
  const read = columns[key] as ReadColumn;
  const others = evidence.columns.flatMap(({ profile, ...column }): readonly Reading[] => {
    if (profile === null || known.has(column.header)) return [];
    return [{ column: { ...column, profile }, read: { ...read, header: column.header }, markers: [], misses: 0 }];
  });
  const found = keyOf(others, inquiry);
  return found === null ? [] : [[key, found.reading.read]];
}

/** What of a dialect a preset does not say. */
function differences(csv: Partial<Dialect>, known: Dialect): Partial<Dialect> {
  const entries = Object.entries(csv).filter(
    ([name, value]) => JSON.stringify(known[name as keyof Dialect]) !== JSON.stringify(value),
  );
  return Object.fromEntries(entries);
}
