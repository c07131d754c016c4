import * as say from '../language/measure.js';
import type { Finding } from '../model/index.js';
import type { OpenFile } from './files.js';
import { wholeFile } from './findings.js';
import type { Plan } from './plan.js';

/** Files that are the same to the byte as one before them: without a key nothing else keeps their records from counting twice. */
export function repeatedFindings({ key }: Plan, files: readonly OpenFile[]): readonly Finding[] {
  if (key !== null) return [];
  return files.flatMap(({ prepared }, index) => {
    const first = files.slice(0, index).find((other) => isSame(other.prepared, prepared));
    const reason = first && say.repeatedFile(first.prepared.name);
    return reason ? [wholeFile('import/repeated-file', prepared.name, reason)] : [];
  });
}

type Content = Pick<OpenFile['prepared'], 'sha256' | 'records'>;

const isSame = (one: Content, other: Content): boolean =>
  other.records > 0 && one.sha256 !== null && one.sha256 === other.sha256;
