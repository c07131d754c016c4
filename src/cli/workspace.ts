import { resolve } from 'node:path';
import { cannot } from '../language/cli.js';
import { parseJournal, parseSeries } from '../ledger/index.js';
import { decode, loadPlan, locate } from '../load/index.js';
import {
  compareDiagnostics,
  type Diagnostic,
  type Finding,
  type ImportEntry,
  type Ledger,
  type Plan,
  type Series,
} from '../model/index.js';
import { findRoot, readFolder, type Tree } from '../tree/index.js';
import { cannotRun } from './failure.js';
import type { Io } from './io.js';

/** A workspace as read: what it says, what was measured, and what is wrong with the reading of it. */
export interface Opened {
  readonly root: string;
  readonly tree: Tree;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
}

export const journalPath = 'measurements/imports.csv';
export const ledgerPath = (indicator: string): string => `measurements/${indicator}.csv`;

/** The root of the workspace: the folder named, or the one found upwards from where the person stands. */
export function rootOf(named: string | undefined, io: Io): string {
  const from = resolve(io.cwd(), named ?? '.');
  const root = findRoot(from);
  if (root === null) throw cannotRun(cannot.noRoot(from));
  return root;
}

/** Reads a folder as a workspace. */
export function openFolder(root: string): Opened {
  const { value: tree, findings } = readFolder(root);
  return { root, ...openTree(tree, findings) };
}

/** Reads any tree, a folder or a revision, as a workspace. */
export function openTree(tree: Tree, found: readonly Finding[]): Omit<Opened, 'root'> {
  const loaded = loadPlan(tree.files);
  const ledger = readLedger(tree, loaded.value);
  return {
    tree,
    plan: loaded.value,
    ledger: ledger.value,
    findings: [...found, ...loaded.findings, ...ledger.findings],
  };
}

function readLedger(tree: Tree, plan: Plan): { readonly value: Ledger; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const series = new Map<string, Series>();
  let imports: readonly ImportEntry[] = [];
  const files = new Map(tree.files.map(({ path, bytes }) => [path, bytes]));
  const textOf = (path: string): string | undefined => {
    const bytes = files.get(path);
    return bytes && Buffer.from(bytes).toString('utf8');
  };
  const journal = textOf(journalPath);
  if (journal !== undefined) {
    const parsed = parseJournal(journalPath, journal);
    imports = parsed.value;
    findings.push(...parsed.findings);
  }
  for (const indicator of plan.indicators.values()) {
    const file = ledgerPath(indicator.id);
    const text = textOf(file);
    if (text === undefined) continue;
    const parsed = parseSeries(file, text, indicator);
    series.set(indicator.id, parsed.value);
    findings.push(...parsed.findings);
  }
  return { value: { series, imports }, findings };
}

/** The text of a file of the tree, as positions in it are counted. */
export function textIn(tree: Tree): (file: string) => string | undefined {
  const files = new Map(tree.files.map(({ path, bytes }) => [path, bytes]));
  return (file) => {
    const bytes = files.get(file);
    if (bytes === undefined) return undefined;
    return file.endsWith('.csv') ? Buffer.from(bytes).toString('utf8') : (decode(file, bytes).value ?? undefined);
  };
}

/** Findings with their lines and columns, in the order in which they are shown. */
export function diagnose(tree: Tree, findings: readonly Finding[]): readonly Diagnostic[] {
  return [...locate(findings, textIn(tree))].sort(compareDiagnostics);
}

/** The lines of a file for a code frame, whatever its state; none of a file that is not read. */
export function linesIn(tree: Tree): (file: string) => readonly string[] {
  const files = new Map(tree.files.map(({ path, bytes }) => [path, bytes]));
  return (file) => {
    const bytes = files.get(file);
    if (bytes === undefined) return [];
    return Buffer.from(bytes)
      .toString('utf8')
      .split(/\r\n|\n|\r/);
  };
}
