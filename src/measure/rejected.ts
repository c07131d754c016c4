import type { Reject } from '../model/index.js';
import type { Row } from './engine.js';
import type { OpenFile } from './files.js';
import type { Plan } from './plan.js';
import { isReadColumn } from './plan.js';
import { headerOf, reasonOf, type Telling } from './rejects.js';
import { type RecordFault, recordFaults, rowFaults, totalField } from './sql/faults.js';
import { names } from './sql/names.js';
import type { Sql } from './sql/print.js';
import { type Input, judgedRows, type Scope, statuses } from './sql/rows.js';
import type { Started } from './start.js';

interface Rejected {
  readonly ordinal: number;
  readonly fault: RecordFault;
  /** The cell as exported; where the fault is in no column of the plan, the number of the field. */
  readonly cell: string | null;
}

/** The first records left out of one file: its malformed ones and those whose cells are no values, by line. */
export async function rejectsOf(
  started: Started | null,
  plan: Plan,
  open: OpenFile,
  input: Input | undefined,
  options: Telling & { readonly limit: number },
): Promise<readonly Reject[]> {
  const { name } = open.file;
  const malformed = open.prepared.faults.map(
    ({ line, column, reason }): Reject => ({ file: name, line, column, reason }),
  );
  const rejected = started && input ? await rejectedRows(started, plan, input, options.limit) : [];
  const places = await open.prepared.locate(rejected.map(({ ordinal }) => ordinal));
  const unreadable = rejected.map(({ ordinal, fault, cell }): Reject => {
    const place = places.get(ordinal);
    const field = fault.column === null ? Number(cell) : open.mapping.indices.get(headerOf(fault) ?? '');
    const shown = fault.column === null ? (open.prepared.header[Number(cell)] ?? null) : cell;
    const { line, column } = place?.fields[field ?? -1] ?? place ?? { line: 1, column: 1 };
    return {
      file: name,
      line,
      column,
      reason: reasonOf(plan, fault, shown, options),
    };
  });
  return [...malformed, ...unreadable].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, options.limit);
}

async function rejectedRows(
  { engine, scope }: Started,
  plan: Plan,
  input: Input,
  limit: number,
): Promise<readonly Rejected[]> {
  const faults = rowFaults(plan, scope.today);
  const rows = await engine.rows(rowsQuery(plan, input, scope, faults, limit));
  if (plan.events === null) return rows.map((row) => rejectedOf(row, faults));
  const cases = await engine.rows(casesQuery(input, limit));
  return [...rows.map((row) => rejectedOf(row, faults)), ...cases.map((row) => rejectedOf(row, recordFaults(plan)))];
}

function rejectedOf(row: Row, faults: readonly RecordFault[]): Rejected {
  const { ordinal, fault, cell } = row;
  const own = faults[Number(fault)];
  if (own === undefined) throw new RangeError('a record was rejected without a reason');
  return { ordinal: Number(ordinal), fault: own, cell: cell === null || cell === undefined ? null : String(cell) };
}

/** Reads the file once more, its records numbered, to the last one asked for. */
function rowsQuery(plan: Plan, input: Input, scope: Scope, faults: readonly RecordFault[], limit: number): Sql {
  const cells = faults.flatMap(({ column }, n) => {
    if (column === null) return [`WHEN ${n} THEN CAST(${totalField} AS VARCHAR)`];
    return isReadColumn(column) ? [`WHEN ${n} THEN ${names.raw(column)}`] : [];
  });
  const cell = cells.length === 0 ? 'NULL' : `CASE fault ${cells.join(' ')} END`;
  const rows = judgedRows(plan, [input], scope, { ordinal: true });
  return `SELECT ordinal, fault, ${cell} AS cell FROM (${rows}) WHERE status = ${statuses.rejected} ORDER BY ordinal LIMIT ${limit}`;
}

/** Cases that are rejected as a whole, at their first row in the file. */
function casesQuery({ file }: Input, limit: number): Sql {
  const start = `(SELECT min(rowid) FROM records WHERE file = ${file})`;
  return `SELECT c.first_row - ${start} AS ordinal, c.fault FROM cases c JOIN records r ON r.rowid = c.first_row
    WHERE c.status = ${statuses.rejected} AND r.file = ${file} ORDER BY ordinal LIMIT ${limit}`;
}
