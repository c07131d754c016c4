import type { Language } from '../model/index.js';
import { jsonText } from './json.js';
import type { RulePage } from './rule-help.js';

/** What rules say of themselves, in one language. */
export function rulesJson(rules: readonly RulePage[], language: Language): string {
  return jsonText(
    rules.map(({ name, severity, text, bad, good, options = {} }) => {
      const { summary, why } = text;
      return { name, severity, summary: summary[language], why: why[language], bad, good, options };
    }),
  );
}
