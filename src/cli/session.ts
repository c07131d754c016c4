import { TZDate } from '@date-fns/tz';
import { type Day, type Language, languages, type Plan, type Text } from '../model/index.js';
import type { Style } from '../report/index.js';
import { type Io, tell } from './io.js';

/** The options that every command has. */
export interface CommonOptions {
  readonly root?: string;
  readonly lang?: string;
  readonly asOf?: Day;
  readonly format?: readonly string[];
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly ascii?: boolean;
}

/** The language a person chose, by `--lang`, the workspace, `MBO_LANG` or the locale, in this order; else English. */
export function languageOf(lang: string | undefined, workspace: Language | null, env: Io['env']): Language {
  // The first of these that is set is the locale, whatever language it names (POSIX.1-2017, 8.2).
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return languageNamed(lang) ?? workspace ?? languageNamed(env.MBO_LANG) ?? languageNamed(locale) ?? 'en';
}

/** The language of `fr`, `FR`, `fr-CA` or `fr_FR.UTF-8`; null where it is none that mbo speaks. */
export function languageNamed(written: string | undefined): Language | null {
  const [code] = /^[a-z]+(?=$|[-_.@])/i.exec(written ?? '') ?? [];
  return languages.find((known) => known === code?.toLowerCase()) ?? null;
}

/** Today in the time zone of the workspace, or the day given by `--as-of`. The only place where the clock is read. */
export function todayOf(asOf: Day | undefined, timezone: string): Day {
  return asOf ?? localDay(Date.now(), timezone);
}

/** The day that the calendar of a time zone shows at an instant, in ms since 1970. */
export function localDay(instant: number, timezone: string): Day {
  return new TZDate(instant, timezone).toISOString().slice(0, 10);
}

/** Starts to measure a stretch of time: the ms gone since then. */
export function stopwatch(): () => number {
  const started = performance.now();
  return () => performance.now() - started;
}

/** How texts are drawn on the terminal; NO_COLOR and FORCE_COLOR are heeded. */
export function styleOf(options: CommonOptions, language: Language, io: Io): Style {
  const { env, stdout } = io;
  const wanted = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const colour = options.color && !env.NO_COLOR && (wanted || (stdout.isTTY === true && env.TERM !== 'dumb'));
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C.UTF-8';
  const unicode = !options.ascii && env.TERM !== 'linux' && /utf-?8/i.test(locale);
  return { language, colour, unicode, width: Math.min(Math.max(stdout.columns ?? 100, 60), 140) };
}

/** The same for what is said of a workspace: in the language that the person chose, else in its own. */
export function styleFor(options: CommonOptions, { workspace }: Plan, io: Io): Style {
  return styleOf(options, languageOf(options.lang, workspace.language, io.env), io);
}

/** Says something to the person, on stderr, unless they asked for quiet. */
export async function say(io: Io, options: CommonOptions, language: Language, message: Text): Promise<void> {
  if (!options.quiet) await tell(io, message, language);
}
