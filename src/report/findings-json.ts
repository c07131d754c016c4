import type { Diagnostic, Language } from '../model/index.js';

import { jsonText } from './json.js';
import type { FindingsSummary } from './summary.js';

/** What `mbo validate --format json` prints. `version` is that of mbo. */
export function findingsJson(
  diagnostics: readonly Diagnostic[],
  summary: FindingsSummary,
  language: Language,
  version: string,
): string {
  const { files, errors, warnings, ignored, old } = summary;
  return jsonText({
    version,
    summary: { files, errors, warnings, ignored, old },
    diagnostics: diagnostics.map((diagnostic) => diagnosticData(diagnostic, language)),
  });
}

function diagnosticData({ rule, severity, place, entity, message, related }: Diagnostic, language: Language) {
  const { file, line, column, endLine, endColumn } = place;
  return {
    rule,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    entity,
    message: message[language],
    related: related.map((other) => ({
      file: other.place.file,
      line: other.place.line,
      column: other.place.column,
      message: other.message[language],
    })),
  };
}
