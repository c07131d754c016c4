import { lstatSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { about } from '../language/cli/about.js';
import { cannot } from '../language/cli/cannot.js';
import { cannotNew, told, usage, whyLeftOut } from '../language/cli/new.js';
import { isId, knownPresets, slug } from '../load/index.js';
import {
  type Drafted,
  entitiesOf,
  type Id,
  type Language,
  type LeftOut,
  type Plan,
  type WhyLeftOut,
} from '../model/index.js';
import { sourceYaml } from '../report/index.js';
import { resolveInside, withLock } from '../tree/index.js';
import { askingOn } from './ask.js';
import { type Setting, withCommon } from './command.js';
import { cannotRun } from './failure.js';
import { print } from './output.js';
import { type CommonOptions, languageOf, say } from './session.js';
import { answered, type Opened, openFolder, rootOf } from './workspace.js';

interface NewOptions extends CommonOptions {
  readonly from?: string;
  readonly output?: string;
  readonly dryRun?: boolean;
}

const kinds = ['source'] as const;

/** `mbo new source ID --from FILE`: the source file that reads an export. Exit code 1 when it leaves something open. */
export function newThing(program: Command, setting: Setting): void {
  const { language } = setting;
  const command = program.command('new').description(about.new[language]);
  command
    .argument('<kind>', usage.kind[language])
    .argument('<id>', usage.id[language])
    .option('--from <file>', usage.from[language])
    .option('-o, --output <file>', usage.output[language])
    .option('--dry-run', usage.dryRun[language]);
  withCommon(command, language, ['text']).action(async (kind: string, id: Id, options: NewOptions) => {
    if (!kinds.some((known) => known === kind)) throw cannotRun(cannotNew.kind(kind, kinds.join(', ')));
    await newSource(id, options, setting);
  });
}

async function newSource(id: Id, options: NewOptions, setting: Setting): Promise<void> {
  const { io, finish } = setting;
  const { from } = options;
  if (from === undefined) throw cannotRun(cannotNew.from(id));
  const root = rootOf(options.root, io);
  const file = fileFor(id, options.output, root, io.cwd());
  const opened = openFolder(root);
  refuseTaken(id, file, opened);
  const { workspace } = opened.plan;
  const language = languageOf(options.lang, workspace.language, io.env);
  const drafted = await draft(id, from, opened.plan, setting, language);
  const yaml = sourceYaml(drafted, workspace.language ?? language);
  if (options.dryRun) await print(io, options.format, { text: () => yaml });
  else await save(id, file, yaml, root);
  await tell(drafted, options.dryRun ? null : file, options, setting, language);
  finish(drafted.doubts.length > 0 ? 1 : 0);
}

/** The file to write, relative to the root. */
function fileFor(id: Id, output: string | undefined, root: string, cwd: string): string {
  if (!isId(id)) throw cannotRun(cannotNew.badId(id, slug(id)));
  const file = output === undefined ? `sources/${id}.yaml` : relative(root, resolve(cwd, output)).replaceAll(sep, '/');
  if (!/\.ya?ml$/.test(file) || resolveInside(root, file) === null) throw cannotRun(cannotNew.outside(output ?? file));
  return file;
}

function refuseTaken(id: Id, file: string, { plan, root }: Opened): void {
  const owner = ownerOf(id, plan);
  if (owner !== null) throw cannotRun(cannotNew.idTaken(id, owner));
  if (lstatSync(join(root, file), { throwIfNoEntry: false })) throw cannotRun(cannotNew.fileThere(file));
}

/** The file of the thing that has an id; null when none has. */
function ownerOf(id: Id, plan: Plan): string | null {
  return entitiesOf(plan).find((entity) => entity.id === id)?.origin.file ?? null;
}

async function draft(id: Id, from: string, plan: Plan, { io }: Setting, language: Language): Promise<Drafted> {
  const { inferSource } = await import('../measure/infer/index.js');
  const { ask, close } = askingOn(io, language);
  const { timezone } = plan.workspace;
  try {
    const drafted = await inferSource(
      resolve(io.cwd(), from),
      { id, language, timezone, presets: knownPresets() },
      ask,
    );
    if ('draft' in drafted) return drafted;
    throw cannotRun(cannot.export(from, drafted));
  } finally {
    close();
  }
}

/** Writes the file unless somebody took its place in the meantime. */
async function save(id: Id, file: string, text: string, root: string): Promise<void> {
  const saved = await withLock(root, (put) => {
    refuseTaken(id, file, openFolder(root));
    return put([{ path: file, text }]);
  });
  answered(saved);
}

const reasons = Object.keys(whyLeftOut) as readonly WhyLeftOut[];

/** The columns left out, by why. */
function groupsOf(leftOut: readonly LeftOut[]): readonly (readonly [WhyLeftOut, readonly string[]])[] {
  return reasons
    .map((why) => [why, leftOut.filter((one) => one.why === why).map(({ header }) => header)] as const)
    .filter(([, headers]) => headers.length > 0);
}

async function tell(
  { draft: { id, preset }, doubts, leftOut, absent }: Drafted,
  file: string | null,
  options: NewOptions,
  { io }: Setting,
  language: Language,
): Promise<void> {
  const messages = [
    ...(file === null ? [] : [told.written(file, id)]),
    ...groupsOf(leftOut).map(([why, headers]) => told.leftOut(why, headers)),
    ...(preset === null || absent.length === 0 ? [] : [told.absent(preset, absent)]),
    ...doubts.map(({ remark }) => remark),
    ...(doubts.length === 0 ? [] : [told.open(doubts.length, file === null)]),
  ];
  for (const message of messages) await say(io, options, language, message);
}
