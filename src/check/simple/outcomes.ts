import type { Span, Title } from '../title/title.js';
import { isWord, type Token } from '../title/tokens.js';
import { type Joint, jointsOf } from './joints.js';
import { addsMeasure } from './second-measure.js';
import { addsVerb } from './second-verb.js';
import { openingVerb, statesMeasure } from './wording.js';

/**
 * Where a title goes on to a second outcome: a semicolon, or a joint before a second verb (« répondre en 12 h et réduire les
 * rappels ») or a second measure (« 90 % en 12 h et une note de 4,2 sur 5 »), or a list of what is to change. Verbs that share
 * their object (« rédiger et publier 40 réponses »), two nouns (« noms et prénoms »), what is subordinate (« demandes pour
 * changer d'adresse et résilier ») and ranges are one outcome.
 */
export function secondOutcome(title: Title): Span | null {
  const { tokens } = title;
  const joints = jointsOf(title);
  for (const joint of joints) {
    if (tokens[joint.from]?.word === ';') return spanOf(tokens, joint.from, joint.to);
    if (addsVerb(title, joint) || addsMeasure(title, joint)) return spanOf(tokens, joint.from, joint.to + 1);
  }
  return listOf(title, joints);
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[Math.min(to, tokens.length) - 1]?.end ?? 0 };
}

const article = /^(?:la|le|les|l'|the|our|nos)$/;

/** « Réduire les délais, les coûts et les réclamations »: three things at least that nobody gives a measure to. */
function listOf(title: Title, [first, second]: readonly Joint[]): Span | null {
  const { tokens } = title;
  if (first === undefined || second === undefined || tokens[first.from]?.word !== ',') return null;
  const verb = openingVerb(title, 'gradable');
  if (verb === null || statesMeasure(title)) return null;
  const items = [tokens.slice(verb.to, first.from), tokens.slice(first.to, second.from), tokens.slice(second.to)];
  const named = items.map(([head]) => article.test(head?.word ?? ''));
  const sizes = items.map((item, i) => item.filter(isWord).length - Number(named[i]));
  const areAlike = named.every(Boolean) || (sizes[0] === 1 && !named[1] && !named[2]);
  return areAlike && sizes.every((size) => size > 0) ? spanOf(tokens, first.from, first.to + 1) : null;
}
