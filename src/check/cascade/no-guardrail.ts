import { noGuardrail as text } from '../../language/rules/cascade.js';
import { dimensionOf, type Plan } from '../../model/index.js';
import { keyOfAim, unknownIndicators } from '../aims.js';
import type { Rule } from '../rule.js';
import { pressureOf } from './pressure.js';

export const noGuardrail: Rule = {
  name: 'cascade/no-guardrail',
  severity: 'warning',
  text,
  *check({ plan, aims: { of } }) {
    const example = exampleOf(plan);
    for (const objective of plan.objectives.values()) {
      // An indicator that the plan does not have may be the guardrail.
      if (objective.closed !== null || unknownIndicators(plan, objective).length > 0) continue;
      const aims = of(objective);
      // An aim at quality protects it as well as a guardrail does; no other guardrail protects it.
      const isProtected = aims.some(({ indicator }) => pressureOf(indicator) === null);
      const [pressing] = aims.flatMap((aimed) => {
        const pressure = aimed.aim.target === null ? null : pressureOf(aimed.indicator);
        return pressure === null || pressure === 'thrift' ? [] : [{ aimed, pressure }];
      });
      if (isProtected || pressing === undefined) continue;
      const message = text.found(pressing.aimed.indicator.id, pressing.pressure, example);
      yield { place: keyOfAim(pressing.aimed), entity: objective.id, message };
    }
  },
};

/** A guardrail on an indicator of the plan, where one measures quality. */
function exampleOf(plan: Plan): string {
  const quality = [...plan.indicators.values()].find(({ unit }) => dimensionOf(unit) === 'scale');
  return quality ? `${quality.id}: { maintain: ">= … ${quality.unit}" }` : 'satisfaction: { maintain: ">= 4.2 /5" }';
}
