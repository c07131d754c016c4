import { noGuardrail as text } from '../../language/rules/cascade.js';
import { type Condition, dimensionOf, type Indicator, type Plan } from '../../model/index.js';
import { keyOfAim, unknownIndicators } from '../aims.js';
import type { Rule } from '../rule.js';

export const noGuardrail: Rule = {
  name: 'cascade/no-guardrail',
  severity: 'warning',
  text,
  bad: `indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  good: `indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }
  satisfaction: { maintain: ">= 4.2 /5" }`,
  *check({ plan, aims: { of } }) {
    const example = exampleOf(plan);
    for (const objective of plan.objectives.values()) {
      // An indicator that the plan does not have may be the guardrail.
      if (objective.closed !== null || unknownIndicators(plan, objective).length > 0) continue;
      const aims = of(objective);
      // An aim at quality protects it as well as a guardrail does.
      const isProtected = aims.some(({ aim, indicator }) => aim.maintain !== null || pressureOf(indicator) === null);
      const pressing = aims.find(({ aim, indicator }) => aim.target !== null && pressureOf(indicator) !== null);
      const pressure = pressing && pressureOf(pressing.indicator);
      if (isProtected || !pressing || !pressure) continue;
      const message = text.found(pressing.indicator.id, pressure, example);
      yield { place: keyOfAim(pressing), entity: objective.id, message };
    }
  },
};

/** What an indicator presses for, where that can be had by being careless. */
function pressureOf({ measure, better, unit }: Indicator): 'speed' | 'volume' | null {
  if (measure.kind === 'sum' || measure.kind === 'count') return better === 'higher' ? 'volume' : null;
  if (measure.kind === 'rate') {
    const conditions = Object.values(measure.success);
    return better === 'higher' && conditions.length > 0 && conditions.every(isUpperDelay) ? 'speed' : null;
  }
  return dimensionOf(unit) === 'duration' && better === 'lower' ? 'speed' : null;
}

function isUpperDelay({ operator, operands }: Condition): boolean {
  return (operator === '<' || operator === '<=') && operands[0]?.quantity?.unit === 'h';
}

/** A guardrail on an indicator of the plan, where one measures quality. */
function exampleOf(plan: Plan): string {
  const quality = [...plan.indicators.values()].find(({ unit }) => dimensionOf(unit) === 'scale');
  return quality ? `${quality.id}: { maintain: ">= … ${quality.unit}" }` : 'satisfaction: { maintain: ">= 4.2 /5" }';
}
