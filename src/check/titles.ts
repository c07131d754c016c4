/** The part of a title that is read: what is longer is reported as such, and must not slow the check down. */
export function readable(title: string): string {
  return title.slice(0, 500);
}

/** Every match of a global pattern that matches no empty text. Not by `matchAll`, which copies the pattern for each title. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
