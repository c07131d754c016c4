import { visible } from './visible.js';

/**
 * A string from a file as Markdown that shows it letter by letter: all punctuation is escaped, so there is no markup, no
 * HTML, no link, no cell of a table. A zero-width space after `@` keeps GitHub from telling the people named.
 */
export function literal(text: string): string {
  return visible(text, true)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replaceAll('@', '@&#8203;');
}
