import type { Diagnostic } from '../model/index.js';
import { finished, penFor, quote, say } from './pen.js';
import type { Style } from './style.js';

/** One line a finding, `path:line:col: error[rule] message`, for editors and problem matchers; never coloured. */
export function findingsConcise(diagnostics: readonly Diagnostic[], style: Style): string {
  const pen = penFor({ ...style, colour: false });
  const lines = diagnostics.map(({ place, severity, rule, message }) => {
    const at = `${quote(pen, place.file)}:${place.line}:${place.column}`;
    return `${at}: ${severity}[${quote(pen, rule)}] ${quote(pen, say(pen, message))}`;
  });
  return finished(pen, lines);
}
