import type { Language } from '../model/index.js';

const joints = { en: { and: 'and', or: 'or' }, fr: { and: 'et', or: 'ou' } } as const;

/** Names in a row, each as code, three at most: `a`, `b`, `c` and 2 more. */
export function listed(names: readonly string[], language: Language, joint: 'and' | 'or' = 'and'): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  const others = language === 'en' ? `${rest} more` : rest === 1 ? '1 autre' : `${rest} autres`;
  const last = rest > 0 ? others : (shown.pop() ?? '');
  return shown.length === 0 ? last : `${shown.join(', ')} ${joints[language][joint]} ${last}`;
}

/** All the names in a row, each as code. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Names to choose from, each as code; of many, the first. */
export function choices(names: readonly string[]): string {
  const most = 20;
  return names.length > most ? `${quoted(names.slice(0, most))}, …` : quoted(names);
}
