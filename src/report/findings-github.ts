import { ciWords } from '../language/findings.js';
import type { Diagnostic, Language } from '../model/index.js';
import { inRepository, worstFirst } from './published.js';
import { plain } from './visible.js';

/** How many annotations of a severity GitHub shows of one step. */
const shownOfStep = 10;

/**
 * Workflow commands of GitHub Actions, one a finding, errors first: each becomes an annotation of its file. Files are named
 * from the top of the repository, in which the workspace is `folder`.
 */
export function findingsGithub(diagnostics: readonly Diagnostic[], folder: string, language: Language): string {
  const lines = worstFirst(diagnostics).map((diagnostic) => annotation(diagnostic, folder, language));
  const hidden = hiddenOf(diagnostics);
  if (hidden > 0) lines.push(command('notice', { title: 'mbo' }, ciWords.hidden(hidden, shownOfStep)[language]));
  return lines.map((line) => `${line}\n`).join('');
}

function hiddenOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return Math.max(0, errors - shownOfStep) + Math.max(0, warnings - shownOfStep);
}

function annotation({ severity, rule, place, message }: Diagnostic, folder: string, language: Language): string {
  const { line, column, endLine, endColumn } = place;
  const file = inRepository(folder, place.file);
  // GitHub refuses columns of a range over several lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return command(severity, { file, line, endLine, ...columns, title: `mbo (${rule})` }, message[language]);
}

/** A workflow command, escaped as actions/runner undoes it; a plain text has no carriage return. */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${pairs.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return plain(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
