import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Command, Option } from 'commander';
import { about } from '../language/cli/about.js';
import { cannotImport } from '../language/cli/import.js';
import { usage } from '../language/cli/usage.js';
import { changeLedger, type ImportChange, shrinkFindings } from '../ledger/index.js';
import type { Measured } from '../measure/index.js';
import {
  type Day,
  definitionDigest,
  type Finding,
  type Imported,
  type Indicator,
  momentIn,
  type Plan,
  type Source,
  toDay,
  type Window,
  type WrittenMoment,
} from '../model/index.js';
import { importJson, importText } from '../report/index.js';
import type { Write } from '../tree/index.js';
import { type Setting, withCommon } from './command.js';
import { exportsNamed } from './exports.js';
import { cannotRun } from './failure.js';
import { isMeasurable, isSound, openSound, showFindings } from './figures.js';
import { alone } from './lock.js';
import { print } from './output.js';
import { progressLine } from './progress.js';
import { type CommonOptions, localDay, stopwatch, styleFor, todayOf } from './session.js';
import { thingNamed } from './thing-named.js';
import { undoImport } from './undo.js';
import { momentOfExport, wholeNumberIn, windowIn } from './values.js';
import { version } from './version.js';
import { answered, type Opened, textIn, withLedgerNow } from './workspace.js';

interface ImportOptions extends CommonOptions {
  readonly undo?: string;
  readonly dryRun?: boolean;
  readonly exportedAt?: string;
  readonly window?: Window;
  readonly maxRejects?: number;
  readonly allowEmpty?: boolean;
  readonly showCells?: boolean;
}

/** The options that say how an export is read. */
const ofExports = ['exportedAt', 'window', 'maxRejects', 'allowEmpty', 'showCells'];

/** `mbo import SOURCE FILE…`: exports to the ledger; all or nothing. `mbo import --undo IMPORT` takes one back. */
export function importExport(program: Command, setting: Setting): void {
  const { io, language } = setting;
  const command = program.command('import').description(about.import[language]);
  command
    .argument('[source]', usage.source[language])
    .argument('[files...]', usage.files[language])
    .addOption(new Option('--undo <import>', usage.undo[language]).conflicts(ofExports))
    .option('--dry-run', usage.dryRun[language])
    .option('--exported-at <moment>', usage.exportedAt[language], momentOfExport)
    .option('--window <from..to>', usage.window[language], windowIn)
    .option('--max-rejects <n>', usage.maxRejects[language], wholeNumberIn('--max-rejects'))
    .option('--allow-empty', usage.allowEmpty[language])
    .option('--show-cells', usage.showCells[language]);
  withCommon(command, language, ['text', 'json']).action(
    async (source: string | undefined, named: readonly string[], options: ImportOptions) => {
      const { undo } = options;
      if (undo === undefined) {
        if (source === undefined) return missing(command, 'source');
        if (named.length === 0) return missing(command, 'files');
        return importInto(source, named, options, setting);
      }
      if (source !== undefined) command.error('error: too many arguments', { code: 'commander.excessArguments' });
      return alone(options, io, (save) => undoImport(undo, options, setting, save));
    },
  );
}

function missing(command: Command, argument: string): never {
  return command.error(`error: missing required argument '${argument}'`, { code: 'commander.missingArgument' });
}

/**
 * One import into the workspace as it stands. Others may import while the export is measured: only then is the ledger
 * locked, and read as it is by then.
 */
