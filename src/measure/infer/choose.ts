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
  const rank = ({ column: { header, field } }: Reading): number => identifierRank(header) * 2 + (field === 0 ? 1 : 0);
  const best = Math.max(0, ...unique.map((one) => Math.floor(rank(one) / 2)));
  const equal = unique.filter((one) => Math.floor(rank(one) / 2) === best && rank(one) > 0);
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

/** Rows of one record from which values are no id any more. */
const mostRepeats = 1.5;

/** A plain id some of whose values repeat: states of one ticket, or rows that share it? */
function repeatingKey(readings: readonly Reading[], inquiry: Inquiry): Key | null {
  const found = readings.find(({ column: { header, profile } }) => {
    const { distinct, filled, empty } = profile;
    const repeating = distinct !== null && distinct > 1 && empty === 0 && filled / distinct < mostRepeats;
    return identifierRank(header) === 2 && repeating;
  });
  if (found === undefined) return null;
  const { header, profile } = found.column;
  const question = doubts.key.repeats(header, profile.filled, profile.distinct ?? 0);
  const choices = [{ en: header, fr: header }, doubts.key.none];
  const choice = inquiry.choose({ name: 'key', at: 'key', question, choices, likeliest: 0, remark: question });
  return choice === 0 ? { reading: found, repeats: true } : null;
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
