import { grainTooFine as text } from '../../language/rules/measurable.js';
import { type Indicator, type Plan, type Precision, precisionOfDated } from '../../model/index.js';
import { at } from '../place.js';
import type { Draft, Rule } from '../rule.js';

export const grainTooFine: Rule = {
  name: 'measurable/grain-too-fine',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const indicator of plan.indicators.values()) yield* finerThanDates(plan, indicator);
  },
};

/** That the records of an indicator are dated less exactly than it is measured. */
export function finerThanDates(plan: Plan, indicator: Indicator): readonly Draft[] {
  const source = indicator.source === null ? undefined : plan.sources.get(indicator.source);
  if (source === undefined || indicator.measure.kind === 'given') return [];
  const precision = precisionOfDated(source);
  if (precision === null || grains[precision].includes(indicator.every)) return [];
  return [
    {
      place: at(indicator, 'every'),
      entity: indicator.id,
      message: text.found(indicator.every, source.dated, precision, grains[precision][0] ?? null),
      related: [{ place: at(source, 'dated'), message: text.dated }],
    },
  ];
}

/** The grains that dates can tell apart, the finest first. */
const grains: Readonly<Record<Precision, readonly Indicator['every'][]>> = {
  time: ['day', 'week', 'month', 'quarter'],
  day: ['day', 'week', 'month', 'quarter'],
  month: ['month', 'quarter'],
  year: [],
};
