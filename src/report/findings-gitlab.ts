import type { Diagnostic, Language, Severity } from '../model/index.js';
import { jsonText } from './json.js';
import { fingerprintsOf, inRepository } from './published.js';
import { plain } from './visible.js';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor' };

/**
 * A code quality report of GitLab (the Code Climate format): an error is `major`, a warning `minor`. Files are named from the
 * top of the repository, in which the workspace is `folder`.
 */
export function findingsGitlab(diagnostics: readonly Diagnostic[], folder: string, language: Language): string {
  const fingerprints = fingerprintsOf(diagnostics, folder);
  return jsonText(
    diagnostics.map(({ rule, severity, place, message }, i) => ({
      description: plain(`${rule}: ${message[language]}`),
      check_name: rule,
      fingerprint: fingerprints[i],
      severity: severities[severity],
      location: { path: inRepository(folder, place.file), lines: { begin: place.line } },
    })),
  );
}
