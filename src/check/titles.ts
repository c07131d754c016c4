/** The part of a title that is read: what is longer is reported as such, and must not slow the check down. */
export function readable(title: string): string {
  return title.slice(0, 500);
}

/** Every match of a pattern in a text. A search comes first: most find nothing, and `matchAll` copies the pattern. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
