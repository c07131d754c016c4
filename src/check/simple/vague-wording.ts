import { vagueWording as text } from '../../language/rules/simple.js';
import type { Objective } from '../../model/index.js';
import type { Draft, Rule } from '../rule.js';
import { type Span, said, type Title, titleAt } from '../title/title.js';
import { openingVerb, statesMeasure, vagueWords } from './wording.js';

export const vagueWording: Rule = {
  name: 'simple/vague-wording',
  severity: 'warning',
  text,
  *check({ plan, titleOf }) {
    for (const objective of plan.objectives.values()) yield* findings(objective, titleOf(objective));
  },
};

function* findings(objective: Objective, title: Title): Iterable<Draft> {
  const entity = objective.id;
  const verb = unmeasuredVerb(objective, title);
  if (verb !== null) yield { place: titleAt(objective, verb), entity, message: text.verb(said(title, verb)) };
  for (const word of vagueWords(title)) {
    if (verb !== null && word.start < verb.end) continue;
    yield { place: titleAt(objective, word), entity, message: text.found(said(title, word), word.kind) };
  }
}

/** « Improve », where neither a number nor an indicator says by how much, and where it is no activity anyway. */
function unmeasuredVerb({ aims }: Objective, title: Title): Span | null {
  if (aims.some((aim) => aim.maintain === null)) return null;
  const verb = openingVerb(title, 'gradable');
  return verb === null || openingVerb(title, 'activity') !== null || statesMeasure(title) ? null : verb;
}
