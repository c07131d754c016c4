import * as say from '../language/measure.js';
import { isReadColumn, type Plan } from './plan.js';
import { type ExportFile, type Fault, type HeaderMapping, type Prepared, readFooter } from './scan/index.js';
import { timePattern } from './sql/instants.js';
import { isTotal } from './totals.js';

/**
 * Records that the declared footer would take away though they are data: as wide as the header, with a date where data have
 * one, and no total. An export without the usual footer would lose its last records otherwise. Each is fatal.
 */
export async function footerFaults(
  plan: Plan,
  file: ExportFile,
  { readable, records, header }: Prepared,
  { indices }: HeaderMapping,
): Promise<readonly Fault[]> {
  const dated = plan.events?.at ?? plan.dated;
  const { footer } = plan.dialect;
  if (footer === 0 || readable?.container !== 'csv' || !isReadColumn(dated)) return [];
  const field = indices.get(dated.read.header) ?? -1;
  const date = new RegExp(`^(?:${timePattern(dated.read)})$`);
  const kept = await readFooter(file, plan.dialect, records);
  return kept
    .filter(({ cells }) => cells.length === header.length && date.test(cells[field]?.trim() ?? ''))
    .filter(({ cells }) => !cells.some((cell) => isTotal(cell.trim())))
    .map(({ line }) => ({ line, column: 1, record: null, reason: say.footerIsData(footer), fatal: true }));
}
