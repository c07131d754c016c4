import { Command, Help } from 'commander';
import { about } from '../language/cli/about.js';
import { cannot } from '../language/cli/cannot.js';
import { headings, placeholders, usage, wrongUsage } from '../language/cli/usage.js';
import type { Language, Text } from '../model/index.js';
import type { Setting } from './command.js';
import { cannotRun } from './failure.js';
import { languageIn } from './values.js';
import { version } from './version.js';

type Add = (program: Command, setting: Setting) => void;

// A run loads the rooms of the command it names, and no others.
const commands: Readonly<Record<string, { readonly about: Text; readonly load: () => Promise<Add> }>> = {
  validate: { about: about.validate, load: async () => (await import('./validate.js')).validate },
  explain: { about: about.explain, load: async () => (await import('./explain.js')).explain },
  new: { about: about.new, load: async () => (await import('./new.js')).newThing },
  import: { about: about.import, load: async () => (await import('./import.js')).importExport },
  series: { about: about.series, load: async () => (await import('./series.js')).series },
  ledger: { about: about.ledger, load: async () => (await import('./ledger.js')).ledger },
  report: { about: about.report, load: async () => (await import('./report.js')).report },
};

/**
 * The command line of mbo for these arguments, in one language: the commands they name in full, the others for the help.
 * Parsing throws a CommanderError instead of ending the process.
 */
export async function programOf(args: readonly string[], setting: Setting): Promise<Command> {
  const { language, show } = setting;
  const program = new Command('mbo')
    .description(about.program[language])
    .version(version, '-V, --version', usage.version[language])
    .helpOption('-h, --help', usage.help[language])
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: show,
      writeErr: () => undefined,
    })
    .usage(usage.line[language])
    .option('--lang <lang>', usage.lang[language], languageIn)
    // What stands behind a command is the command's.
    .enablePositionalOptions()
    .configureHelp({
      styleTitle: (title) => headings[title.replace(':', '') as keyof typeof headings]?.[language] ?? title,
      commandUsage: (command) => inWords(Help.prototype.commandUsage.call(new Help(), command), language),
      subcommandTerm: (command) => command.name(),
      optionTerm: ({ flags }) => inWords(flags, language),
      argumentTerm: (argument) => inWords(argument.name(), language),
      boxWrap: (help, width) => wrapped(help, width),
    });
  for (const [name, command] of Object.entries(commands)) {
    if (args.includes(name)) (await command.load())(program, setting);
    else program.command(name).description(command.about[language]);
  }
  // What follows an unknown command is of no interest: the command is what to correct.
  return program
    .allowExcessArguments()
    .allowUnknownOption()
    .action(async () => {
      const [unknown] = program.args;
      if (unknown === undefined) program.outputHelp();
      else if (unknown.startsWith('-')) throw cannotRun(wrongUsage['commander.unknownOption'](`\`${unknown}\``));
      else throw await noCommand(unknown);
    });
}

/** The words of a usage line or an option, `<dir>`, in a language. */
export function inWords(flags: string, language: Language): string {
  return flags.replace(/[a-z]+/g, (word, at: number) => {
    const isName = /[\w-]/.test(flags[at - 1] ?? '') || flags.startsWith('mbo', at);
    return isName ? word : (placeholders[word as keyof typeof placeholders]?.[language] ?? word);
  });
}

/** Commander's own wrapping, which would break lines at no-break spaces too. */
function wrapped(help: string, width: number): string {
  const held = help.replaceAll('\u00a0', '\ue000');
  return new Help().boxWrap(held, width).replaceAll('\ue000', '\u00a0');
}

async function noCommand(unknown: string): Promise<Error> {
  const { closest } = await import('../model/index.js');
  return cannotRun(cannot.unknownCommand(unknown, closest(unknown, Object.keys(commands))));
}
