import { unsettledSource as text } from '../../language/rules/measurable.js';
import type { Source } from '../../model/index.js';
import type { Draft, Rule } from '../rule.js';

export const unsettledSource: Rule = {
  name: 'measurable/unsettled-source',
  severity: 'error',
  text,
  bad: `  # TODO(mbo): day or month first in \`Created\`? No day above 12 settles it
  created: { header: Created, type: date, format: dd/MM/yyyy }`,
  good: '  created: { header: Created, type: date, format: MM/dd/yyyy }',
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
