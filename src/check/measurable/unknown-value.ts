import { unknownValue as text } from '../../language/rules/slices.js';
import { closest, type Entity, type Indicator, type Path, type Where } from '../../model/index.js';
import { keptValues, measuredValues, unknownOperands } from '../kept-values.js';
import { at, keyAt } from '../place.js';
import type { Context, Draft, Rule } from '../rule.js';

export const unknownValue: Rule = {
  name: 'measurable/unknown-value',
  severity: 'error',
  text,
  *check(context) {
    for (const indicator of context.plan.indicators.values()) {
      const { measure } = indicator;
      if (measure.kind === 'given') continue;
      yield* unknownIn(context, indicator, indicator, ['measure', 'where'], measure.where);
      if (measure.kind !== 'rate') continue;
      yield* unknownIn(context, indicator, indicator, ['measure', 'rate', 'of'], measure.of);
      yield* unknownIn(context, indicator, indicator, ['measure', 'rate', 'success'], measure.success);
    }
    for (const { objective, aim, indicator } of context.aims.open) {
      yield* unknownIn(context, indicator, objective, ['indicators', aim.indicator, 'where'], aim.where);
    }
  },
};

/** The values in conditions that their columns cannot have; what was measured before `values` changed stays a slice. */
function* unknownIn(
  { plan, ledger }: Context,
  indicator: Indicator,
  entity: Entity,
  path: Path,
  where: Where,
): Iterable<Draft> {
  for (const [name, condition] of Object.entries(where)) {
    const kept = keptValues(plan, indicator, name);
    const unknown = kept === null ? [] : unknownOperands(condition, kept.values);
    if (kept === null || unknown.length === 0) continue;
    const measured = measuredValues(ledger, indicator.id).of(name);
    for (const { text: value, index } of unknown.filter((operand) => !measured.has(operand.text))) {
      const suggestion = closest(value, kept.values);
      yield {
        place: at(entity, ...path, name, index),
        entity: entity.id,
        message: text.found(name, value, condition.operator === '!=', [...kept.values], suggestion),
        related: [{ place: keyAt(kept.source, 'columns', kept.column, 'values'), message: text.declared }],
      };
    }
  }
}
