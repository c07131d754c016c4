import type { Command } from 'commander';
import { usage } from '../language/cli/usage.js';
import type { Language } from '../model/index.js';
import type { Io } from './io.js';
import { dayIn, formatIn, languageIn } from './values.js';

/** What a command is made with: where it runs, the language of its help, and where its exit code and help go. */
export interface Setting {
  readonly io: Io;
  readonly language: Language;
  readonly finish: (exitCode: number) => void;
  /** Takes the help and the version, to be written when the arguments are read. */
  readonly show: (text: string) => void;
}

/** Adds an option that may be given several times; `read` refuses what it cannot read, or not beside those before it. */
export function repeatable(
  command: Command,
  flags: string,
  description: string,
  read: (value: string, before: readonly string[]) => string = (value) => value,
): Command {
  const collect = (value: string, before: readonly string[] = []) => [...before, read(value, before)];
  return command.option(flags, description, collect);
}

/** Adds the options that every command has. */
export function withCommon(command: Command, language: Language, formats: readonly string[]): Command {
  const described = command
    .option('-C, --root <dir>', usage.root[language])
    .option('--lang <lang>', usage.lang[language], languageIn)
    .option('--as-of <date>', usage.asOf[language], dayIn('--as-of'));
  return repeatable(
    described,
    '--format <format[=file]>',
    usage.format(formats.join(', '))[language],
    formatIn(formats),
  )
    .option('-q, --quiet', usage.quiet[language])
    .option('--no-color', usage.noColor[language])
    .option('--ascii', usage.ascii[language])
    .helpOption('-h, --help', usage.help[language]);
}
