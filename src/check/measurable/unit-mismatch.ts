import { unitMismatch as text } from '../../language/rules/measurable.js';
import type { Indicator, Plan, Text } from '../../model/index.js';
import { type Aimed, atAim, fits, statedIn } from '../aims.js';
import { columnMismatch } from '../column-units.js';
import { at } from '../place.js';
import type { Draft, Rule } from '../rule.js';

export const unitMismatch: Rule = {
  name: 'measurable/unit-mismatch',
  severity: 'error',
  text,
  *check({ plan, aims }) {
    for (const indicator of plan.indicators.values()) yield* unitOfIndicator(plan, indicator);
    // Where the indicator itself has the wrong unit, that is the one mistake.
    for (const aimed of aims.all) {
      if (wrongUnit(plan, aimed.indicator) === null) yield* mismatches(aimed);
    }
  },
};

/** That the unit of an indicator cannot be that of what it measures. */
export function unitOfIndicator(plan: Plan, indicator: Indicator): readonly Draft[] {
  const message = wrongUnit(plan, indicator);
  const related = [{ place: at(indicator, 'measure'), message: text.measure }];
  return message === null ? [] : [{ place: at(indicator, 'unit'), entity: indicator.id, message, related }];
}

function* mismatches(aimed: Aimed): Iterable<Draft> {
  const { objective, aim, indicator } = aimed;
  for (const { path, quantity } of statedIn(aim)) {
    if (fits(quantity, indicator)) continue;
    yield {
      place: atAim(aimed, ...path),
      entity: objective.id,
      message: text.found(String(path.at(-1)), quantity, indicator.id, indicator.unit),
      related: [{ place: at(indicator, 'unit'), message: text.unit }],
    };
  }
}

const notCounts = /^(?:%|h|points|\/.*)$/;

/** Why the unit of an indicator cannot be that of what it measures; null where it can. */
function wrongUnit(plan: Plan, indicator: Indicator): Text | null {
  const { unit, measure, source } = indicator;
  const { rate, nps, count } = text.measured;
  if (measure.kind === 'rate') return unit === '%' ? null : rate(unit);
  if (measure.kind === 'nps') return unit === 'points' ? null : nps(unit);
  if (measure.kind === 'count') return notCounts.test(unit) ? count(unit) : null;
  const read = source === null ? undefined : plan.sources.get(source);
  return read === undefined ? null : columnMismatch(read, indicator);
}
