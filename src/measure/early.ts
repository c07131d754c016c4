import { stat } from 'node:fs/promises';
import { columnsIn, type OpenFile, watchedIn } from './files.js';
import type { Plan } from './plan.js';
import { type ExportFile, readHeader } from './scan/index.js';
import { type Input, lineSize } from './sql/rows.js';
import { type Started, start } from './start.js';
import type { MeasureRequest } from './types.js';

/** Bytes from which it pays to aggregate while the structure is still being proven. */
const large = 32 * 1024 * 1024;

/**
 * Starts to aggregate large exports as if they were regular, while their structure is being proven: what comes of it counts
 * only once it is (`isConfirmed`). Null where that does not pay, or a header already shows that it would be in vain.
 */
export async function startEarly(plan: Plan, request: MeasureRequest): Promise<Started | null> {
  const { container, encoding, preamble, footer } = plan.dialect;
  if (container !== 'csv' || encoding !== 'utf-8' || preamble > 0 || footer > 0) return null;
  const sizes = await Promise.all(request.files.map(({ path }) => stat(path).catch(() => null)));
  if (sizes.reduce((sum, file) => sum + (file?.size ?? 0), 0) < large) return null;
  const inputs = await Promise.all(request.files.map((file, index) => likelyInput(plan, file, index)));
  return inputs.every((input) => input !== null) ? start(plan, request, inputs) : null;
}

async function likelyInput(plan: Plan, { path }: ExportFile, file: number): Promise<Input | null> {
  const header = /[*?[\]{}]/.test(path) ? null : await readHeader(path, plan.dialect).catch(() => null);
  if (header === null) return null;
  const mapping = columnsIn(plan, header);
  const { indices, missing, ambiguous } = mapping;
  if (missing.length > 0 || ambiguous.length > 0) return null;
  const { delimiter, quote } = plan.dialect;
  const proven = { container: 'csv', temporary: false, multiline: false, longestRecord: 0, records: 0 } as const;
  const readable = { ...proven, path, delimiter, quote, fields: header.length };
  return { file, fields: indices, watched: watchedIn(plan, header, mapping), readable };
}

/** Whether every file proved to be what the aggregation took it for. */
export function isConfirmed({ inputs }: Started, files: readonly OpenFile[]): boolean {
  return files.every(({ prepared, mapping }, index) => {
    const [taken, proven] = [inputs[index], prepared.readable];
    if (taken?.readable.container !== 'csv' || proven?.container !== 'csv') return false;
    if (proven.temporary || proven.multiline) return false;
    const { path, fields } = taken.readable;
    const sameFields = [...mapping.indices].every(([header, field]) => taken.fields.get(header) === field);
    return proven.path === path && proven.fields === fields && proven.longestRecord <= lineSize && sameFields;
  });
}
