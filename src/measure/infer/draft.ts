import { doubts, mixedDates, noDate, remarks } from '../../language/infer.js';
import type { Column, Doubt, Drafted, Id, SourceDraft, Text, Where } from '../../model/index.js';
import { datedOf, isAmount, isComparable, isStage, isTime, type Key, keyOf, keyOfLog } from './choose.js';
import { dialectOf } from './dialect.js';
import { type Drafting, type DraftRequest, isAccepted, valueRemarks } from './drafting.js';
import { fromLog, logIn } from './events.js';
import type { Evidence } from './evidence.js';
import { presetOf } from './fit.js';
import { createInquiry, type Inquiry } from './inquiry.js';
import { leftOutOf } from './left-out.js';
import { createNames } from './names.js';
import { bestTimes, type Looked, notationOf, orderOf, type Surroundings } from './notation.js';
import { periodsIn } from './periods.js';
import { fromPreset } from './preset.js';
import { type Reading, readingOf, type Settled } from './reading.js';
import { isPartOfYear, type Stage, stageOf } from './roles.js';
import { withUnit } from './unit-doubts.js';

/** The source file for an export, and what it leaves open; or why there can be none. */
export function draftSource(evidence: Evidence, request: DraftRequest): Drafted | Text {
  const inquiry = createInquiry(request.answers);
  const preset = presetOf(evidence, request.presets, inquiry);
  const looked = evidence.columns.filter((column): column is Looked => column.profile !== null);
  const relevant = looked.filter((column) => (preset ? preset.fields.has(column.header) : !isDue(column)));
  const surroundings: Surroundings = { ...request, delimiter: evidence.structure.delimiter };
  const notation = notationOf(relevant, surroundings, inquiry);
  const order = orderOf(relevant, surroundings, inquiry);
  const drafting = { request, evidence, inquiry, notation, order };
  const readings = relevant.flatMap((column) => readingIn(column, drafting));
  const draft = preset ? fromPreset(preset, readings, drafting) : ofAny(readings, drafting);
  if (draft === null) return whyNoDate(evidence);
  const partial = evidence.read < evidence.size ? [partialRemark(evidence)] : [];
  return {
    draft: { ...draft, remarks: [...partial, ...draft.remarks] },
    doubts: shown(inquiry.doubts()),
    leftOut: leftOutOf(draft, evidence.columns, readings, new Set(preset?.fields.keys() ?? [])),
    absent: preset?.absent ?? [],
  };
}

function whyNoDate({ columns }: Evidence): Text {
  const mixed = columns.filter(({ profile }) => profile?.looks === 'dates').map(({ header }) => header);
  return mixed.length === 0 ? noDate : mixedDates(mixed);
}

/** When something should have been done measures nothing. */
const isDue = (column: Looked): boolean => stageOf(column.header) === 'due' && bestTimes(column).length > 0;

function readingIn(column: Looked, settled: Settled): readonly Reading[] {
  const periods = bestTimes(column).length === 0 ? periodsIn(column) : null;
  if (periods !== null) return [{ column, read: periods, markers: [], misses: 0 }];
  const reading = readingOf(column, settled);
  return reading === null ? [] : [reading];
}

const shown = (open: readonly Doubt[]): readonly Doubt[] =>
  open.filter(({ name }, at) => open.findIndex((other) => other.name === name) === at);

function partialRemark({ read, size }: Evidence) {
  const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
  return { at: 'file', text: remarks.partial(megabytes(read), megabytes(size)) } as const;
}

/** A source of an export that no preset fits: a log, or rows that are records. */
function ofAny(all: readonly Reading[], drafting: Drafting): SourceDraft | null {
  const { inquiry } = drafting;
  const log = logIn(all, drafting.evidence.cases);
  if (log === null) return ofRows(all, keyOf(all, inquiry), drafting);
  const key = log.named ? 'log' : keyOfLog(log.caseOf, log.activity, inquiry);
  return key === 'log' ? fromLog(log, all, drafting) : ofRows(all, key, drafting);
}

