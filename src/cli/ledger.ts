import { isUtf8 } from 'node:buffer';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { about, aboutLedger } from '../language/cli/about.js';
import { cannot } from '../language/cli/cannot.js';
import { mergeConflict } from '../language/cli/merge.js';
import { usage } from '../language/cli/usage.js';
import { mergeFiles } from '../ledger/index.js';
import type { Setting } from './command.js';
import { cannotRun, codeOf } from './failure.js';
import { type Io, tell } from './io.js';
import { spokenLanguage } from './spoken.js';
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
    // biome-ignore lint/complexity/useMaxParams: each argument is handed over by itself
    .action((base: string, ours: string, theirs: string, path: string | undefined, _: unknown, command: Command) => {
      const files = { base, ours, theirs, path: path ?? ours };
      return merge(files, command.optsWithGlobals<{ readonly lang?: string }>().lang, setting);
    });
}

/** The files that git hands to a merge driver, and the path under which it keeps what they are versions of. */
interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly path: string;
}

/** Merges into `ours`, as git asks of a merge driver: exit code 1 says that conflicts are left in it. */
async function merge(files: Versions, lang: string | undefined, { io, finish }: Setting): Promise<void> {
  const { base, ours, theirs, path } = files;
  // Git runs a merge driver at the top of the repository, and the workspace may be in a folder of it.
  const folder = dirname(path);
  const known = await read(base, folder, io);
  const mine = await read(ours, folder, io);
  const { text, conflicts } = mergeFiles(known, mine, await read(theirs, folder, io));
  await writeFile(resolve(io.cwd(), ours), text).catch((error: unknown) => {
    throw cannotRun(cannot.write(`\`${ours}\``, codeOf(error)), folder);
  });
  if (conflicts === 0) return;
  await tell(io, mergeConflict(path, conflicts), await spokenLanguage(lang, folder, io));
  finish(1);
}

async function read(file: string, folder: string, io: Io): Promise<string> {
  try {
    const bytes = await readFile(resolve(io.cwd(), file));
    // Other bytes would not come out as they went in.
    if (!isUtf8(bytes)) throw Object.assign(new Error('not UTF-8'), { code: 'EILSEQ' });
    return bytes.toString('utf8');
  } catch (error) {
    throw cannotRun(cannot.read(file, codeOf(error)), folder);
  }
}
