import { doubts } from '../../language/infer.js';
import { type Id, isRead, meantName, type Preset, plainHeader, type ReadColumn } from '../../model/index.js';
import type { Evidence } from './evidence.js';
import type { Inquiry } from './inquiry.js';
import { wordsOf } from './roles.js';

/** A preset that an export fits. */
export interface Recognised {
  readonly name: string;
  readonly preset: Preset;
  /** The preset's columns by the headers of the export that they are read from. */
  readonly fields: ReadonlyMap<string, Id>;
  /** Those of the headers that are in another language than the preset's. */
  readonly labelled: ReadonlySet<string>;
  /** Headers that the export lacks. */
  readonly absent: readonly string[];
}

/** Columns of a preset that an export has at least, and their share. */
const [leastColumns, leastShare] = [4, 1 / 4];

/** The preset most of whose columns an export has; null when it fits none. What is only alike is asked. */
export function presetOf(
  { columns }: Evidence,
  presets: ReadonlyMap<string, Preset>,
  inquiry: Inquiry,
): Recognised | null {
  const headers = columns.filter(({ profile }) => profile !== null).map(({ header }) => header);
  const fits = [...presets].map(([name, preset]) => fitOf(name, preset, headers));
  const [best] = fits
    .filter(({ fields, wanted }) => fields.size >= leastColumns && fields.size >= wanted.length * leastShare)
    .toSorted(
      (a, b) => b.fields.size - a.fields.size || b.fields.size / b.wanted.length - a.fields.size / a.wanted.length,
    );
  if (best === undefined || !isConfirmed(best, inquiry)) return null;
  const { name, preset, labelled, wanted } = best;
  const filled = columns.filter(({ profile }) => profile !== null && profile.filled > 0).map(({ header }) => header);
  const fields = new Map([...best.fields, ...renamedFields(best, filled, inquiry)]);
  return { name, preset, fields, labelled, absent: without(wanted, fields).map(([, column]) => column.header) };
}

type Wanted = readonly (readonly [Id, ReadColumn])[];

/** What an export has of a preset by the names of its columns, in any language. */
interface Fit extends Omit<Recognised, 'absent'> {
  readonly wanted: Wanted;
}

function fitOf(name: string, preset: Preset, headers: readonly string[]): Fit {
  const wanted = wantedOf(preset);
  const named = fieldsBy(wanted, headers, headerLike);
  const labels = fieldsBy(without(wanted, named), unclaimed(headers, named), ([id], others) => {
    const known = preset.labels[id]?.map(plainHeader) ?? [];
    return known.length === 0 ? null : (others.find((header) => known.includes(plainHeader(header))) ?? null);
  });
  // A status or a group is called so anywhere: only the name of a measure tells whose export it is.
  const telling = [...labels.values()].some((id) => (preset.columns[id] as ReadColumn).kind === 'duration');
  const fields = new Map([...named, ...(telling ? labels : [])]);
  return { name, preset, wanted, fields, labelled: new Set(telling ? labels.keys() : []) };
}

const wantedOf = ({ columns }: Preset): Wanted =>
  Object.entries(columns).flatMap(([id, column]) => (isRead(column) ? [[id, column] as const] : []));

/** The columns found among headers, by header; each header once. */
function fieldsBy(
  wanted: Wanted,
  headers: readonly string[],
  find: (column: Wanted[number], headers: readonly string[]) => string | null,
): ReadonlyMap<string, Id> {
  const fields = new Map<string, Id>();
  for (const column of wanted) {
    const header = find(column, unclaimed(headers, fields));
    if (header !== null) fields.set(header, column[0]);
  }
  return fields;
}

function without(wanted: Wanted, fields: ReadonlyMap<string, Id>): Wanted {
  const found = new Set(fields.values());
  return wanted.filter(([id]) => !found.has(id));
}

const unclaimed = (headers: readonly string[], fields: ReadonlyMap<string, Id>): readonly string[] =>
  fields.size === 0 ? headers : headers.filter((header) => !fields.has(header));

/** Without case, accents, typographic apostrophes and a format in brackets, as in `Time to close (HH:mm:ss)`. */
const loose = (header: string): string => plainHeader(header).replace(/ \((?:hh?:mm(?::ss)?)\)$/, '');

/** Whether two headers are the same but for case. */
export const sameHeader = (a: string, b: string): boolean => a.toLowerCase() === b.normalize('NFC').toLowerCase();

function headerLike([, { header: wanted }]: Wanted[number], headers: readonly string[]): string | null {
  const exact = headers.find((header) => sameHeader(header, wanted));
  return exact ?? headers.find((header) => loose(header) === loose(wanted)) ?? null;
}

const units: Readonly<Record<string, string>> = {
  min: 'minutes',
  mins: 'minutes',
  minute: 'minutes',
  mn: 'minutes',
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  hour: 'hours',
  sec: 'seconds',
  secs: 'seconds',
  s: 'seconds',
};

function wordSet(header: string): string {
  const words = wordsOf(header).match(/[a-z0-9]+/g) ?? [];
  return words
    .filter((word) => word !== 'in' && word !== 'the')
    .map((word) => units[word] ?? word)
    .toSorted()
    .join(' ');
}

const headerOf = ({ preset }: Fit, id: Id): string => (preset.columns[id] as ReadColumn).header;

/** Whether an export that has a preset's columns in another language is one of its. */
function isConfirmed(fit: Fit, inquiry: Inquiry): boolean {
  if (fit.labelled.size === 0) return true;
  const pairs = [...fit.labelled].map((header) => [header, headerOf(fit, fit.fields.get(header) as Id)] as const);
  const { question, same, other, remark } = doubts.labels;
  const said = { question: question(fit.name, pairs), choices: [same, other], remark: remark(fit.name, pairs) };
  return inquiry.choose({ name: 'labels', at: 'csv', likeliest: 0, ...said }) === 0;
}

/** Columns whose header is another one in the same words, whatever stands between them, or a letter away. */
function renamedFields(fit: Fit, headers: readonly string[], inquiry: Inquiry): ReadonlyMap<string, Id> {
  const missing = without(fit.wanted, fit.fields);
  const known = fit.wanted.map(([, column]) => column.header);
  const others = unclaimed(headers, fit.fields).map((header) => {
    return { header, words: wordSet(header), meant: meantName(header, known) };
  });
  const found = missing.flatMap(([id, { header: wanted }]): readonly (readonly [string, Id])[] => {
    const alike = others.filter(({ words, meant }) => words === wordSet(wanted) || meant === wanted);
    const [one] = alike;
    return one !== undefined && alike.length === 1 ? [[one.header, id]] : [];
  });
  return new Map(found.filter(([header, id]) => isSame(header, headerOf(fit, id), fit.name, inquiry)));
}

function isSame(header: string, known: string, preset: string, inquiry: Inquiry): boolean {
  const { question, same, other, remark } = doubts.renamed;
  const names = [header, known, preset] as const;
  const said = { question: question(...names), choices: [same, other], remark: remark(...names) };
  return inquiry.choose({ name: `renamed ${header}`, at: { header }, likeliest: 0, ...said }) === 0;
}
