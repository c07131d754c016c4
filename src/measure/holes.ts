import * as say from '../language/holes.js';
import {
  type Calendar,
  type Day,
  daysBetween,
  type Finding,
  type ImportEntry,
  lengthOf,
  type Place,
  plusDays,
  type Related,
} from '../model/index.js';
import { isClosed, openDaysOfWeek } from './clock/opening.js';
import type { Row } from './engine.js';
import type { RecordDay } from './extent.js';
import { inputsOf, type OpenFile } from './files.js';
import { findingAt, type Remark, wholeFile } from './findings.js';
import type { Plan } from './plan.js';
import { headerOf } from './rejects.js';
import type { Run } from './run.js';
import { dayOf } from './sql/grouped.js';
import { text } from './sql/print.js';
import { judgedRows, statuses } from './sql/rows.js';

/** Days without a record in the midst of others, and how many days with records usually lie apart. */
interface Hole {
  readonly before: RecordDay;
  readonly after: RecordDay;
  /** Days. */
  readonly usual: number;
  /** The days with records on the side that has few of them; none where neither has. */
  readonly lonely: readonly Day[];
}

/** Days without a record from which a hole may be one: four weeks, so that a month left out is found. */
const least = 28;

/** Weeks of opening that a hole has more of: public holidays take several days of a month. */
const weeksOpen = 3;

/** How many times the usual distance between two days with records a hole is at least. */
const times = 20;

/** Distances from which there is something usual about them. */
const known = 10;

/** Days with records up to which one side of a hole stands alone. */
const few = 3;

/**
 * Stretches without a record that are far longer than the records' own rhythm: one mistyped date, or exports that do not
 * follow each other, would make an import account for all the days between.
 */
function holesIn({ plan, request }: Run, days: readonly RecordDay[]): readonly Hole[] {
  const pairs = days.slice(1).map((after, i) => [days[i] as RecordDay, after] as const);
  const distances = pairs.map(([before, after]) => daysBetween(before.day, after.day));
  const usual = distances.toSorted((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 0;
  if (distances.length < known) return [];
  return pairs.flatMap(([before, after], i) => {
    if (!isHole(plan.calendar, request.imports, before.day, after.day, usual)) return [];
    const sides = [days.slice(0, i + 1), days.slice(i + 1)].sort((a, b) => a.length - b.length);
    const lonely = (sides[0] ?? []).length > few ? [] : (sides[0] ?? []).map(({ day }) => day);
    return [{ before, after, usual, lonely }];
  });
}

/**
 * Whether the days between two with records are a hole. On closed days nothing is to be expected: open ones count as the
 * part of a week that they are.
 */
function isHole(calendar: Calendar, imports: readonly ImportEntry[], before: Day, after: Day, usual: number): boolean {
  const week = openDaysOfWeek(calendar);
  const distance = daysBetween(before, after);
  let [silent, open] = [0, 0];
  for (let n = 1; n < distance && distance > least; n += 1) {
    const day = plusDays(before, n);
    if (isStated(day, imports, before, after)) continue;
    silent += 1;
    if (!isClosed(calendar, day)) open += 1;
    if (silent >= least && open > weeksOpen * week && (7 * open) / week >= times * usual - 1) return true;
  }
  return false;
}

/** Whether the last import of a day took it for one without records: one of no other days that had some did not. */
function isStated(day: Day, imports: readonly ImportEntry[], before: Day, after: Day): boolean {
  const last = imports.findLast(({ from, to }) => from <= day && day <= to);
  return last !== undefined && (last.used === 0 || last.from <= before || after <= last.to);
}

/** Holes shown. */
const shown = 5;

/** Why an import must not take days for measured that no export speaks of; `window` is what it would cover. */
export async function holeFindings(run: Run, days: readonly RecordDay[], window: string): Promise<readonly Finding[]> {
  return Promise.all(
    holesIn(run, days)
      .slice(0, shown)
      .map((hole) => holeFinding(run, hole, window)),
  );
}

async function holeFinding(run: Run, { before, after, usual, lonely }: Hole, window: string): Promise<Finding> {
  const nameOf = ({ files }: RecordDay): string => run.files[Math.min(...files)]?.file.name ?? '';
  const parted = [...before.files].every((file) => !after.files.has(file));
  const files = parted ? ([nameOf(before), nameOf(after)] as const) : null;
  const [from, to] = [plusDays(before.day, 1), plusDays(after.day, -1)];
  const reason = say.hole({
    from,
    to,
    days: lengthOf({ start: from, end: to }),
    usual,
    files,
    isLonely: lonely.length > 0,
    window,
  });
  const [first, ...others] = await remarksOn(run, lonely);
  if (first === undefined) return wholeFile('import/hole', nameOf(before), reason);
  const related = others.map((other): Related<Place> => {
    const { place, message } = findingAt('import/hole', other);
    return { place, message };
  });
  return { ...findingAt('import/hole', { ...first, reason }), related };
}

/** Where the first records of some days are; of an event log it is cases that have a day. */
async function remarksOn({ plan, files, started }: Run, days: readonly Day[]): Promise<readonly Remark[]> {
  if (started === null || plan.events !== null || days.length === 0) return [];
  const wanted = `${dayOf(plan)} IN (${days.map((day) => `DATE ${text(day)}`).join(', ')})`;
  const remarks: Remark[] = [];
  for (const input of inputsOf(files)) {
    const rows = judgedRows(plan, [input], started.scope, { ordinal: true });
    const found = await started.engine.rows(
      `SELECT ordinal, ${dayOf(plan)} AS day FROM (${rows}) WHERE status = ${statuses.used} AND ${wanted} ORDER BY ordinal LIMIT ${few}`,
    );
    remarks.push(...(await placed(plan, files[input.file] as OpenFile, found)));
  }
  return remarks.slice(0, few);
}

async function placed(
  { dated }: Plan,
  { file, prepared, mapping }: OpenFile,
  rows: readonly Row[],
): Promise<readonly Remark[]> {
  const field = mapping.indices.get(headerOf({ column: dated }) ?? '') ?? -1;
  const places = await prepared.locate(rows.map(({ ordinal }) => Number(ordinal)));
  return rows.flatMap(({ ordinal, day }) => {
    const place = places.get(Number(ordinal));
    const { line, column } = place?.fields[field] ?? place ?? { line: 1, column: 1 };
    return [{ file: file.name, line, column, reason: say.lonely(String(day)) }];
  });
}
