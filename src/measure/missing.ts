import * as say from '../language/measure.js';
import type { Finding } from '../model/index.js';
import type { Row } from './engine.js';
import { wholeFile } from './findings.js';
import { groupingOf, type Plan } from './plan.js';
import { type Fold, leftOut } from './sql/folds.js';
import { maskOf } from './sql/grouped.js';
import { statuses } from './sql/rows.js';
import type { MeasureRequest } from './types.js';

/** That records of the population of a rate or a sum lack the value that it needs, and so are outside of it. */
export function missingFindings(
  plan: Plan,
  { source, files }: MeasureRequest,
  rows: readonly Row[],
  folds: readonly Fold[],
): readonly Finding[] {
  return plan.indicators.flatMap((indicator, position) => {
    const needed = folds[position]?.needed ?? [];
    const mask = maskOf(plan, groupingOf(plan, indicator));
    const used = rows.filter((row) => Number(row.grouped) === mask && Number(row.status) === statuses.used);
    const left = used.reduce((sum, row) => sum + Number(row[`a${position}_${leftOut}`] ?? 0), 0);
    if (left === 0) return [];
    const stated = needed.find((id) => source.columns[id]?.kind === 'duration');
    const text =
      indicator.measure.kind === 'sum'
        ? say.leftOutOfSum(indicator.id, left, needed)
        : say.leftOutOfRate(indicator.id, left, needed, stated === undefined ? null : [source.dated, stated]);
    return [wholeFile('import/left-out', files[0]?.name ?? '', text, 'warning')];
  });
}
