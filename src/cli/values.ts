import { cannot } from '../language/cli/cannot.js';
import { cannotImport } from '../language/cli/import.js';
import { type Day, isDay, languages, momentIn, type Window } from '../model/index.js';
import { cannotRun } from './failure.js';
import { languageNamed } from './session.js';

// How the values of options are read, all before a command does anything. Each throws a CannotRun for what it cannot read.

/** A language that mbo speaks. */
export function languageIn(written: string): string {
  if (languageNamed(written) !== null) return written;
  throw cannotRun(cannot.badChoice('--lang', written, languages.join(', ')));
}

/** A day of the calendar. */
export const dayIn =
  (option: string) =>
  (written: string): Day => {
    if (isDay(written)) return written;
    throw cannotRun(cannot.badDay(option, written));
  };

/** A whole number from 0 up. */
export const wholeNumberIn =
  (option: string) =>
  (written: string): number => {
    if (/^\d{1,9}$/.test(written)) return Number(written);
    throw cannotRun(cannot.badNumber(option, written));
  };

/** Formats of lines, of which several may follow each other on stdout; any other is one document. */
const lineFormats = ['text', 'concise', 'github'];

/** One of the formats of a command, `json`, or `json=FILE` for a file; on stdout no document stands beside another. */
export const formatIn =
  (known: readonly string[]) =>
  (written: string, before: readonly string[]): string => {
    const [format = '', file] = written.split(/=(.*)/s);
    if (!known.includes(format)) throw cannotRun(cannot.unknownFormat(format, known.join(', ')));
    if (file === '') throw cannotRun(cannot.noFormatFile(written));
    const onStdout = [...before, written].filter((spec) => !spec.includes('='));
    const document = onStdout.find((spec) => !lineFormats.includes(spec));
    if (file === undefined && onStdout.length > 1 && document) throw cannotRun(cannot.mixedOutput(document));
    return written;
  };

/** The moment of an export, as written. */
export function momentOfExport(written: string): string {
  if (momentIn(written) !== null) return written;
  throw cannotRun(cannotImport.badMoment(written));
}

/** Two days, the first one not after the second. */
export function windowIn(written: string): Window {
  const [from = '', to = '', ...more] = written.split('..');
  if (isDay(from) && isDay(to) && from <= to && more.length === 0) return { from, to };
  throw cannotRun(cannotImport.badWindow(written));
}
