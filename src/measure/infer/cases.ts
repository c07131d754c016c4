import { tally } from '../../model/index.js';
import { bestTimes, type Looked } from './notation.js';
import { identifierRank, isCase, isIdentifier, stageOf } from './roles.js';

/** Rows of one case, on average, from which an export may be a log. */
const leastRows = 1.5;

/** Most activities of a log. */
const mostActivities = 60;

/** The columns of an export whose rows may be events: whose case, when, and what may say what happened. */
export interface LogColumns {
  readonly case: Looked;
  readonly at: Looked;
  /** Whether no other column holds moments. */
  readonly single: boolean;
  readonly activities: readonly Looked[];
}

/** What happens in the cases of a log, by a column that may name it. */
export interface Course {
  readonly field: number;
  /** In how many cases it takes several values. */
  readonly changing: number;
  /** How many cases begin with each value. */
  readonly first: ReadonlyMap<string, number>;
}

/** The cases of an export, and how many of them have several rows. */
export interface Cases {
  readonly columns: LogColumns;
  readonly cases: number;
  readonly several: number;
  readonly courses: readonly Course[];
}

/** The columns that could make an export a log; null when no id repeats, or nothing says when. */
export function logColumnsIn(columns: readonly Looked[]): LogColumns | null {
  const caseOf = columns.find(isRepeatedId);
  const moments = columns.filter(isMoment);
  const at = moments.find(({ header }) => stageOf(header) !== 'created') ?? moments[0];
  if (caseOf === undefined || at === undefined) return null;
  const activities = columns.filter((one) => one !== caseOf && mayNameActivities(one));
  return activities.length === 0 ? null : { case: caseOf, at, single: moments.length === 1, activities };
}

function isRepeatedId(column: Looked): boolean {
  const { header, profile } = column;
  const { distinct, filled, empty } = profile;
  const repeats = distinct !== null && distinct > 1 && filled / distinct >= leastRows;
  const names = identifierRank(header) === 2 || (isIdentifier(header) && isCase(header));
  return repeats && empty === 0 && names && bestTimes(column).length === 0;
}

function isMoment(column: Looked): boolean {
  const [best] = bestTimes(column);
  return best?.candidate.kind === 'datetime' && column.profile.empty === 0 && stageOf(column.header) !== 'due';
}

function mayNameActivities(column: Looked): boolean {
  const { values, multiline } = column.profile;
  const few = values !== null && values.size > 1 && values.size <= mostActivities;
  return few && !multiline && bestTimes(column).length === 0;
}

interface Case {
  at: number;
  rows: number;
  readonly first: string[];
  readonly changed: boolean[];
}

/** Collects the cases of a log, row by row. Rows of one moment follow each other as in the file. */
export function createCases(columns: LogColumns) {
  const place = bestTimes(columns.at)[0]?.candidate.place ?? (() => Number.NaN);
  const fields = columns.activities.map(({ field }) => field);
  const seen = new Map<string, Case>();

  function add(cells: readonly string[]): void {
    const at = place(cells[columns.at.field] ?? '');
    const name = cells[columns.case.field] ?? '';
    if (Number.isNaN(at) || name === '') return;
    const values = fields.map((field) => cells[field] ?? '');
    const known = seen.get(name);
    if (known === undefined) seen.set(name, { at, rows: 1, first: values, changed: fields.map(() => false) });
    else again(known, at, values);
  }

  function again(known: Case, at: number, values: readonly string[]): void {
    known.rows++;
    for (const [n, value] of values.entries()) {
      if (value !== known.first[n]) known.changed[n] = true;
      if (at < known.at) known.first[n] = value;
    }
    known.at = Math.min(known.at, at);
  }

  function found(): Cases {
    const all = [...seen.values()];
    const courses = fields.map((field, n) => ({
      field,
      changing: all.filter(({ changed }) => changed[n]).length,
      first: tally(all.map(({ first }) => first[n] ?? '')),
    }));
    return { columns, cases: all.length, several: all.filter(({ rows }) => rows > 1).length, courses };
  }
  return { add, found };
}
