import type { Engine, Row } from './engine.js';
import type { Plan, Read } from './plan.js';
import { casesOf } from './sql/events.js';
import { type Fold, settle } from './sql/folds.js';
import { grouped, maskOf } from './sql/grouped.js';
import { lateReads, withLate } from './sql/late.js';
import { names } from './sql/names.js';
import { openingsOf } from './sql/openings.js';
import type { Sql } from './sql/print.js';
import { type Input, judgedRows, type Scope, statuses } from './sql/rows.js';
import { storedColumns } from './sql/stored.js';

/** Records by file and status. */
export type Counts = ReadonlyMap<number, Readonly<Record<number, number>>>;

/**
 * Folds all records into the table `folded`. Without a key the files are read once and nothing is kept of their rows; with
 * a key, or for an event log, what later stages use of each row is first put into the table `records`.
 */
export async function aggregate(
  engine: Engine,
  plan: Plan,
  inputs: readonly Input[],
  scope: Scope,
  folds: readonly Fold[],
): Promise<Counts> {
  const late = lateReads(plan);
  const rows = judgedRows(plan, inputs, scope, { ordinal: needsOrdinals(plan), late });
  const relation = plan.events || plan.key ? await stored(engine, plan, rows, scope, folds) : rows;
  await engine.run(`CREATE TEMP TABLE folded AS ${withLate(plan, grouped(plan, relation, folds), late)}`);
  const counted = plan.events
    ? countedRows(plan)
    : `SELECT file, status, sum(records) AS records FROM folded WHERE grouped = ${maskOf(plan, 0)} GROUP BY ALL`;
  return countsOf(await engine.rows(counted));
}

/** Whether the order of the file must be written down: the look-up of opening hours does not keep it, and a key needs it. */
const needsOrdinals = (plan: Plan): boolean =>
  plan.events === null &&
  plan.key !== null &&
  plan.derived.some(({ definition }) => definition.kind === 'between' && definition.clock === 'business');

async function stored(engine: Engine, plan: Plan, rows: Sql, scope: Scope, folds: readonly Fold[]): Promise<Sql> {
  const later = plan.events
    ? [casesOf(plan, 'records', scope), openingsOf(plan, 'records') ?? '']
    : [grouped(plan, 'records', folds), replacedOf(plan, 'records')];
  const columns = [...storedColumns(plan, later), ...(needsOrdinals(plan) ? ['ordinal'] : [])];
  await engine.run(`CREATE TEMP TABLE records AS SELECT ${columns.join(', ')} FROM (${rows})`);
  if (plan.events === null) return latestOfKey(engine, plan);
  await engine.run(`CREATE TEMP TABLE cases AS ${casesOf(plan, 'records', scope)}`);
  return 'SELECT * FROM cases';
}

/**
 * The rows in scope that a later one of their key replaces, be that one in scope or not: the record is what it is by now.
 * Keys are first told apart by a hash of 8 bytes, so that only those that may occur twice are sorted.
 */
function replacedOf(plan: Plan, records: Sql): Sql {
  if (plan.key === null) return `SELECT rowid AS row FROM ${records} WHERE FALSE`;
  const key = keyOf(plan.key);
  const hashes = `SELECT hash(${key}) FROM ${records} GROUP BY ALL HAVING count(*) > 1`;
  const later = plan.latest === null ? '' : `${names.instant(plan.latest)} DESC, `;
  const order = needsOrdinals(plan) ? 'file DESC, ordinal DESC' : 'rowid DESC';
  const rank = `row_number() OVER (PARTITION BY ${key} ORDER BY ${later}${order})`;
  const repeated = `${key} IS NOT NULL AND hash(${key}) IN (${hashes})`;
  const ranked = `SELECT rowid AS row, status, ${rank} AS rank FROM ${records} WHERE ${repeated}`;
  return `SELECT row FROM (${ranked}) WHERE rank > 1 AND status = ${statuses.used}`;
}

/** What tells records apart: two spellings of one number are one key. */
const keyOf = (key: Read): Sql => (key.kind === 'number' ? names.value(key) : names.given(key));

/** The records, those that are replaced marked as duplicates. */
async function latestOfKey(engine: Engine, plan: Plan): Promise<Sql> {
  await engine.run(`CREATE TEMP TABLE replaced AS ${replacedOf(plan, 'records')}`);
  const [count] = await engine.rows('SELECT count(*) AS n FROM replaced');
  if (Number(count?.n) === 0) return 'SELECT * FROM records';
  const status = `CAST(CASE WHEN rowid IN (FROM replaced) THEN ${statuses.duplicate} ELSE status END AS TINYINT)`;
  return `SELECT * REPLACE (${status} AS status) FROM records`;
}

/** The rows of an event log share the lot of their case. */
function countedRows(plan: Plan): Sql {
  const key = plan.events === null ? 'NULL' : names.value(plan.events.case);
  const status = `CASE WHEN r.status <> ${statuses.used} THEN r.status ELSE c.status END`;
  return `SELECT r.file, ${status} AS status, count(*) AS records FROM records r LEFT JOIN cases c USING (${key}) GROUP BY ALL`;
}

function countsOf(rows: readonly Row[]): Counts {
  const counts = new Map<number, Record<number, number>>();
  for (const row of rows) {
    const file = Number(row.file);
    const own = counts.get(file) ?? {};
    own[Number(row.status)] = (own[Number(row.status)] ?? 0) + Number(row.records);
    counts.set(file, own);
  }
  return counts;
}

/** How the cases of a log open. */
export interface Openings {
  readonly cases: number;
  /** Those that open with an activity which in as many other cases comes later. */
  readonly cut: number;
  /** The activity that most of the others open with; null when there are none. */
  readonly usual: string | null;
}

/** How the cases open; null where the source says so. */
export async function openingsIn(engine: Engine, plan: Plan): Promise<Openings | null> {
  const sql = openingsOf(plan, 'records');
  if (sql === null) return null;
  const [row] = await engine.rows(sql);
  return { cases: Number(row?.cases ?? 0), cut: Number(row?.cut ?? 0), usual: (row?.usual as string | null) ?? null };
}

const lists = (folds: readonly Fold[]): readonly string[] =>
  folds.flatMap(({ deferred }) => (deferred ? [deferred.open] : []));

/** The folded rows without what the moment of the export decides. */
export function foldedRows(engine: Engine, folds: readonly Fold[]): Promise<readonly Row[]> {
  const open = lists(folds);
  const kept = open.length === 0 ? '*' : `* EXCLUDE (${open.join(', ')})`;
  return engine.rows(`SELECT ${kept} FROM folded`);
}

/** The folded rows with the records still running counted as late, early or pending at the readings of the clocks, in µs. */
export function settledRows(
  engine: Engine,
  folds: readonly Fold[],
  now: Parameters<typeof settle>[1],
): Promise<readonly Row[]> {
  const open = lists(folds);
  const kept = open.length === 0 ? '*' : `* EXCLUDE (${open.join(', ')})`;
  const settled = folds.flatMap(({ deferred }) => (deferred ? settle(deferred, now) : []));
  return engine.rows(
    `SELECT ${[kept, ...settled.map(([name, value]) => `${value} AS ${name}`)].join(', ')} FROM folded`,
  );
}
