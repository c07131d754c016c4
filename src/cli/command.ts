import type { Command } from 'commander';
import { cannot } from '../language/cli/cannot.js';
import { usage } from '../language/cli/usage.js';
import { type Language, languages } from '../model/index.js';
import { cannotRun } from './failure.js';
import type { Io } from './io.js';

/** What a command is made with: where it runs, the language of its help, and where its exit code and help go. */
export interface Setting {
  readonly io: Io;
  readonly language: Language;
  readonly finish: (exitCode: number) => void;
  /** Takes the help and the version, to be written when the arguments are read. */
  readonly show: (text: string) => void;
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** Adds an option that may be given several times. */
export function repeatable(command: Command, flags: string, description: string): Command {
  return command.option(flags, description, collect);
}

/** Refuses a language that mbo does not speak. */
export function knownLanguage(written: string): string {
  if (languages.some((known) => known === written)) return written;
  throw cannotRun(cannot.badChoice('--lang', written, languages.join(', ')));
}

/** The value of an option that is a whole number from 0 up. */
export function wholeNumber(option: string, written: string): number {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw cannotRun(cannot.badNumber(option, written));
}

/** Adds the options that every command has. */
export function withCommon(command: Command, language: Language, formats: string): Command {
  const described = command
    .option('-C, --root <dir>', usage.root[language])
    .option('--lang <lang>', usage.lang[language], knownLanguage)
    .option('--as-of <date>', usage.asOf[language]);
  return repeatable(described, '--format <format[=file]>', usage.format(formats)[language])
    .option('-q, --quiet', usage.quiet[language])
    .option('--no-color', usage.noColor[language])
    .option('--ascii', usage.ascii[language])
    .helpOption('-h, --help', usage.help[language]);
}
