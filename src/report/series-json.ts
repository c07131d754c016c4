import type { SeriesFigures, SeriesRow } from '../model/index.js';
import { jsonText } from './json.js';

/** A row with its dimensions among its fields, where scripts look for them; a field keeps its name before a dimension. */
function rowData({ period, complete, dimensions, value, n, low, high, pending }: SeriesRow) {
  const before = { period: period.label, start: period.start, end: period.end, complete };
  const after = { value, n, low, high, pending };
  return { ...before, ...dimensions, ...before, ...after };
}

/** What `mbo series --format json` prints: shares as fractions, durations in hours, null where there is nothing. */
export function seriesJson({ indicator, title, unit, better, every, by, rows }: SeriesFigures): string {
  return jsonText({ indicator, title, unit, better, every, by, rows: rows.map(rowData) });
}
