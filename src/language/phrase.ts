import type { Language, Text } from '../model/text.js';

/** A sentence that is always the same. */
export function text(en: string, fr: string): Text {
  return { en, fr: typeset(fr) };
}

/** How much of what a sentence quotes is shown, in UTF-16 units: a file may hold a word of megabytes. */
const longest = 1000;

/**
 * A sentence with blanks: given its arguments, the sentence in every language. What the arguments quote from a file
 * stands between backticks in the wording; nothing in it is interpreted, and what is very long is cut.
 */
export function phrase<A extends readonly unknown[]>(
  wordings: Readonly<Record<Language, (...args: A) => string>>,
): (...args: A) => Text {
  return (...args) => {
    const shown = args.map(cut) as unknown as A;
    return { en: wordings.en(...shown), fr: typeset(wordings.fr(...shown)) };
  };
}

function cut(argument: unknown): unknown {
  const isLong = typeof argument === 'string' && argument.length > longest;
  return isLong ? `${argument.slice(0, longest).replace(/\p{Cs}$/u, '')}…` : argument;
}

/** French sets a no-break space before high punctuation and inside quotation marks; what is quoted as code stays as it is. */
function typeset(french: string): string {
  const parts = french.split('`');
  return parts.map((part, i) => (i % 2 === 1 ? part : noBreak(part))).join('`');
}

function noBreak(french: string): string {
  return french.replace(/ (?=[:;?!%»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
