import { definition as text } from '../../language/rules/ledger.js';
import { definitionDigest, groupBy, ledgerPath, startOf } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const definition: Rule = {
  name: 'ledger/definition',
  severity: 'warning',
  text,
  *check({ plan, ledger }) {
    const definitions = groupBy(ledger.definitions ?? [], ({ indicator }) => indicator);
    for (const indicator of plan.indicators.values()) {
      const { id } = indicator;
      const source = plan.sources.get(indicator.source ?? '');
      const known = definitions.get(id) ?? [];
      if (source === undefined || known.length === 0) continue;
      const current = definitionDigest(source, indicator);
      const periods = known.filter((one) => one.definition !== current).flatMap((one) => one.periods);
      if (periods.length === 0) continue;
      yield { place: startOf(ledgerPath(id)), entity: id, message: text.found(id, periods.toSorted(), source.id) };
    }
  },
};
