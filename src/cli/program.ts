import { Command } from 'commander';
import { about, cannot, headings, usage } from '../language/cli.js';
import { closest } from '../load/index.js';
import type { Setting } from './command.js';
import { explain } from './explain.js';
import { cannotRun } from './failure.js';
import { importExport } from './import.js';
import { report } from './report.js';
import { series } from './series.js';
import { validate } from './validate.js';
import { version } from './version.js';

const commands = [validate, explain, importExport, series, report];

/** The command line of mbo, in one language. Parsing throws a CommanderError instead of ending the process. */
export function programOf(setting: Setting): Command {
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
    .configureHelp({
      styleTitle: (title) => headings[title.replace(':', '') as keyof typeof headings]?.[language] ?? title,
    });
  for (const add of commands) add(program, setting);
  return program.allowExcessArguments().action(() => {
    const [unknown] = program.args;
    if (unknown === undefined) program.outputHelp();
    else throw cannotRun(cannot.unknownCommand(unknown, closest(unknown, namesOf(program))));
  });
}

const namesOf = (program: Command): readonly string[] => program.commands.map((command) => command.name());
