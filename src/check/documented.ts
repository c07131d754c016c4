import type { RuleText } from '../language/rules/rule-text.js';
import type { Rule } from './rule.js';

/** Makes the rules of a group whose findings come from reading: nothing is left to check, they carry the documentation. */
export function documented(group: string): (name: string, text: RuleText) => Rule {
  return (name, text) => ({ name: `${group}/${name}`, severity: 'error', text, check: null });
}
