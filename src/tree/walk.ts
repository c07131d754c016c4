import { compareStrings, type Finding, type Outcome } from '../model/index.js';
import { faults } from './faults.js';
import { concernsLink, foldName, isIgnored, isRead, type Name } from './names.js';

/** One entry of a folder; `special` is whatever is neither a file, a folder nor a link. */
export interface Entry extends Name {
  readonly kind: 'file' | 'folder' | 'symlink' | 'special';
}

/** Lists a folder: its path ends with `/`, and is empty for the root. */
export type List = (folder: string) => Outcome<readonly Entry[]>;

/**
 * The paths of the files that mbo reads, sorted, and what is wrong with the others. Folders on disk and in git are
 * walked by the same rules: links are never followed, nested workspaces and what belongs to other tools are left out.
 */
export function walk(list: List): Outcome<readonly string[]> {
  const paths: string[] = [];
  const findings: Finding[] = [];
  const folders = [''];
  for (const folder of folders) {
    const listing = list(folder);
    findings.push(...listing.findings);
    if (folder !== '' && isWorkspace(listing.value)) continue;
    for (const entry of listing.value) {
      if (isIgnored(entry.name)) continue;
      const path = folder + entry.name;
      const fault = faultOf(path, entry);
      if (fault !== null) findings.push(fault);
      else if (entry.kind === 'file' && isRead(path)) paths.push(path);
      if (entry.kind === 'folder' && entry.isUtf8) folders.push(`${path}/`);
    }
  }
  paths.sort(compareStrings);
  return { value: paths, findings: [...findings, ...twins(paths)] };
}

function isWorkspace(entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.name === 'mbo.yaml' && entry.kind === 'file');
}

function faultOf(path: string, { kind, isUtf8 }: Entry): Finding | null {
  if (!isUtf8) return kind === 'folder' || isRead(path) ? faults.notUtf8(path) : null;
  if (kind === 'symlink') return concernsLink(path) ? faults.symlink(path) : null;
  if (!isRead(path)) return kind === 'file' && isRead(path.toLowerCase()) ? faults.extension(path) : null;
  if (kind === 'folder') return faults.folder(path);
  return kind === 'special' ? faults.special(path) : null;
}

/** Files that are one and the same on a file system that ignores case or the form of accents. */
function twins(paths: readonly string[]): readonly Finding[] {
  const findings: Finding[] = [];
  const firsts = new Map<string, string>();
  for (const path of paths) {
    const folded = foldName(path);
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, path);
    else findings.push(faults.twin(path, first));
  }
  return findings;
}
