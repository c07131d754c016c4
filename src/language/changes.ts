import type { Language, Shrunk } from '../model/index.js';
import { counted } from './counts.js';

const shown = 6;

/** What periods had and have, `2026-02 80 → 3`, the first of many. */
export function changes(periods: readonly Shrunk[], language: Language): string {
  const first = periods.slice(0, shown).map(({ period, before, after }) => `${period} ${before} → ${after}`);
  const rest = periods.length - first.length;
  const more = {
    en: counted.en(rest, 'more period', 'more periods'),
    fr: counted.fr(rest, 'autre période', 'autres périodes'),
  };
  return [...first, ...(rest > 0 ? [more[language]] : [])].join(', ');
}
