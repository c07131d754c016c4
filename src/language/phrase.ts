import type { Language, Text } from '../model/text.js';

/** A sentence that is always the same. */
export function text(en: string, fr: string): Text {
  return { en, fr };
}

/**
 * A sentence with blanks: given its arguments, the sentence in every language. What the arguments quote from a file is
 * shown as `code` by the caller's wording; nothing in them is interpreted.
 */
export function phrase<A extends readonly unknown[]>(
  wordings: Readonly<Record<Language, (...args: A) => string>>,
): (...args: A) => Text {
  return (...args) => ({ en: wordings.en(...args), fr: wordings.fr(...args) });
}
