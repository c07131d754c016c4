import { neverMeasured as text } from '../../language/rules/measurable.js';
import {
  type Day,
  groupBy,
  type Id,
  type Indicator,
  type Ledger,
  ledgerPath,
  type Period,
  type Plan,
  periodOf,
  plusDays,
} from '../../model/index.js';
import { type Aimed, keyOfAim } from '../aims.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const neverMeasured: Rule = {
  name: 'measurable/never-measured',
  severity: 'warning',
  text,
  *check({ plan, ledger, aims: { open }, today }) {
    const kept = ledgersKept(plan, ledger);
    for (const [id, aims] of dueByIndicator(open, today)) {
      const { indicator } = aims[0] as Aimed;
      const isGiven = indicator.measure.kind === 'given';
      if ((ledger.series.get(id)?.cells.length ?? 0) > 0 || !(isGiven ? kept.any : kept.imported)) continue;
      const since = aims.map(({ objective }) => (objective.period as Period).start).sort()[0] as Day;
      yield {
        place: at(indicator, 'id'),
        entity: id,
        message: text.found(indicator, since),
        related: aims.slice(0, 3).map((aimed) => ({ place: keyOfAim(aimed), message: text.aim })),
        soughtAs: [ledgerPath(id)],
      };
    }
  },
};

/** Whether anything was ever measured, and by an import: before that, nothing is amiss with one indicator in particular. */
function ledgersKept(plan: Plan, { series, imports }: Ledger): { readonly any: boolean; readonly imported: boolean } {
  const measured = [...series.values()].filter(({ cells }) => cells.length > 0);
  const isImported = (id: Id): boolean => plan.indicators.get(id)?.measure.kind !== 'given';
  const imported = imports.length > 0 || measured.some(({ indicator }) => isImported(indicator));
  return { any: imported || measured.length > 0, imported };
}

/** The open aims whose first whole grain period is over, by indicator. */
function dueByIndicator(open: readonly Aimed[], today: Day): ReadonlyMap<Id, readonly Aimed[]> {
  const due = open.filter(({ indicator, objective: { period } }) => {
    return period !== null && firstWhole(indicator, period).end < today;
  });
  return groupBy(due, ({ indicator }) => indicator.id);
}

function firstWhole({ every }: Indicator, { start }: Period): Period {
  const first = periodOf(start, every);
  return first.start === start ? first : periodOf(plusDays(first.end, 1), every);
}