/** A source whose rows are records. */
function ofRows(all: readonly Reading[], key: Key | null, drafting: Drafting): SourceDraft | null {
  const { request, evidence, inquiry, notation } = drafting;
  const dated = datedOf(all, inquiry);
  if (dated === null) return null;
  const totals = totalsIn(all, dated);
  const chosen = [...new Set([key?.reading, dated, totals?.reading, ...useful(all)])].filter(
    (one) => one !== undefined,
  );
  const declared = chosen
    .filter((one) => one === dated || isAccepted(one, inquiry))
    .map((one) => (one === key?.reading ? one : withUnit(one, notation, inquiry)));
  noteParts(dated, evidence, inquiry);
  const names = createNames();
  const ids = new Map(declared.map((one) => [one, names.ofHeader(one.column.header, one.column.field)]));
  const idOf = (one: Reading): Id => ids.get(one) as Id;
  const where: Where = totals
    ? { [idOf(totals.reading)]: { operator: '!=', operands: [{ text: totals.value, quantity: null }] } }
    : {};
  const read = [...ids].map(([one, id]): readonly [Id, Column] => [id, one.read]);
  return {
    id: request.id,
    preset: null,
    csv: dialectOf(evidence, declared, notation, inquiry),
    key: key && ids.has(key.reading) ? idOf(key.reading) : null,
    latest: key?.repeats ? latestIn(declared, idOf) : null,
    where,
    dated: idOf(dated),
    events: null,
    columns: Object.fromEntries([...read, ...durationsIn(declared, dated, idOf, names.take)]),
    remarks: [...(totals ? [{ at: 'where', text: remarks.totals } as const] : []), ...valueRemarks(declared, key)],
  };
}

/** A year alone puts every record in January, whatever month stands beside it: a source reads a date from one column. */
function noteParts(dated: Reading, { columns }: Evidence, inquiry: Inquiry): void {
  const part = columns.find(({ header, profile }) => profile !== null && isPartOfYear(header));
  if (dated.read.format !== 'yyyy' || part === undefined) return;
  inquiry.note('parts', 'dated', doubts.parts(dated.column.header, part.header));
}

/** Times, dimensions and amounts, in this order. */
export function useful(readings: readonly Reading[]): readonly Reading[] {
  return [...readings.filter(isStage), ...readings.filter(isComparable), ...readings.filter(isAmount)];
}

/** The column whose cells tell that a row is a total, other than the dates. */
function totalsIn(
  all: readonly Reading[],
  dated: Reading,
): { readonly reading: Reading; readonly value: string } | null {
  const telling = all.filter((one) => one !== dated && one.read.kind === 'text' && one.column.profile.totals.size > 0);
  const [reading] = telling.toSorted((a, b) => totalOf(b).times - totalOf(a).times);
  return reading === undefined ? null : { reading, value: totalOf(reading).value };
}

function totalOf({ column: { profile } }: Reading): { readonly value: string; readonly times: number } {
  const [value = '', times = 0] = [...profile.totals].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return { value, times };
}

/** The time of the last change, by which the last of several rows is told. */
function latestIn(declared: readonly Reading[], idOf: (one: Reading) => Id): Id | null {
  const found = declared.find(
    (one) => isTime(one) && one.column.profile.empty === 0 && stageOf(one.column.header) === 'updated',
  );
  return found === undefined ? null : idOf(found);
}

const durationNames: Partial<Record<Stage, string>> = {
  reply: 'first_reply',
  resolved: 'resolution',
  closed: 'closing',
};

/** How long it took from the dating moment to each later one, where both are to the minute or both to the day. */
function durationsIn(
  declared: readonly Reading[],
  dated: Reading,
  idOf: (one: Reading) => Id,
  take: (wanted: string) => Id,
): readonly (readonly [Id, Column])[] {
  return declared
    .filter((one) => isTime(one) && one !== dated && one.read.kind === dated.read.kind)
    .flatMap((one): readonly (readonly [Id, Column])[] => {
      const name = durationNames[stageOf(one.column.header)];
      if (name === undefined) return [];
      const ends = { from: idOf(dated), to: idOf(one) };
      return [[take(name), { kind: 'between', ...ends, clock: 'elapsed', pause: null, signed: false }]];
    });
}
