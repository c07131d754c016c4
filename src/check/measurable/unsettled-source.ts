import { unsettledSource as text } from '../../language/rules/measurable.js';
import type { Finding, Plan, Source } from '../../model/index.js';
import type { Draft, Rule } from '../rule.js';
import { severityOf } from '../settings.js';

export const unsettledSource: Rule = {
  name: 'measurable/unsettled-source',
  severity: 'error',
  text,
  bad: `  # TODO(mbo): day or month first in \`Created\`? No day above 12 settles it
  created: { header: Created, type: date, format: dd/MM/yyyy }`,
  good: '  created: { header: Created, type: date, format: MM/dd/yyyy }',
  *check({ plan }) {
    for (const source of plan.sources.values()) yield* draftsOf(source);
  },
};

/** The findings of this rule for one source, with the severity that `rules:` of mbo.yaml give it. */
export function unsettledFindings(source: Source, settings: Plan['workspace']['rules']): readonly Finding[] {
  const severity = severityOf(unsettledSource, settings);
  if (severity === 'off') return [];
  return draftsOf(source).map((draft) => ({ rule: unsettledSource.name, severity, related: [], ...draft }));
}

function draftsOf({ id, origin, open }: Source): readonly Draft[] {
  return open.map(({ text: point, span }) => ({
    place: { file: origin.file, span },
    entity: id,
    message: text.found(id, point),
  }));
}
