import { writtenCondition } from '../language/written.js';
import type { Where } from '../model/index.js';

/** Conditions as they are written in a file, on one line: `channel: [email, form], team: != spam`; null for none. */
export function whereText(where: Where): string | null {
  const conditions = Object.entries(where).map(([name, condition]) => `${name}: ${writtenCondition(condition)}`);
  return conditions.length === 0 ? null : conditions.join(', ');
}
