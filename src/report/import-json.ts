import type { Imported, Language } from '../model/index.js';
import { jsonText } from './json.js';

/** What `mbo import --format json` prints. */
export function importJson({ rejects, indicators, ...imported }: Imported, language: Language): string {
  return jsonText({
    ...imported,
    rejects: rejects.map(({ reason, ...place }) => ({ ...place, reason: reason[language] })),
    indicators: indicators.map(({ id, periods, changed }) => ({ id, periods, changed })),
  });
}
