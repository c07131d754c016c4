import { findingWords } from '../language/findings.js';
import type { Language } from '../model/index.js';

/** How many findings of which severity, in how many files; what is counted aside is not shown. */
export interface FindingsSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that entities say to live with. */
  readonly ignored: number;
  /** Findings that an earlier revision has too; null when it was not asked. */
  readonly old: number | null;
}

/** One sentence: how many problems there are in how many files, and how many more are not shown. */
export function summarySentence(summary: FindingsSummary, language: Language): string {
  const { files, errors, warnings, ignored, old } = summary;
  const found = errors + warnings === 0 ? findingWords.clean(files) : findingWords.summary(errors, warnings, files);
  const aside = [...(ignored ? [findingWords.ignored(ignored)] : []), ...(old ? [findingWords.old(old)] : [])];
  return aside.length === 0
    ? found[language]
    : `${found[language]} (${aside.map((each) => each[language]).join(', ')})`;
}
