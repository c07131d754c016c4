import { printCsv } from './csv.js';
import { isJournal } from './journal.js';
import { mergeJournals } from './merge-journals.js';
import { mergeSheets } from './merge-sheets.js';
import { complaintsAbout } from './places.js';
import { hasWidth, readRecords } from './records.js';
import { type Part, printPart } from './three-way.js';
import type { Lines, Versions } from './versions.js';

/** A merged file, with markers around each place where both sides changed the same. */
export interface Merged {
  readonly text: string;
  readonly conflicts: number;
}

/**
 * Merges two versions of a file of the ledger that go back to the same base, which is empty where both are new: a series
 * by cell, the journal by import. It needs no plan, which may itself be in conflict, only the header. What cannot be read
 * line by line, or has not the same columns in all versions, is one conflict. Without conflicts, the result is the same
 * with the sides exchanged.
 */
export function mergeFiles(base: string, ours: string, theirs: string): Merged {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: 0 };
  if (base === ours) return { text: theirs, conflicts: 0 };
  const versions = readVersions(base, ours, theirs);
  const parts = versions && (isJournal(versions.header) ? mergeJournals(versions) : mergeSheets(versions));
  if (parts === null) return printed([{ ours: [ours], theirs: [theirs] }]);
  return printed([printCsv([versions?.header ?? []]), ...parts]);
}

function printed(parts: readonly Part[]): Merged {
  const conflicts = parts.filter((part) => typeof part !== 'string').length;
  return { text: parts.map(printPart).join(''), conflicts };
}

function readVersions(base: string, ours: string, theirs: string): Versions | null {
  const [header, ...mine] = readLines(ours) ?? [];
  const [others, ...yours] = readLines(theirs) ?? [];
  const known = base === '' ? [header ?? []] : readLines(base);
  if (header === undefined || header.join() !== others?.join() || header.join() !== known?.[0]?.join()) return null;
  return { header, base: known.slice(1), ours: mine, theirs: yours };
}

/** All lines of a text, the header first; null where any of them is broken. */
function readLines(text: string): Lines | null {
  const complaints = complaintsAbout('', text, null);
  const lines: string[][] = [];
  for (const record of readRecords(text, complaints)) {
    hasWidth(record, lines[0]?.length ?? record.cells.length, complaints);
    if (complaints.count() > 0) return null;
    lines.push(record.cells.map((cell) => cell.text));
  }
  return complaints.count() > 0 ? null : lines;
}
