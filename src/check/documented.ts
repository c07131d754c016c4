import type { RuleText } from '../language/rules/rule-text.js';
import type { Rule } from './rule.js';

/** Makes the rules of a group whose findings come from reading: nothing is left to check, they carry the documentation. */
export function documented(group: string): (name: string, text: RuleText, bad: string, good: string) => Rule {
  return (name, text, bad, good) => ({ name: `${group}/${name}`, severity: 'error', text, bad, good, check: null });
}
