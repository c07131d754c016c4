import { compareStrings, type Finding, type Outcome } from '../model/index.js';
import { faults } from './faults.js';
import { concernsLink, isIgnored, isRead, type Name } from './names.js';
import { misspelled, unreadName } from './spelling.js';

/** One entry of a folder; `special` is whatever is neither a file, a folder nor a link. */
export interface Entry extends Name {
  readonly kind: 'file' | 'folder' | 'symlink' | 'special';
}

/** Lists a folder: its path ends with `/`, and is empty for the root. */
export type List = (folder: string) => Outcome<readonly Entry[]>;

/** The paths of the files of a workspace, each list sorted: those that mbo reads, and the others. */
export interface Paths {
  readonly read: readonly string[];
  readonly others: readonly string[];
}

/**
 * The paths of the files of a workspace, and what is wrong with them. Folders on disk and in git are walked by the same
 * rules: links are never followed, nested workspaces and what belongs to other tools are left out.
 */
export function walk(list: List): Outcome<Paths> {
  const files: string[] = [];
  const findings: Finding[] = [];
  const folders = [''];
  for (const folder of folders) {
    const listing = list(folder);
    for (const finding of listing.findings) findings.push(finding);
    if (folder !== '' && isWorkspace(listing.value)) continue;
    for (const entry of listing.value.filter(({ name }) => !isIgnored(name))) {
      const path = folder + entry.name;
      const fault = faultOf(path, entry);
      if (fault !== null) findings.push(fault);
      else if (entry.kind === 'file' && entry.isUtf8) files.push(path);
      if (entry.kind === 'folder' && entry.isUtf8) folders.push(`${path}/`);
    }
  }
  files.sort(compareStrings);
  const read = files.filter(isRead);
  const others = files.filter((path) => !isRead(path));
  return { value: { read, others }, findings: [...findings, ...misspelled(read)] };
}

function isWorkspace(entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.name === 'mbo.yaml' && entry.kind === 'file');
}

function faultOf(path: string, { kind, isUtf8 }: Entry): Finding | null {
  if (!isUtf8) return kind === 'folder' || isRead(path) ? faults.notUtf8(path) : null;
  if (kind === 'symlink') return concernsLink(path) ? faults.symlink(path) : null;
  if (!isRead(path)) return kind === 'file' ? unreadName(path) : null;
  if (kind === 'folder') return faults.folder(path);
  return kind === 'special' ? faults.special(path) : null;
}
