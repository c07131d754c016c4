import { isRead, type LeftOut, type SourceDraft, type WhyLeftOut } from '../../model/index.js';
import type { Looked } from './notation.js';
import type { Reading } from './reading.js';
import type { Evident } from './records.js';
import { isCalendarPart, isIdentifier } from './roles.js';

/** The columns that a draft does not read, each with why; `known` are the headers that its preset reads. */
export function leftOutOf(
  draft: SourceDraft,
  columns: readonly Evident[],
  readings: readonly Reading[],
  known: ReadonlySet<string>,
): readonly LeftOut[] {
  const { events } = draft;
  const roles = events === null ? [] : [events.case, events.activity, events.at];
  const own = Object.values(draft.columns).flatMap((column) => (isRead(column) ? [column.header] : []));
  const read = new Set([...roles, ...own, ...known]);
  return columns.flatMap((column) => {
    if (column.profile !== null && read.has(column.header)) return [];
    const reading = readings.find((one) => one.column.field === column.field);
    return [{ header: column.header || `#${column.field + 1}`, why: whyOf(column, reading, draft) }];
  });
}

function whyOf(column: Evident, reading: Reading | undefined, draft: SourceDraft): WhyLeftOut {
  const { header, profile, personal } = column;
  if (personal) return 'personal';
  if (profile === null) return header === '' || header.includes('\ufffd') ? 'nameless' : 'repeated';
  if (draft.preset !== null) return 'preset';
  if (profile.filled === 0) return 'empty';
  if (reading === undefined) return 'due';
  if (reading.read.kind === 'text') return whyNoText(reading.column);
  if (isIdentifier(header)) return 'id';
  if (reading.misses > 0) return 'declined';
  if (isCalendarPart(header)) return 'part';
  return draft.events === null ? 'other' : 'event';
}

function whyNoText({ header, profile }: Looked): WhyLeftOut {
  if (isIdentifier(header)) return 'id';
  if (profile.looks !== null) return profile.looks;
  if (profile.personal !== null) return 'people';
  return profile.values?.size === 1 ? 'constant' : 'many';
}
