import type { Text } from '../model/text.js';

/**
 * What shows a rule, YAML as a rule: written once, with the words that a person chose in English and in French. Nothing in it
 * is typeset, because it is there to be copied.
 */
export function example(parts: TemplateStringsArray, ...words: readonly (readonly [en: string, fr: string])[]): Text {
  const inLanguage = (which: 0 | 1): string => String.raw({ raw: parts }, ...words.map((word) => word[which]));
  return { en: inLanguage(0), fr: inLanguage(1) };
}
