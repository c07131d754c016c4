import { edited as text } from '../../language/rules/ledger.js';
import type { Rule } from '../rule.js';

export const edited: Rule = {
  name: 'ledger/edited',
  severity: 'error',
  text,
  bad: `period,covered,team,good,total,pending
2026-03,full,written,79,80,0    # 61 were imported`,
  good: `period,covered,team,good,total,pending
2026-03,full,written,61,80,0`,
  *check({ ledger }) {
    for (const { indicator, entry, periods, place, recorded } of ledger.discrepancies ?? []) {
      yield {
        place,
        entity: indicator,
        message: text.found(indicator, periods, entry.source, entry.id, entry.file),
        related: [{ place: recorded, message: text.recorded }],
      };
    }
  },
};
