import type { Column, Condition, Id, SourceDraft } from '../../model/index.js';
import { isComparable, isTime } from './choose.js';
import { dialectOf } from './dialect.js';
import { type Drafting, valueRemarks } from './drafting.js';
import { createNames } from './names.js';
import type { Reading } from './reading.js';
import { isActivity, isCase, isIdentifier, stageOf } from './roles.js';

/** Rows of one case, on average, from which it is a log. */
const leastRows = 1.5;

/** Most activities of a log. */
const mostActivities = 60;

interface Log {
  readonly caseOf: Reading;
  readonly activity: Reading;
  readonly at: Reading;
}

/** A source of several rows per case; null when the export is none: no case repeats, or nothing names what happened when. */
export function eventsOf(readings: readonly Reading[], drafting: Drafting): SourceDraft | null {
  const log = logIn(readings);
  if (log === null) return null;
  const { request, evidence, inquiry, notation } = drafting;
  const names = createNames();
  const roles = [log.caseOf, log.activity, log.at];
  const others = readings.filter((one) => !roles.includes(one) && isComparable(one));
  const replies = repliesIn(log.activity);
  const first = (where: Readonly<Record<Id, Condition>>): Column => ({ kind: 'first', of: 'at', where });
  const between = (to: Id): Column => ({
    kind: 'between',
    from: 'opened',
    to,
    clock: 'elapsed',
    pause: null,
    signed: false,
  });
  const picked: readonly (readonly [Id, Column])[] = [
    ['opened', first({})],
    ...(replies === null ? [] : ([['replied', first({ activity: replies })]] as const)),
    ['closed', { kind: 'last', of: 'at', where: {} }],
    ...(replies === null ? [] : ([['first_reply', between('replied')]] as const)),
    ['duration', between('closed')],
  ];
  for (const [id] of picked) names.take(id);
  const read = others.map(({ column, read: one }) => [names.ofHeader(column.header, column.field), one] as const);
  const { caseOf, activity, at } = log;
  return {
    ...{ id: request.id, preset: null, key: null, latest: null, where: {}, dated: 'opened' },
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

function logIn(readings: readonly Reading[]): Log | null {
  const caseOf = readings.find(({ column: { header, profile }, read }) => {
    const { distinct, filled, empty } = profile;
    const repeats = distinct !== null && distinct > 1 && filled / distinct >= leastRows;
    return repeats && empty === 0 && read.kind !== 'date' && isIdentifier(header) && isCase(header);
  });
  const moments = readings.filter(
    (one) => isTime(one) && one.read.kind === 'datetime' && one.column.profile.empty === 0,
  );
  const activity = readings.find((one) => one !== caseOf && namesActivities(one, moments.length === 1));
  const at = moments.find(({ column }) => stageOf(column.header) !== 'created') ?? moments[0];
  return caseOf && activity && at ? { caseOf, activity, at } : null;
}

/** Whether a column says what happened; where there is one moment only, a status does. */
function namesActivities({ column: { header, profile } }: Reading, single: boolean): boolean {
  const named = isActivity(header) || (single && /^(?:status|statut|state|etat)$/i.test(header));
  return named && profile.values !== null && profile.values.size <= mostActivities;
}

/** The activities that answer the customer; null when none says so. */
function repliesIn({ column: { profile } }: Reading): Condition | null {
  const values = [...(profile.values ?? new Map<string, number>()).keys()];
  const replies = values.filter((value) => stageOf(value) === 'reply');
  if (replies.length === 0 || replies.length === values.length) return null;
  return { operator: '=', operands: replies.map((text) => ({ text, quantity: null })) };
}
