import * as say from '../language/measure.js';
import type { Finding, Outcome } from '../model/index.js';
import { startEarly } from './early.js';
import { closeFiles, fatalFindings, openFiles } from './files.js';
import { wholeFile } from './findings.js';
import { importFiles } from './import.js';
import { type Plan, planOf } from './plan.js';
import { repeatedFindings } from './repeated.js';
import { quotesUtc } from './sql/formats.js';
import { isReadable } from './sql/instants.js';
import type { Measured, MeasureRequest } from './types.js';
import { changedFindings, versionsOf } from './unchanged.js';

export type { ExportFile } from './scan/index.js';
export type * from './types.js';

/**
 * Measures exports of one source: folds their records into cells of the ledger, for each indicator. All or nothing: the
 * value is null when the import must not happen, and the findings say why. Rejects when aborted, or when the engine fails.
 */
export async function measure(request: MeasureRequest): Promise<Outcome<Measured | null>> {
  const plan = planOf(request.workspace, request.source, request.indicators);
  const refused = unusable(plan, request);
  if (refused.length > 0) return { value: null, findings: refused };
  const before = await versionsOf(request.files);
  const outcome = await measureFiles(plan, request);
  const changed = outcome.value === null ? [] : await changedFindings(request.files, before);
  return changed.length > 0 ? { value: null, findings: changed } : outcome;
}

async function measureFiles(plan: Plan, request: MeasureRequest): Promise<Outcome<Measured | null>> {
  const early = await startEarly(plan, request);
  try {
    const files = await openFiles(plan, request);
    try {
      const fatal = [...fatalFindings(files), ...repeatedFindings(plan, files)];
      return fatal.length > 0 ? { value: null, findings: fatal } : await importFiles(plan, request, files, early);
    } finally {
      await closeFiles(files);
    }
  } finally {
    await early?.stop();
  }
}

/** What is wrong with the request itself, before any file is opened. */
function unusable(plan: Plan, { source }: MeasureRequest): readonly Finding[] {
  const { file } = source.origin;
  const formats = plan.reads
    .filter(({ read }) => !isReadable(read))
    .map(({ id, read: { format } }) => {
      const says = quotesUtc(format ?? '') ? say.quotedUtc : say.unreadableFormat;
      return wholeFile('import/format', file, says(id, format ?? ''));
    });
  return [
    ...formats,
    ...(plan.indicators.length > 0 ? [] : [wholeFile('import/nothing-measured', file, say.nothingMeasured(source.id))]),
  ];
}
