import { distance } from 'fastest-levenshtein';

/** The name a typo was meant for: at most a third of its letters away. Null when none is near. */
export function closest(written: string, names: Iterable<string>): string | null {
  const form = written.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 0.5;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > bestDistance) continue;
    const away = distance(form, name.toLowerCase());
    if (away < bestDistance) [best, bestDistance] = [name, away];
  }
  return best;
}
