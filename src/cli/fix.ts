import { parseJournal, parseSeries } from '../ledger/index.js';
import { fixFile, type Reader } from '../load/index.js';
import { type Diagnostic, groupBy, journalPath, ledgerPath, type Plan } from '../model/index.js';
import type { FileChange } from '../report/index.js';
import type { Tree } from '../tree/index.js';

/** What was found in the files of a tree. */
interface Found {
  readonly opened: { readonly tree: Tree; readonly plan: Plan };
  readonly diagnostics: readonly Diagnostic[];
}

/** What is left after every fix that may be made: the files that change, and how many findings were put right. */
export interface Repaired<F extends Found> {
  readonly left: F;
  readonly files: readonly FileChange[];
  readonly fixed: number;
}

/** One fix can make room for another; this many times they are looked for again. */
const rounds = 10;

/** Makes the fixes of what was found in memory, and those of what `find` finds then, until there is none. Writes nothing. */
export async function repair<F extends Found>(found: F, find: (tree: Tree) => Promise<F>): Promise<Repaired<F>> {
  let left = found;
  let fixed = 0;
  for (let round = 0; round < rounds; round++) {
    const step = fixTree(left.opened, left.diagnostics);
    if (step.fixed.size === 0) break;
    fixed += step.fixed.size;
    left = await find(step.tree);
  }
  return { left, files: changesBetween(found.opened.tree, left.opened.tree), fixed };
}

/** What was found, of whose fixes only those are left that can be made. */
export function withTriedFixes({ opened, diagnostics }: Found): readonly Diagnostic[] {
  const { fixed } = fixTree(opened, diagnostics);
  return diagnostics.map((diagnostic) => {
    const { fix, ...rest } = diagnostic;
    return fix === undefined || fixed.has(diagnostic) ? diagnostic : rest;
  });
}

/** How often files are read again, all together, where not all fixes of one can be made at once. */
const readings = 4000;

function fixTree({ tree, plan }: Found['opened'], diagnostics: readonly Diagnostic[]) {
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined);
  const byFile = groupBy(fixable, ({ fix }) => fix?.place.file);
  const fixed = new Set<Diagnostic>();
  let spare = readings;
  const readers = ledgerReaders(plan);
  const files = tree.files.map((file) => {
    const findings = byFile.get(file.path);
    if (findings === undefined) return file;
    const done = fixFile(file.path, file.bytes, findings, spare, readers.get(file.path));
    spare -= done.readings - 1;
    for (const finding of done.fixed) fixed.add(finding);
    return done.fixed.length === 0 ? file : { ...file, bytes: Buffer.from(done.text) };
  });
  return { tree: { ...tree, files }, fixed };
}

/** How the files of a ledger are read to see what their fixes do, by path. */
function ledgerReaders({ indicators }: Plan): ReadonlyMap<string, Reader> {
  const all = Number.POSITIVE_INFINITY;
  const readers = [...indicators.values()].map((indicator): [string, Reader] => [
    ledgerPath(indicator.id),
    (file, text) => ({ stage: 0, findings: parseSeries(file, text, indicator, all).findings }),
  ]);
  return new Map(readers).set(journalPath, (file, text) => ({
    stage: 0,
    findings: parseJournal(file, text, all).findings,
  }));
}

function changesBetween(before: Tree, after: Tree): readonly FileChange[] {
  const old = new Map(before.files.map(({ path, bytes }) => [path, bytes]));
  return after.files.flatMap(({ path, bytes }) => {
    const was = old.get(path);
    return was === undefined || was === bytes ? [] : [{ path, before: textOf(was), text: textOf(bytes) }];
  });
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
