import { explained } from '../language/cli/explain.js';
import type { Language, Severity, Text } from '../model/index.js';

/** What a rule says of itself, as a page about its findings shows it. */
export interface RuleHelp {
  readonly name: string;
  readonly severity: Severity;
  readonly text: Readonly<Record<'summary' | 'why' | 'bad' | 'good', Text>>;
}

/** The same with the rule's options, by their defaults. */
export interface RulePage extends RuleHelp {
  readonly options?: Readonly<Record<string, number | string>>;
}

/** Why a rule exists, with its examples, as Markdown or as the same without markup. */
export function helpOf({ text }: RuleHelp, language: Language, markup: boolean): string {
  const code = (yaml: string): string => (markup ? `\`\`\`yaml\n${yaml}\n\`\`\`` : yaml.replace(/^/gm, '    '));
  const head = (title: Text): string => (markup ? `**${title[language]}**` : title[language]);
  return [
    text.summary[language],
    text.why[language],
    head(explained.bad),
    code(text.bad[language]),
    head(explained.good),
    code(text.good[language]),
  ].join('\n\n');
}
