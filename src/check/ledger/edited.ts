import { edited as text } from '../../language/rules/ledger.js';
import type { Discrepancy, Finding, Plan } from '../../model/index.js';
import type { Draft, Rule } from '../rule.js';
import { findingsOf } from '../settings.js';

export const edited: Rule = {
  name: 'ledger/edited',
  severity: 'error',
  text,
  *check({ ledger }) {
    yield* (ledger.discrepancies ?? []).map(draft);
  },
};

/** The findings of this rule for some discrepancies, with the severity that `rules:` of mbo.yaml give it. */
export function editedFindings(
  discrepancies: readonly Discrepancy[],
  settings: Plan['workspace']['rules'] = {},
): readonly Finding[] {
  return findingsOf(edited, discrepancies.map(draft), settings);
}

function draft({ indicator, entry, periods, instead, place, recorded }: Discrepancy): Draft {
  return {
    place,
    entity: indicator,
    message:
      instead === null
        ? text.found(indicator, periods, entry.source, entry.id, entry.file)
        : text.replaced(indicator, periods, entry.source, instead, entry),
    related: [{ place: recorded, message: text.recorded }],
  };
}
