import type { ChangedIndicator, Imported, Language, Undone } from '../model/index.js';
import { jsonText } from './json.js';

/** What `mbo import --format json` prints. */
export function importJson({ rejects, indicators, ...imported }: Imported, language: Language): string {
  return jsonText({
    ...imported,
    rejects: rejects.map(({ reason, ...place }) => ({ ...place, reason: reason[language] })),
    indicators: indicators.map(({ title: _, ...one }) => one),
  });
}

/** What `mbo import --undo --format json` prints. */
export function undoneJson({ import: undone, indicators, ...rest }: Undone): string {
  return jsonText({ undone, ...rest, indicators: indicators.map(untitled) });
}

function untitled({ id, periods, changed }: ChangedIndicator) {
  return { id, periods, changed };
}
