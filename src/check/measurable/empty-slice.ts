import { emptySlice as text } from '../../language/rules/slices.js';
import { writtenCondition } from '../../language/written.js';
import { closest, ledgerPath, matches, meantName } from '../../model/index.js';
import { type Aimed, atAim } from '../aims.js';
import { keptValues, type MeasuredValues, measuredValues, unknownOperands } from '../kept-values.js';
import type { Context, Draft, Rule } from '../rule.js';

export const emptySlice: Rule = {
  name: 'measurable/empty-slice',
  severity: 'warning',
  text,
  *check(context) {
    const known = new Map<string, MeasuredValues>();
    for (const aimed of context.aims.open) {
      const names = Object.keys(aimed.aim.where);
      const { id, by } = aimed.indicator;
      if (names.length === 0 || names.some((name) => !by.includes(name))) continue;
      const measured = known.get(id) ?? measuredValues(context.ledger, id);
      known.set(id, measured);
      if (measured.combinations.length > 0) yield* emptyParts(context, aimed, measured);
    }
  },
};

/** The values that were never measured; where all were, the slice itself, if no record is in it. */
function* emptyParts(context: Context, aimed: Aimed, measured: MeasuredValues): Iterable<Draft> {
  const { aim, indicator, objective } = aimed;
  const soughtAs = [ledgerPath(indicator.id)];
  const isAwaited = !hasBegun(context, aimed);
  let isTold = false;
  for (const [name, condition] of Object.entries(aim.where)) {
    const values = measured.of(name);
    // What no record can be is told by its own rule; what excludes nothing yet may do so one day.
    const kept = keptValues(context.plan, indicator, name)?.values;
    const unseen = condition.operator === '=' ? unknownOperands(condition, values) : [];
    for (const { text: value, index } of unseen) {
      isTold = true;
      // A slice that is yet to have its first records is none that is misspelt.
      const isMisspelt = !kept && meantName(value, [...values]) !== null;
      if ((kept && !kept.has(value)) || (isAwaited && !isMisspelt)) continue;
      const known = [...values].filter((each) => each !== '');
      const message = text.value(indicator.id, name, value, known, kept ? null : closest(value, known));
      yield { place: atAim(aimed, 'where', name, index), entity: objective.id, message, soughtAs };
    }
  }
  const isEmpty = !measured.combinations.some((dimensions) => matches(aim.where, dimensions));
  if (isTold || isAwaited || !isEmpty) return;
  const parts = Object.entries(aim.where).map(([name, condition]) => `${name}: ${writtenCondition(condition)}`);
  yield { place: atAim(aimed, 'where'), entity: objective.id, message: text.slice(indicator.id, parts), soughtAs };
}

/** Whether a whole period of the indicator was measured since the objective began. */
function hasBegun({ timelines }: Context, { objective: { period }, indicator }: Aimed): boolean {
  const last = timelines.get(indicator.id)?.findLast(({ complete }) => complete);
  return period !== null && last !== undefined && period.start <= last.period.start;
}
