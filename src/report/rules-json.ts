import type { Language } from '../model/index.js';
import { jsonText } from './json.js';
import type { RulePage } from './rule-help.js';

/** What rules say of themselves, in one language. */
export function rulesJson(rules: readonly RulePage[], language: Language): string {
  return jsonText(
    rules.map(({ name, severity, text, options = {} }) => {
      const [summary, why, bad, good] = [text.summary, text.why, text.bad, text.good].map((one) => one[language]);
      return { name, severity, summary, why, bad, good, options };
    }),
  );
}
