import { edited as text } from '../../language/rules/ledger.js';
import type { Discrepancy, Finding } from '../../model/index.js';
import type { Draft, Rule } from '../rule.js';

export const edited: Rule = {
  name: 'ledger/edited',
  severity: 'error',
  text,
  bad: `period,covered,team,good,total,pending
2026-03,full,written,79,80,0    # 61 were imported`,
  good: `period,covered,team,good,total,pending
2026-03,full,written,61,80,0`,
  *check({ ledger }) {
    yield* (ledger.discrepancies ?? []).map(draft);
  },
};

/** The findings of this rule for some discrepancies, whatever mbo.yaml says of it. */
export function editedFindings(discrepancies: readonly Discrepancy[]): readonly Finding[] {
  return discrepancies.map((one) => ({ rule: edited.name, severity: edited.severity, related: [], ...draft(one) }));
}

function draft({ indicator, entry, periods, place, recorded }: Discrepancy): Draft {
  return {
    place,
    entity: indicator,
    message: text.found(indicator, periods, entry.source, entry.id, entry.file),
    related: [{ place: recorded, message: text.recorded }],
  };
}
