import { CommanderError } from 'commander';
import { cannot } from '../language/cli/cannot.js';
import { hints, unspoken, wrongUsage } from '../language/cli/usage.js';
import { type Language, languages, type Text } from '../model/index.js';
import { asksForHelp, commandFirst, optionIn } from './arguments.js';
import { isCannotRun } from './failure.js';
import { type Io, tell, write } from './io.js';
import { inWords, programOf } from './program.js';
import { languageNamed, languageOf } from './session.js';

/**
 * Runs the command line and says with which code to exit: 0 fine, 1 findings of severity error, 2 cannot run, 70 a bug.
 * Data goes to stdout, messages to stderr; nothing else of the process is touched.
 */
export async function main(given: readonly string[], io: Io): Promise<number> {
  const args = commandFirst(given);
  const lang = optionIn(args, '--lang');
  // Only a run that shows help or an error reads the workspace for its language; any other learns it on its way.
  const spoken = async (folder = optionIn(args, '-C', '--root')): Promise<Language> => {
    const { spokenLanguage } = await import('./spoken.js');
    return spokenLanguage(lang, folder, io);
  };
  await noteUnspoken(io, args);
  try {
    return await run(args, io, asksForHelp(args) ? await spoken() : languageOf(lang, null, io.env));
  } catch (error) {
    const [text, exitCode] = explain(error, args[0]);
    const folder = isCannotRun(error) ? error.folder : undefined;
    const language = await spoken(folder).catch(() => languageOf(lang, null, io.env));
    await tell(io, text, language).catch(() => undefined);
    return exitCode;
  }
}

/** Says that mbo does not speak the language that the environment asks it to speak. */
async function noteUnspoken(io: Io, args: readonly string[]): Promise<void> {
  const { MBO_LANG: wanted } = io.env;
  if (!wanted || languageNamed(wanted) !== null || args.some((arg) => arg === '-q' || arg === '--quiet')) return;
  const note = unspoken(wanted, languages.join(', '));
  await tell(io, note, languageOf(undefined, null, io.env)).catch(() => undefined);
}

async function run(args: readonly string[], io: Io, language: Language): Promise<number> {
  let exitCode = 0;
  let shown = '';
  const finish = (code: number): void => {
    exitCode = code;
  };
  const show = (text: string): void => {
    shown += text;
  };
  try {
    const program = await programOf(args, { io, language, finish, show });
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander ends a run that only shows help or the version by throwing.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  }
  if (shown !== '') await write(io.stdout, 'stdout', shown);
  return exitCode;
}

function explain(error: unknown, command: string | undefined): readonly [text: Text, exitCode: number] {
  if (isCannotRun(error)) return [error.text, 2];
  if (error instanceof CommanderError) return [misused(error, command), 2];
  return [cannot.bug(error instanceof Error ? `${error.name}: ${error.message}` : String(error)), 70];
}

/** Commander's refusal in the person's language, with the word it quotes and the one it suggests. */
function misused({ code, message }: CommanderError, command = ''): Text {
  const [, word = ''] = /'([^']+)'/.exec(message) ?? [];
  const [, suggestion] = /Did you mean (?:one of )?([^?]+)\?/.exec(message) ?? [];
  const known = wrongUsage[code as keyof typeof wrongUsage];
  const what = (language: Language) => known?.(`\`${inWords(word, language)}\``)[language] ?? message;
  const hint =
    suggestion === undefined
      ? hints.help(command.startsWith('-') ? '' : command)
      : hints.suggestion(`\`${suggestion}\``);
  return { en: `${what('en')}; ${hint.en}`, fr: `${what('fr')}\u00a0; ${hint.fr}` };
}
