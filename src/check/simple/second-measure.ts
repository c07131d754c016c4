import { dimensionOf } from '../../model/index.js';
import type { Figure } from '../title/figures.js';
import type { Title } from '../title/title.js';
import { wordSet } from '../title/tokens.js';
import { type Joint, wordsOf } from './joints.js';
import { isKept } from './verbs.js';

/**
 * Whether what follows a joint has a measure of its own: a figure at once (« et 95 % des appels »), or a noun with its value
 * (« et une note de 4,2 sur 5 »). A noun with a delay (« et formulaires en 12 h ») belongs to what came before.
 */
export function addsMeasure(title: Title, joint: Joint): boolean {
  const measures = title.figures().filter(isMeasure);
  const known = measures.filter(({ to }) => to <= joint.from);
  const added = measures.find(({ from }) => from >= joint.to && from < joint.end);
  const link = wordsOf(title, joint.from, joint.to).at(-1) ?? '';
  // « une note de 4 ou de 5 sur 5 »: one thing or the other is one outcome.
  if (added === undefined || known.length === 0 || added.relation === 'other' || /^(?:ou|or)$/.test(link)) return false;
  const isNew = !known.some((figure) => kindOf(figure) === kindOf(added));
  const lead = wordsOf(title, joint.to, added.from);
  if (added.relation === 'from' && lead.length <= 1) return isNew || link !== ',';
  if (lead.every((word) => bounds.has(word))) return link !== ',' && (isNew || areRates(title, [added, ...known]));
  return isNamed(lead, kindOf(added) === 'duration', isNew);
}

const kindOf = ({ quantities }: Figure): string => dimensionOf(quantities[0]?.unit ?? '');

/** Whether a figure is a measure: it has a unit, or says from what to what. */
function isMeasure({ quantities, relation }: Figure): boolean {
  return (quantities[0]?.unit ?? '') !== '' || relation === 'from' || relation === 'to';
}

const bounds = wordSet("au moins plus de d' at least most more less than");
const articles = wordSet("un une la le les l' a an the our notre nos son sa ses leur leurs");
const values = wordSet("de d' à a of to at sous under below above over moins plus au less more");
const within = wordSet('en in within dans');
const guards = wordSet('avec with sans without soit au aux des du for pour by kept maintenu maintenue');

/** « de 90 % des e-mails et 95 % des appels »: two shares, each of something else. */
function areRates(title: Title, [added, ...known]: readonly Figure[]): boolean {
  const isRate = (figure: Figure): boolean =>
    kindOf(figure) === 'share' && /^(?:de|d'|des|du|of)$/.test(title.tokens[figure.to]?.word ?? '');
  return added !== undefined && isRate(added) && known.some(isRate);
}

/** Whether the words before a figure name what it is a measure of: « la satisfaction à », « CSAT de », `abandonment under`. */
function isNamed(lead: readonly string[], isDelay: boolean, isNew: boolean): boolean {
  const [first = '', ...rest] = lead;
  const hasArticle = articles.has(first) && rest.length > 1;
  const [noun = '', ...link] = hasArticle ? rest : lead;
  const isNoun = /^[a-z]/.test(noun) && !values.has(noun) && !within.has(noun);
  if (
    !isNoun ||
    lead.length > 8 ||
    lead.some((word) => guards.has(word) || isKept(word)) ||
    !link.some((word) => values.has(word))
  )
    return false;
  return hasArticle ? !(isDelay && link.some((word) => within.has(word))) : isNew && !isDelay;
}