async function importInto(
  sourceId: string,
  named: readonly string[],
  options: ImportOptions,
  setting: Setting,
): Promise<void> {
  const { io, finish } = setting;
  const opened = await openSound(options, setting);
  if (opened === null) return;
  const style = styleFor(options, opened.plan, io);
  const source = thingNamed('source', sourceId, opened.plan.sources);
  if (!(await isMeasurable(opened, source, options, setting))) return;
  refuseDaysToCome(options, opened.plan.workspace.timezone);
  const files = await exportsNamed(named, io.cwd());
  const progress = progressLine(io, options.quiet === true, style, stopwatch());
  const { value: measured, findings } = await measureExports(opened, source, files, options, progress);
  if (findings.length > 0) await showFindings(opened.tree, findings, style, io);
  if (measured === null) return finish(1);
  const change = await changeMade(opened, source, measured, options, setting);
  if (change === null) return;
  const imported: Imported = {
    import: change.import,
    source: sourceId,
    files: measured.files,
    window: change.window,
    exported: measured.exportedAt,
    exportedGuessed: measured.exportedGuessed,
    rejects: measured.rejects,
    newer: change.newer && { import: change.newer.id, exported: change.newer.exported },
    indicators: change.indicators,
    written: !options.dryRun,
  };
  await print(io, options.format, {
    text: () => importText(imported, style),
    json: () => importJson(imported, style.language),
  });
}

/** What was measured put into the ledger as it is by now, or null after it was shown why not. */
async function changeMade(
  opened: Opened,
  source: Source,
  measured: Measured,
  options: ImportOptions,
  setting: Setting,
): Promise<ImportChange | null> {
  const { io, finish } = setting;
  return alone(options, io, async (save) => {
    const current = save === null ? opened : withLedgerNow(opened);
    if (!(await isSound(current, options, setting))) return null;
    const { plan, ledger, tree } = current;
    const definitions = new Map(measuredFrom(source, plan).map((one) => [one.id, definitionDigest(source, one)]));
    const given = { ...measured, source: source.id, definitions, version };
    const change = changeLedger(plan.indicators, ledger, textIn(tree), given);
    const refused = options.window === undefined ? shrinkFindings(measured, change) : [];
    if (refused.length === 0) return saved(change, save);
    await showFindings(tree, refused, styleFor(options, plan, io), io);
    finish(1);
    return null;
  });
}

async function saved(change: ImportChange, save: Write | null): Promise<ImportChange> {
  if (save !== null && change.files.length > 0) answered(await save(change.files));
  return change;
}

const measuredFrom = ({ id }: Source, { indicators }: Plan): readonly Indicator[] =>
  [...indicators.values()].filter((one) => one.source === id && one.measure.kind !== 'given');

async function measureExports(
  { plan, ledger }: Opened,
  source: Source,
  files: readonly string[],
  options: ImportOptions,
  progress: ReturnType<typeof progressLine>,
): Promise<{ readonly value: Measured | null; readonly findings: readonly Finding[] }> {
  const indicators = measuredFrom(source, plan);
  if (indicators.length === 0) throw cannotRun(cannotImport.nothingMeasured(source.id));
  const temporary = await mkdtemp(join(tmpdir(), 'mbo-'));
  try {
    // The engine is a native module: it is loaded by this command alone.
    const { measure } = await import('../measure/index.js');
    return await measure({
      workspace: plan.workspace,
      source,
      indicators,
      files: files.map((path) => ({ path, name: basename(path) })),
      exportedAt: options.exportedAt ?? null,
      today: todayOf(options.asOf, plan.workspace.timezone),
      window: options.window ?? null,
      imports: ledger.imports.filter((entry) => entry.source === source.id),
      maxRejects: options.maxRejects ?? 0,
      allowEmpty: options.allowEmpty === true,
      temporary,
      showCells: options.showCells === true,
      onProgress: progress.show,
    });
  } finally {
    progress.clear();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** What is said of the export may not go beyond today: periods would be closed before they are over. */
function refuseDaysToCome({ exportedAt, window, asOf }: ImportOptions, timezone: string): void {
  const today = todayOf(asOf, timezone);
  if (exportedAt !== undefined && dayOf(exportedAt, timezone) > today) {
    throw cannotRun(cannotImport.notYet('--exported-at', exportedAt, today));
  }
  if (window !== undefined && window.to > today) {
    throw cannotRun(cannotImport.notYet('--window', `${window.from}..${window.to}`, today));
  }
}

function dayOf(written: string, timezone: string): Day {
  const { ms, isLocal } = momentIn(written) as WrittenMoment;
  return isLocal ? toDay(new Date(ms)) : localDay(ms, timezone);
}
