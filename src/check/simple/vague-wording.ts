import { vagueWording as text } from '../../language/rules/simple.js';
import type { Language, Objective } from '../../model/index.js';
import type { Draft, Rule } from '../rule.js';
import { titleAt } from './title.js';
import { type Hit, languagesOf, openingVerb, statesNumber, vagueWords } from './wording.js';

export const vagueWording: Rule = {
  name: 'simple/vague-wording',
  severity: 'warning',
  text,
  bad: 'title: Improve satisfaction rapidly',
  good: 'title: Bring satisfaction from 4.0 to 4.3 out of 5 by June 2026',
  *check({ plan }) {
    const languages = languagesOf(plan);
    for (const objective of plan.objectives.values()) yield* findings(objective, languages);
  },
};

function* findings(objective: Objective, languages: readonly Language[]): Iterable<Draft> {
  const verb = unmeasuredVerb(objective, languages);
  const { id: entity, title } = objective;
  if (verb !== null) yield { place: titleAt(objective, verb), entity, message: text.verb(verb.text) };
  for (const hit of vagueWords(title, languages)) {
    yield { place: titleAt(objective, hit), entity, message: text.found(hit.text, hit.kind) };
  }
}

/** « Improve », where neither a number nor an indicator says by how much. */
function unmeasuredVerb({ title, aims }: Objective, languages: readonly Language[]): Hit | null {
  const measured = statesNumber(title) || aims.some((aim) => aim.maintain === null);
  return measured ? null : openingVerb(title, 'gradable', languages);
}
