import { resolve } from 'node:path';
import { cannot } from '../language/cli/cannot.js';
import { parseLedger } from '../ledger/index.js';
import { decode, loadPlan, locate } from '../load/index.js';
import {
  asFarAsRead,
  compareDiagnostics,
  type Diagnostic,
  type Finding,
  journalPath,
  type Ledger,
  ledgerPath,
  type Plan,
  withUnread,
} from '../model/index.js';
import { type Failure, findRoot, isFailure, isFolder, readFilesIn, readFolder, type Tree } from '../tree/index.js';
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

/** The root of the workspace: the folder named, or the one found upwards from where the person stands. */
export function rootOf(named: string | undefined, io: Io): string {
  const from = resolve(io.cwd(), named ?? '.');
  if (named !== undefined && !isFolder(from)) throw cannotRun(cannot.noFolder(named));
  const root = findRoot(from);
  if (root === null) throw cannotRun(cannot.noRoot(from));
  return root;
}

/** What was asked of the files of a workspace; throws a CannotRun where they refused. */
export function answered<T>(answer: T | Failure): T {
  if (isFailure(answer)) throw cannotRun(answer.failure);
  return answer;
}

/** Reads a folder as a workspace. */
export function openFolder(root: string): Opened {
  const { value: tree, findings } = readFolder(root);
  return { root, ...openTree(tree, findings) };
}

/** The same workspace with its ledger as it is by now, read as the plan had it. */
export function withLedgerNow(opened: Opened): Opened {
  const indicators = [...opened.plan.indicators.values()];
  const paths = new Set([journalPath, ...indicators.map(({ id }) => ledgerPath(id))]);
  const { value, findings } = readFilesIn(opened.root, [...paths]);
  const files = [...opened.tree.files.filter(({ path }) => !paths.has(path)), ...value];
  const tree = { ...opened.tree, files };
  const ledger = parseLedger(indicators, textIn(tree));
  return { ...opened, tree, ledger: ledger.value, findings: [...findings, ...ledger.findings] };
}

/** Reads any tree, a folder or a revision, as a workspace. */
export function openTree(tree: Tree, found: readonly Finding[]): Omit<Opened, 'root'> {
  const opened = new Set(tree.files.map(({ path }) => path));
  const unopened = found.map(({ place }) => place.file).filter((path) => !opened.has(path));
  const loaded = loadPlan(tree.files, unopened);
  const ledger = parseLedger(asFarAsRead(loaded.value).indicators.values(), textIn(tree), [...opened]);
  return {
    tree,
    plan: withUnread(loaded.value, ledger.findings),
    ledger: ledger.value,
    findings: [...found, ...loaded.findings, ...ledger.findings],
  };
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
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const bytes = files.get(file);
    if (bytes === undefined) return [];
    const lines =
      split.get(file) ??
      Buffer.from(bytes)
        .toString('utf8')
        .split(/\r\n|\n|\r/);
    split.set(file, lines);
    return lines;
  };
}
