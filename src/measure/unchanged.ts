import { stat } from 'node:fs/promises';
import { changedMeanwhile } from '../language/scan.js';
import type { Finding } from '../model/index.js';
import { wholeFile } from './findings.js';
import type { ExportFile } from './scan/index.js';

/** What tells one state of a file from another: which file, how large, when last written. Null when there is none. */
type Version = string | null;

/** The state that each file is in now, to compare it with a later one by `changedFindings`. */
export function versionsOf(files: readonly ExportFile[]): Promise<readonly Version[]> {
  return Promise.all(files.map(({ path }) => versionOf(path)));
}

async function versionOf(path: string): Promise<Version> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && [found.dev, found.ino, found.size, found.mtimeNs].join(' ');
}

/**
 * The files that are no longer what they were. Their structure was proven on one content and their figures may come from
 * another, even where both have as many records.
 */
export async function changedFindings(
  files: readonly ExportFile[],
  before: readonly Version[],
): Promise<readonly Finding[]> {
  const now = await versionsOf(files);
  return files
    .filter((_, index) => now[index] !== before[index])
    .map(({ name }) => wholeFile('import/structure', name, changedMeanwhile));
}
