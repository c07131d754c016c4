import { unitMismatch as text } from '../../language/rules/measurable.js';
import { type Indicator, type Plan, typeOf } from '../../model/index.js';
import { type Aimed, atAim, fits, statedIn } from '../aims.js';
import { at } from '../place.js';
import type { Draft, Rule } from '../rule.js';

export const unitMismatch: Rule = {
  name: 'measurable/unit-mismatch',
  severity: 'error',
  text,
  bad: `indicators:
  reply-within-12h: { baseline: 62 %, target: 12 h }`,
  good: `indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  *check({ plan, aims }) {
    for (const indicator of plan.indicators.values()) {
      const cause = wrongUnit(plan, indicator);
      if (cause === null) continue;
      const related = [{ place: at(indicator, 'measure'), message: text.measure }];
      const message = text.measured[cause](indicator.unit);
      yield { place: at(indicator, 'unit'), entity: indicator.id, message, related };
    }
    // Where the indicator itself has the wrong unit, that is the one mistake.
    for (const aimed of aims.all) {
      if (wrongUnit(plan, aimed.indicator) === null) yield* mismatches(aimed);
    }
  },
};

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
function wrongUnit(plan: Plan, { unit, measure, source }: Indicator): keyof typeof text.measured | null {
  const columns = source === null ? undefined : plan.sources.get(source);
  switch (measure.kind) {
    case 'rate':
      return unit === '%' ? null : 'rate';
    case 'nps':
      return unit === 'points' ? null : 'nps';
    case 'count':
      return notCounts.test(unit) ? 'count' : null;
    case 'mean':
    case 'percentile':
    case 'sum':
      return columns && typeOf(columns, measure.of) === 'duration' && unit !== 'h' ? 'duration' : null;
    default:
      return null;
  }
}
