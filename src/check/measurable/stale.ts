import { stale as text } from '../../language/rules/measurable.js';
import { type Day, type Grain, type Id, latest, ledgerPath, periodsWithin, plusDays } from '../../model/index.js';
import type { Aimed } from '../aims.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

export const stale: Rule = {
  name: 'measurable/stale',
  severity: 'warning',
  text,
  options: { grains: 2 },
  *check({ plan, aims, ledger, today, options }) {
    for (const [id, until] of pursuedUntil(aims.open)) {
      const indicator = plan.indicators.get(id);
      const cells = ledger.series.get(id)?.cells ?? [];
      if (indicator === undefined || cells.length === 0) continue;
      const last = cells.reduce<Day>((day, { to }) => latest(day, to), '');
      const missing = endedSince(last, until < today ? plusDays(until, 1) : today, indicator.every);
      if (missing < Number(options.grains)) continue;
      const message = text.found(indicator, last, missing);
      yield { place: at(indicator, 'every'), entity: id, message, soughtAs: [ledgerPath(id)] };
    }
  },
};

/** The last day on which some open objective aims at an indicator, by indicator. */
function pursuedUntil(open: readonly Aimed[]): ReadonlyMap<Id, Day> {
  const until = new Map<Id, Day>();
  for (const { objective, indicator } of open) {
    const end = objective.period?.end ?? '9999-12-31';
    if ((until.get(indicator.id) ?? '') < end) until.set(indicator.id, end);
  }
  return until;
}

/** How many whole grain periods began after `last` and were over before `today`. */
function endedSince(last: Day, today: Day, every: Grain): number {
  if (last >= today) return 0;
  return periodsWithin(plusDays(last, 1), today, every).filter(({ start, end }) => start > last && end < today).length;
}
