import { doubts } from '../../language/infer.js';
import type { Inquiry } from './inquiry.js';
import type { Reading } from './reading.js';
import {
  datingRank,
  identifierRank,
  isCalendarPart,
  isDimension,
  isIdentifier,
  mentionsDimension,
  stageOf,
} from './roles.js';

/** Whether a column holds dates or moments. */
export const isTime = ({ read }: Reading): boolean => read.kind === 'date' || read.kind === 'datetime';

/** Whether every record has a value of its own. */
function isUnique({ column: { profile }, read }: Reading): boolean {
  const code = read.kind === 'text' || (read.kind === 'number' && profile.telling.length === 0);
  const whole = profile.empty === 0 && profile.markers.size === 0;
  return code && whole && profile.distinct === profile.filled && profile.longest <= 60 && !profile.multiline;
}

/** What identifies a record, and whether its values repeat. */
export interface Key {
  readonly reading: Reading;
  readonly repeats: boolean;
}

/** The column that identifies a record: unique, and named so or the first. Equally good ones are asked about. */
export function keyOf(readings: readonly Reading[], inquiry: Inquiry): Key | null {
  const unique = readings.filter((one) => !isTime(one) && isUnique(one));
  const rank = ({ column }: Reading): number => identifierRank(column.header);
  const best = Math.max(0, ...unique.map(rank));
  const equal = unique.filter((one) => rank(one) === best && (best > 0 || one.column.field === 0));
  const [first] = equal;
  if (first === undefined) return repeatingKey(readings, inquiry);
  if (equal.length === 1) return { reading: first, repeats: false };
  const headers = equal.map(({ column }) => column.header);
  const choice = inquiry.choose({
    name: 'key',
    at: 'key',
    question: doubts.key.question,
    choices: [...headers.map((header) => ({ en: header, fr: header })), doubts.key.none],
    likeliest: 0,
    remark: doubts.key.remark(headers),
  });
  const chosen = equal[choice];
  return chosen === undefined ? null : { reading: chosen, repeats: false };
}

/** Rows of one record from which rather each row is a record, and from which nobody takes the column for an id. */
const [mostRepeats, tooMany] = [1.5, 20];

/** A plain id some of whose values repeat: states of one ticket, or rows that share it? */
function repeatingKey(readings: readonly Reading[], inquiry: Inquiry): Key | null {
  const found = readings.find((one) => identifierRank(one.column.header) === 2 && !isTime(one) && isRepeating(one));
  if (found === undefined) return null;
  const { header, profile } = found.column;
  const { filled, distinct } = profile;
  const question = doubts.key.repeats(header, filled, distinct ?? 0);
  const choices = [{ en: header, fr: header }, doubts.key.none];
  const likeliest = filled / (distinct ?? 1) < mostRepeats ? 0 : 1;
  const choice = inquiry.choose({ name: 'key', at: 'key', question, choices, likeliest, remark: question });
  return choice === 0 ? { reading: found, repeats: true } : null;
}

function isRepeating({ column: { profile } }: Reading): boolean {
  const { distinct, filled, empty } = profile;
  return distinct !== null && distinct > 1 && empty === 0 && distinct < filled && filled / distinct < tooMany;
}

/** What rows that share an id are, where something changes from one to the next: events of a log, or records by key or row. */
export function keyOfLog(caseOf: Reading, activity: Reading, inquiry: Inquiry): 'log' | Key | null {
  const { header, profile } = caseOf.column;
  const headers = [header, activity.column.header] as const;
  const choice = inquiry.choose({
    name: 'key',
    at: 'key',
    question: doubts.rows.question(...headers),
    choices: [doubts.rows.events, doubts.rows.states, doubts.rows.records],
    likeliest: 0,
    remark: doubts.rows.remark(...headers, profile.filled, profile.distinct ?? 0),
  });
  if (choice === 0) return 'log';
  return choice === 1 ? { reading: caseOf, repeats: true } : null;
}

/** The time that puts a record in its period: creation before a date of no other meaning; equally good ones are asked about. */
export function datedOf(readings: readonly Reading[], inquiry: Inquiry): Reading | null {
  const times = readings.filter(isTime);
  const full = times.filter(({ column: { profile } }) => profile.empty <= profile.filled / 20);
  const eligible = full.length > 0 ? full : times;
  const best = Math.max(...eligible.map(({ column }) => datingRank(column.header)));
  const equal = eligible.filter(({ column }) => datingRank(column.header) === best);
  const [first] = equal;
  if (first === undefined || equal.length === 1) return first ?? null;
  const headers = equal.map(({ column }) => column.header);
  const choice = inquiry.choose({
    name: 'dated',
    at: 'dated',
    question: doubts.dated.question,
    choices: headers.map((header) => ({ en: header, fr: header })),
    likeliest: 0,
    remark: doubts.dated.remark(headers),
  });
  return equal[choice] ?? first;
}

/** Most values of a dimension that its header names as one, and of any other. */
const [mostNamed, mostUnnamed] = [50, 20];

/** Whether a column of text has few values, each of several records, that name nobody. */
export function isComparable({ column: { header, profile }, read }: Reading): boolean {
  if (read.kind !== 'text' || profile.values === null || profile.multiline || profile.longest > 60) return false;
  const { size } = profile.values;
  if (isIdentifier(header) || profile.personal === 'address') return false;
  if (isDimension(header)) return size <= mostNamed;
  if (profile.looks === 'dates' || profile.looks === 'units') return false;
  if (mentionsDimension(header) && profile.personal === null && size > 1 && size <= mostNamed) return true;
  const shared = profile.filled >= 3 * size;
  return profile.personal === null && size > 1 && size <= mostUnnamed && shared;
}

/** Whether numbers or durations of a column are amounts rather than names or dates of something. */
export function isAmount({ column, read }: Reading): boolean {
  return (
    (read.kind === 'number' || read.kind === 'duration') &&
    !isIdentifier(column.header) &&
    !isCalendarPart(column.header)
  );
}

/** Whether a time tells something about the life of a record. */
export const isStage = (reading: Reading): boolean => isTime(reading) && stageOf(reading.column.header) !== 'due';
