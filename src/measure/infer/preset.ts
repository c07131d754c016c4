import type { Column, Dialect, Id, Preset, ReadColumn, SourceDraft } from '../../model/index.js';
import { datedOf, isTime, keyOf } from './choose.js';
import { dialectOf } from './dialect.js';
import { type Drafting, isAccepted } from './drafting.js';
import { type Recognised, sameHeader } from './fit.js';
import type { Inquiry } from './inquiry.js';
import { bestTimes } from './notation.js';
import type { Reading } from './reading.js';
import { durationUnit } from './unit-doubts.js';

/** A source that names its preset, and states only what differs from it. */
export function fromPreset(
  recognised: Recognised,
  readings: readonly Reading[],
  drafting: Drafting,
): SourceDraft | null {
  const { name, preset, fields, labelled } = recognised;
  const { request, evidence, inquiry, notation } = drafting;
  const byId = new Map(readings.map((reading) => [fields.get(reading.column.header) as Id, reading]));
  const accepted = readings.filter((reading) => isAccepted(reading, inquiry));
  const csv = dialectOf(evidence, accepted, notation, inquiry);
  const own = new Map<Id, Column>();
  for (const [id, reading] of byId) {
    const column = preset.columns[id] as ReadColumn;
    const written = statedIn(reading, column, inquiry);
    const stated = labelled.has(reading.column.header) ? unitAsked(reading, written, inquiry) : written;
    if (differs(stated, column)) own.set(id, stated);
  }
  for (const [header, id] of fields) {
    // What is empty in this export is not in the next.
    if (labelled.has(header) && !byId.has(id)) own.set(id, { ...(preset.columns[id] as ReadColumn), header });
  }
  const dated = byId.has(preset.dated) ? preset.dated : idIn(fields, datedOf(readings.filter(isTime), inquiry));
  if (dated === null) return null;
  if (dated !== preset.dated) for (const [id, column] of redated(preset, dated)) own.set(id, column);
  for (const [id, column] of otherKey(recognised, readings, drafting)) own.set(id, column);
  return {
    id: request.id,
    preset: name,
    key: null,
    latest: null,
    where: {},
    events: null,
    remarks: [],
    csv: differences(csv, preset.dialect),
    dated: dated === preset.dated ? null : dated,
    columns: Object.fromEntries(own),
  };
}

const idIn = (fields: ReadonlyMap<string, Id>, reading: Reading | null): Id | null =>
  reading === null ? null : (fields.get(reading.column.header) ?? null);

/** The preset's column as this export writes it. */
function statedIn(reading: Reading, known: ReadColumn, inquiry: Inquiry): ReadColumn {
  const { column, read } = reading;
  const stated = { ...known, header: sameHeader(column.header, known.header) ? known.header : column.header };
  if (known.kind === 'date' || known.kind === 'datetime') {
    return !isTime(reading) || isReadAs(reading, known) ? stated : { ...stated, kind: read.kind, format: read.format };
  }
  if (known.kind !== 'duration' || column.profile.filled === 0) return stated;
  if (read.kind === 'duration') return { ...stated, format: read.format, unit: read.unit };
  if (read.kind !== 'number' || known.format === null) return stated;
  return { ...stated, format: null, unit: durationUnit(column.header, inquiry) };
}

/** Whether the moments of an export can be read as the preset reads them. */
function isReadAs({ column, read }: Reading, { kind, format }: ReadColumn): boolean {
  if (kind !== 'datetime' || (format === null && read.kind === 'date')) return false;
  return bestTimes(column).some(({ candidate }) => candidate.format === format);
}

/** A label in another language names no unit as the preset's header does. */
function unitAsked({ column, read }: Reading, stated: ReadColumn, inquiry: Inquiry): ReadColumn {
  if (stated.kind !== 'duration' || read.kind !== 'number') return stated;
  return { ...stated, unit: durationUnit(column.header, inquiry, stated.unit === 'min' ? 'min' : 'h') };
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
