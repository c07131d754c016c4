import { isUtf8 } from 'node:buffer';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { about, aboutLedger } from '../language/cli/about.js';
import { cannot } from '../language/cli/cannot.js';
import { mergeConflict } from '../language/cli/merge.js';
import { usage } from '../language/cli/usage.js';
import { mergeFiles } from '../ledger/index.js';
import type { Setting } from './command.js';
import { cannotRun, codeOf } from './failure.js';
import { type Io, tell } from './io.js';
import { languageIn } from './values.js';

/** `mbo ledger …`: what looks after the ledger of measurements. */
export function ledger(program: Command, setting: Setting): void {
  const { language } = setting;
  const group = program.command('ledger').description(about.ledger[language]);
  group
    .option('--lang <lang>', usage.lang[language], languageIn)
    .helpOption('-h, --help', usage.help[language])
    .action(() => {
      throw cannotRun(cannot.unknownCommand('ledger', 'ledger merge'));
    });
  group
    .command('merge')
    .description(aboutLedger.merge[language])
    .argument('<base>', usage.base[language])
    .argument('<ours>', usage.ours[language])
    .argument('<theirs>', usage.theirs[language])
    .argument('[path]', usage.path[language])
    .option('--lang <lang>', usage.lang[language], languageIn)
    .helpOption('-h, --help', usage.help[language])
    .action((base: string, ours: string, theirs: string, path: string | undefined) =>
      merge(base, ours, theirs, path ?? ours, setting),
    );
}

/** Merges into `ours`, as git asks of a merge driver: exit code 1 says that conflicts are left in it. */
async function merge(
  base: string,
  ours: string,
  theirs: string,
  name: string,
  { io, language, finish }: Setting,
): Promise<void> {
  const known = await read(base, io);
  const mine = await read(ours, io);
  const { text, conflicts } = mergeFiles(known, mine, await read(theirs, io));
  await writeFile(resolve(io.cwd(), ours), text).catch((error: unknown) => {
    throw cannotRun(cannot.write(`\`${ours}\``, codeOf(error)));
  });
  if (conflicts === 0) return;
  await tell(io, mergeConflict(name, conflicts), language);
  finish(1);
}

async function read(file: string, io: Io): Promise<string> {
  try {
    const bytes = await readFile(resolve(io.cwd(), file));
    // Other bytes would not come out as they went in.
    if (!isUtf8(bytes)) throw Object.assign(new Error('not UTF-8'), { code: 'EILSEQ' });
    return bytes.toString('utf8');
  } catch (error) {
    throw cannotRun(cannot.read(file, codeOf(error)));
  }
}
