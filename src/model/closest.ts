import { distance } from 'fastest-levenshtein';

/** Longer words are nobody's typo, and comparing them takes the time of their length squared. */
const longest = 100;

/** The name a typo was meant for: at most a third of its letters away. Null when none is near. */
export function closest(written: string, names: Iterable<string>): string | null {
  if (written.length > longest) return null;
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

/**
 * The name that a typo can only have been meant for: the same but for case, one letter or the order of two, with no other
 * name nearly as near. Null for short words, where one letter makes another word.
 */
export function meantName(written: string, names: readonly string[]): string | null {
  if (written.length < 4 || written.length > longest) return null;
  const form = written.toLowerCase();
  const [best, ...others] = names
    .map((name) => ({ name, away: hasTwoSwapped(form, name.toLowerCase()) ? 1 : distance(form, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= 1 && others.every(({ away }) => away > best.away + 1) ? best.name : null;
}

/** Whether two neighbouring letters changed places, and nothing else. */
function hasTwoSwapped(written: string, name: string): boolean {
  const first = [...written].findIndex((letter, i) => letter !== name[i]);
  const swapped = written.slice(0, first) + written[first + 1] + written[first] + written.slice(first + 2);
  return first >= 0 && swapped === name;
}
