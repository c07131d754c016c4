import { doubts } from '../../language/infer.js';
import type { Column, Condition, Id, SourceDraft } from '../../model/index.js';
import type { Cases, Course } from './cases.js';
import { isComparable } from './choose.js';
import { dialectOf } from './dialect.js';
import { type Drafting, valueRemarks } from './drafting.js';
import type { Inquiry } from './inquiry.js';
import { createNames } from './names.js';
import type { Reading } from './reading.js';
import { isActivity, stageOf } from './roles.js';

/** An export whose rows are events. */
export interface Log {
  readonly caseOf: Reading;
  readonly activity: Reading;
  readonly at: Reading;
  readonly course: Course;
  readonly cases: number;
  /** Whether a header says that its column names what happened. */
  readonly named: boolean;
}

/** The log that an export is by its headers, or by what changes in most of its cases; null when it is none. */
export function logIn(readings: readonly Reading[], cases: Cases | null): Log | null {
  if (cases === null) return null;
  const readingOf = ({ field }: { readonly field: number }): Reading | undefined =>
    readings.find(({ column }) => column.field === field);
  const { columns, courses } = cases;
  const [caseOf, at] = [readingOf(columns.case), readingOf(columns.at)];
  const named = columns.activities.find(({ header }) => namesActivities(header, columns.single));
  // What a record is about stays the same from row to row, unlike what happens to it.
  const changing = courses.filter(
    (one) => readingOf(one)?.read.kind === 'text' && one.changing > 0 && one.changing >= cases.several / 2,
  );
  const [most] = changing.toSorted((a, b) => b.changing - a.changing);
  const course = named ? courses.find(({ field }) => field === named.field) : most;
  const activity = course && readingOf(course);
  if (!caseOf || !at || !activity) return null;
  return { caseOf, at, activity, course, cases: cases.cases, named: named !== undefined };
}

/** Whether a header says what happened; where there is one moment only, a status does. */
const namesActivities = (header: string, single: boolean): boolean =>
  isActivity(header) || (single && /^(?:status|statut|state|etat)$/i.test(header));

/** A source of several rows per case. */
export function fromLog(log: Log, readings: readonly Reading[], drafting: Drafting): SourceDraft {
  const { request, evidence, inquiry, notation } = drafting;
  const names = createNames();
  const roles = [log.caseOf, log.activity, log.at];
  const others = readings.filter((one) => !roles.includes(one) && isComparable(one));
  const replies = repliesIn(log.activity);
  const first = (where: Readonly<Record<Id, Condition>>): Column => ({ kind: 'first', of: 'at', where });
  const picked: readonly (readonly [Id, Column])[] = [
    ['opened', first(openingIn(log, inquiry))],
    ...(replies === null ? [] : ([['replied', first({ activity: replies })]] as const)),
    ['closed', { kind: 'last', of: 'at', where: {} }],
    ...(replies === null ? [] : ([['first_reply', sinceOpened('replied')]] as const)),
    ['duration', sinceOpened('closed')],
  ];
  for (const [id] of picked) names.take(id);
  const read = others.map(({ column, read: one }) => [names.ofHeader(column.header, column.field), one] as const);
  const { caseOf, activity, at } = log;
  return {
    id: request.id,
    preset: null,
    key: null,
    latest: null,
    where: {},
    dated: 'opened',
    csv: dialectOf(evidence, [...roles, ...others], notation, inquiry),
    events: {
      case: caseOf.column.header,
      activity: activity.column.header,
      at: at.column.header,
      format: at.read.format,
    },
    columns: Object.fromEntries([...read, ...picked]),
    remarks: valueRemarks(others, null),
  };
}

const sinceOpened = (to: Id): Column => ({
  kind: 'between',
  from: 'opened',
  to,
  clock: 'elapsed',
  pause: null,
  signed: false,
});

/** The share of cases that one activity begins from which a case that begins otherwise was likely cut off. */
const nearlyAll = 0.98;

/**
 * The activity that opens a case: the one that all cases begin with. Where not all do, that is asked: the others may have
 * begun before the export, and would count a second time, with the date of the first row that is left of them.
 */
function openingIn({ course, cases }: Log, inquiry: Inquiry): Readonly<Record<Id, Condition>> {
  const [[activity, times] = ['', 0]] = [...course.first].toSorted((a, b) => b[1] - a[1]);
  const where = { activity: { operator: '=', operands: [{ text: activity, quantity: null }] } } as const;
  if (times === cases) return where;
  const choice = inquiry.choose({
    name: 'opening',
    at: 'dated',
    question: doubts.opening.question(activity, times, cases),
    choices: [doubts.opening.activity(activity), doubts.opening.row],
    likeliest: times >= cases * nearlyAll ? 0 : 1,
    remark: doubts.opening.remark(activity, times, cases),
  });
  return choice === 0 ? where : {};
}

/** The activities that answer the customer; null when none says so. */
function repliesIn({ column: { profile } }: Reading): Condition | null {
  const values = [...(profile.values ?? new Map<string, number>()).keys()];
  const replies = values.filter((value) => stageOf(value) === 'reply');
  if (replies.length === 0 || replies.length === values.length) return null;
  return { operator: '=', operands: replies.map((text) => ({ text, quantity: null })) };
}
