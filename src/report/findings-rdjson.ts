import type { Diagnostic, Severity, Span } from '../model/index.js';
import type { Lines } from './findings-text.js';
import { jsonText } from './json.js';
import { inRepository, type Run, rulesPage } from './published.js';
import { plain } from './visible.js';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING' };

/**
 * The Diagnostic Format of reviewdog. Its columns count bytes of UTF-8, for which the lines of the files are needed. Files
 * are named from the top of the repository.
 */
export function findingsRdjson(
  diagnostics: readonly Diagnostic[],
  lines: Lines,
  { folder, language, home }: Run,
): string {
  const worst = diagnostics.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return jsonText({
    source: { name: 'mbo', ...(home && { url: home }) },
    severity: severities[worst],
    diagnostics: diagnostics.map(({ rule, severity, place, message, fix }) => ({
      message: plain(message[language]),
      location: { path: inRepository(folder, place.file), range: rangeOf(lines(place.file), place) },
      severity: severities[severity],
      code: { value: rule, ...(home && { url: rulesPage(home) }) },
      // A suggestion is made in the file of its finding.
      ...(fix?.place.file === place.file && {
        suggestions: [{ range: rangeOf(lines(place.file), fix.place), text: fix.text }],
      }),
    })),
  });
}

function rangeOf(lines: readonly string[], { line, column, endLine, endColumn }: Span) {
  return {
    start: { line, column: byteColumn(lines[line - 1], column) },
    end: { line: endLine, column: byteColumn(lines[endLine - 1], endColumn) },
  };
}

/** A column counted in UTF-16 units as one counted in bytes of UTF-8; both begin at 1. A byte order mark is no column of ours. */
function byteColumn(line: string | undefined, column: number): number {
  if (line === undefined) return column;
  const mark = line.startsWith('\ufeff') ? 1 : 0;
  return Buffer.byteLength(line.slice(0, column - 1 + mark)) + 1;
}
