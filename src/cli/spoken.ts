import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../model/index.js';
import type { Io } from './io.js';
import { languageOf } from './session.js';

/** The language for what is said where no workspace is read: help, explanations and why mbo cannot run. */
export async function spokenLanguage(lang: string | undefined, root: string | undefined, io: Io): Promise<Language> {
  return languageOf(lang, await workspaceLanguage(resolve(io.cwd(), root ?? '.')), io.env);
}

/** The language that the mbo.yaml at or above a folder names; null where there is none, or none that can be read. */
async function workspaceLanguage(folder: string): Promise<Language | null> {
  const [{ findRoot }, { loadPlan }] = await Promise.all([import('../tree/index.js'), import('../load/index.js')]);
  const root = findRoot(folder);
  if (root === null) return null;
  try {
    const bytes = readFileSync(join(root, 'mbo.yaml'));
    return loadPlan([{ path: 'mbo.yaml', bytes }]).value.workspace.language;
  } catch {
    return null;
  }
}
