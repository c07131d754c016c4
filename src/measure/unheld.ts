import * as say from '../language/measure.js';
import { closest, type Finding } from '../model/index.js';
import type { Row } from './engine.js';
import { inputsOf } from './files.js';
import { wholeFile } from './findings.js';
import { type Column, isReadColumn } from './plan.js';
import type { Run } from './run.js';
import { columnOf } from './sql/conditions.js';
import { heldName, maskOf } from './sql/grouped.js';
import { names } from './sql/names.js';
import { judgedRows, statuses } from './sql/rows.js';

/** Of how many values, those of most records first, one may be what a condition means. */
const mostValues = 100;

/** Conditions none of whose words any record in scope has: the export writes them otherwise, or has none of them. */
export async function unheldFindings(run: Run, rows: readonly Row[]): Promise<readonly Finding[]> {
  const { plan, files } = run;
  const used = rows.filter((row) => Number(row.grouped) === maskOf(plan, 0) && Number(row.status) === statuses.used);
  const findings: Finding[] = [];
  for (const [position, { indicator, column, words }] of plan.worded.entries()) {
    if (used.length === 0 || used.some((row) => row[heldName(position)] === true)) continue;
    const values = isQuotable(run, column) ? await valuesOf(run, columnOf(plan, column)) : [];
    const near = words.flatMap((word) => closest(word, values) ?? [])[0] ?? null;
    const said = say.unheldWords(indicator, column, words, near);
    findings.push(wholeFile('import/unheld-value', files[0]?.file.name ?? '', said, 'warning'));
  }
  return findings;
}

/** What the ledger is kept by stands in the repository; other cells are quoted only where that was asked for. */
const isQuotable = ({ plan, request }: Run, id: string): boolean =>
  request.showCells || plan.indicators.some(({ by }) => by.includes(id));

async function valuesOf({ plan, files, started }: Run, column: Column): Promise<readonly string[]> {
  if (started === null || !isReadColumn(column)) return [];
  const value = names.value(column);
  const records = judgedRows(plan, inputsOf(files), started.scope);
  const rows = await started.engine.rows(
    `SELECT ${value} AS value FROM (${records}) WHERE status = ${statuses.used} AND ${value} IS NOT NULL GROUP BY ${value} ORDER BY count(*) DESC, ${value} LIMIT ${mostValues}`,
  );
  return rows.map((row) => String(row.value));
}
