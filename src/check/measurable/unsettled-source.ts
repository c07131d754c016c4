import { unsettledSource as text } from '../../language/rules/measurable.js';
import type { Source } from '../../model/index.js';
import type { Draft, Rule } from '../rule.js';

export const unsettledSource: Rule = {
  name: 'measurable/unsettled-source',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const source of plan.sources.values()) yield* openPoints(source);
  },
};

/** What a source leaves open. */
export function openPoints({ id, origin, open }: Source): readonly Draft[] {
  return open.map(({ text: point, span }) => ({
    place: { file: origin.file, span },
    entity: id,
    message: text.found(id, point),
  }));
}
