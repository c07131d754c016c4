import { editedFindings } from '../check/index.js';
import { cannotUndo } from '../language/cli/import.js';
import { laterImport, replacedPathsOf, takeBack } from '../ledger/index.js';
import { closest, type Finding, type ImportEntry, type Undone } from '../model/index.js';
import { undoneJson, undoneText } from '../report/index.js';
import { readFilesIn, type Tree, type Write } from '../tree/index.js';
import type { Setting } from './command.js';
import { cannotRun } from './failure.js';
import { openSound, showFindings } from './figures.js';
import { print } from './output.js';
import { type CommonOptions, say, styleFor } from './session.js';
import { answered, type Opened, textIn } from './workspace.js';

/** Takes an import of the journal back: the ledger is as it was before. `save` is null for a dry run. */
export async function undoImport(
  id: string,
  options: CommonOptions,
  setting: Setting,
  save: Write | null,
): Promise<void> {
  const { io, finish } = setting;
  const opened = await openSound(options, setting);
  if (opened === null) return;
  const style = styleFor(options, opened.plan, io);
  const entries = entriesOf(id, opened.ledger.imports);
  const [entry] = entries;
  const { tree, findings } = withReplaced(opened, entry);
  const { plan, ledger } = opened;
  const { value: change, findings: broken } = takeBack(plan.indicators, ledger, textIn(tree), entry);
  const faults: readonly Finding[] = [...editedIn(opened, id), ...findings, ...broken];
  if (faults.length > 0) {
    await showFindings(tree, faults, style, io);
    await say(io, options, style.language, cannotUndo.edited(id));
    return finish(1);
  }
  if (change.lost !== null) throw cannotRun(cannotUndo.loses(id, change.lost));
  if (save !== null) answered(await save(change.files));
  const undone: Undone = {
    import: id,
    source: entry.source,
    files: entries.map(({ file, sha256, records, used, rejected, duplicates, outOfScope }) => {
      return { name: file, sha256, records, used, rejected, duplicates, outOfScope };
    }),
    window: { from: entry.from, to: entry.to },
    exported: entry.exported,
    indicators: change.indicators,
    written: save !== null,
  };
  await print(io, options.format, { text: () => undoneText(undone, style), json: () => undoneJson(undone) });
}

/** The lines of the journal of an import, one for each of its files, where nothing stands in the way of its undoing. */
function entriesOf(id: string, imports: readonly ImportEntry[]): readonly [ImportEntry, ...ImportEntry[]] {
  const [entry, ...more] = imports.filter((one) => one.id === id);
  if (entry === undefined) {
    const ids = [...new Set(imports.map((one) => one.id))];
    const files = new Map(imports.map((one) => [one.id, `\`${one.id}\` (${one.file})`]));
    throw cannotRun(cannotUndo.unknownImport(id, closest(id, ids), [...files.values()].slice(-3)));
  }
  const later = laterImport(id, imports);
  if (later !== null) throw cannotRun(cannotUndo.first(id, later.id, later.file, later.from, later.to));
  return [entry, ...more];
}

/** The tree with the files of what an import had replaced, so that findings about them can be placed. */
function withReplaced(
  { root, plan, tree }: Opened,
  entry: ImportEntry,
): { readonly tree: Tree; readonly findings: readonly Finding[] } {
  const { value, findings } = readFilesIn(root, replacedPathsOf(plan.indicators, entry));
  return { tree: { ...tree, files: [...tree.files, ...value] }, findings };
}

function editedIn({ ledger }: Opened, id: string): readonly Finding[] {
  return editedFindings((ledger.discrepancies ?? []).filter(({ entry }) => entry.id === id));
}
