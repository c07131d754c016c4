import { dimensionOf } from '../../model/index.js';
import type { Figure } from '../title/figures.js';
import type { Span, Title } from '../title/title.js';
import { isWord, type Token, touches } from '../title/tokens.js';
import { canBeEnglishVerb, isChange, isEnglishVerb, isInfinitive } from './verbs.js';
import { openings, openingVerb, statesMeasure } from './wording.js';

/** Tokens that join two parts of a title, from one to another (exclusive). */
interface Joint {
  readonly from: number;
  readonly to: number;
}

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
    const isCut = tokens[joint.from]?.word === ';';
    if (isCut) return spanOf(tokens, joint.from, joint.to);
    const right = { title, joint, end: joints.find(({ from }) => from >= joint.to)?.from ?? tokens.length };
    if (addsVerb(right) || addsMeasure(right)) return spanOf(tokens, joint.from, joint.to + 1);
  }
  return listOf(title, joints);
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.min(to, tokens.length) - 1]?.end ?? 0,
});

/** A joint with what follows it, up to the next. */
interface Joined {
  readonly title: Title;
  readonly joint: Joint;
  readonly end: number;
}

const conjunctions = /^(?:et|ou|puis|and|or|then|&|ensuite)$/;
const compound: readonly (readonly string[])[] = [['ainsi', 'que'], ['as', 'well', 'as'], ['tout', 'en'], ['while']];

/** The joints of a title outside parentheses and figures; those that follow each other are one. */
function jointsOf({ tokens, figures }: Title): readonly Joint[] {
  const joints: Joint[] = [];
  let depth = 0;
  for (let at = 1; at < tokens.length - 1; ) {
    const { word } = tokens[at] as Token;
    depth = Math.max(0, depth + (word === '(' ? 1 : word === ')' ? -1 : 0));
    const end = depth > 0 ? at : endOfJoint(tokens, at);
    const to = end > at && isInFigure(figures(), at) ? at : end;
    const last = joints.at(-1);
    if (to > at && last?.to === at) joints[joints.length - 1] = { from: last.from, to };
    else if (to > at) joints.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return joints;
}

function endOfJoint(tokens: readonly Token[], at: number): number {
  const { word } = tokens[at] as Token;
  if (conjunctions.test(word) || word === ',' || word === ';') return at + 1;
  const isSpaced = !touches(tokens[at - 1], tokens[at]) && !touches(tokens[at], tokens[at + 1]);
  if ((word === '+' || word === '/') && isSpaced) return at + 1;
  const words = compound.find((each) => each.every((part, i) => tokens[at + i]?.word === part));
  return at + (words?.length ?? 0);
}

/** Whether a token joins the ends of a range, or stands in a figure. */
function isInFigure(figures: readonly Figure[], at: number): boolean {
  return figures.some(({ from, to, saidFrom, relation }) => {
    const start = relation === 'between' || relation === 'to' ? saidFrom : from;
    return start <= at && at < to;
  });
}

const clitics = /^(?:it|them|this|that|these|those|him|her)$/;
const keeping =
  /^(?:gardant|maintenant|maintaining|keeping|preservant|preserving|respectant|respecting|conservant|tenant|holding|restant|staying|assurant|garantissant)$/;

function addsVerb({ title, joint, end }: Joined): boolean {
  const { tokens } = title;
  const before = clauseBefore(title, joint.from);
  const [verb = '', next = ''] = tokens.slice(joint.to, end).map(({ word }) => word);
  const isWhile = /^(?:en|while)$/.test(tokens[joint.to - 1]?.word ?? '');
  if (isWhile) return /(?:ant|ing)$/.test(verb) && !keeping.test(verb) && next !== '';
  if (isFrench(title, joint, verb)) return isAction(before[0] ?? '') && !sharesObject(before) && !isSubordinate(before);
  if (!isEnglishVerb(verb, next) || clitics.test(next)) return false;
  return !sharesObject(before) && !isSubordinate(before);
}

const isAction = (word: string): boolean => isInfinitive(word) || isChange(word);

/** Whether the word after a joint is a French verb, or a noun that says a change; « and » joins English words. */
function isFrench({ tokens }: Title, { from, to }: Joint, word: string): boolean {
  const isEnglish = tokens.slice(from, to).some(({ word: joint }) => /^(?:and|or|then|as|well)$/.test(joint));
  return !isEnglish && isAction(word.replace(/^s'/, ''));
}

/** The words from the opening of the clause to a token, without a pronoun that belongs to its verb. */
function clauseBefore(title: Title, to: number): readonly string[] {
  const start = openings(title).findLast((at) => at < to) ?? 0;
  const words = title.tokens.slice(start, to).map(({ word }) => word);
  return /^(?:s'|se|ne|pas)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

const particles =
  /^(?:up|out|off|down|back|over|on|in|en|œuvre|oeuvre|place|charge|a|au|jour|ligne|service|point|route|fin|vivre|,|et|and|ou|or|mieux|quickly|rapidement|forward|into|valeur|avant)$/;

/** « rédiger et publier 40 réponses », `set up and run`: nothing but verbs and their particles stands before the joint. */
function sharesObject(before: readonly string[]): boolean {
  const [, ...rest] = before;
  const last = before.at(-1) ?? '';
  const isVerbs = rest.every((word) => particles.test(word) || isInfinitive(word) || canBeEnglishVerb(word));
  return isVerbs || isInfinitive(last) || (isEnglishVerb(last, '') && before.length > 1);
}

/** « demandes pour changer d'adresse », `requests to return`: a verb that comes before the joint and is not the main one. */
function isSubordinate(before: readonly string[]): boolean {
  return before.some((word, i) => {
    const next = before[i + 1] ?? '';
    if (i === 0) return false;
    return word === 'to' ? isUnconjugated(next) : /^(?:pour|a|de|d'|sans)$/.test(word) && isInfinitive(next);
  });
}

/** Any English word may be a verb after « to »; plurals, numbers and determiners are none. */
const isUnconjugated = (word: string): boolean =>
  canBeEnglishVerb(word) || /^(?:return|replace|cancel|change|order|pay|buy|ask|find|use|solve|complain)$/.test(word);

const kindOf = ({ quantities }: Figure): string => dimensionOf(quantities[0]?.unit ?? '');

/** Whether a figure is a measure: it has a unit, or says from what to what. */
const isMeasure = ({ quantities, relation }: Figure): boolean =>
  (quantities[0]?.unit ?? '') !== '' || relation === 'from' || relation === 'to';

const articles = /^(?:une?|la|le|les|l'|an?|the|our|notre|nos|son|sa|ses|leur|leurs)$/;
const towards = /^(?:de|d'|a|of|to|at|sous|under|below|above|over|moins|plus|au|less|more)$/;

/**
 * Whether what follows a joint has a measure of its own: a figure at once (« et 95 % des appels »), or a noun with its value
 * (« et une note de 4,2 sur 5 »). A noun with a delay (« et formulaires en 12 h ») belongs to what came before.
 */
function addsMeasure({ title, joint, end }: Joined): boolean {
  const { tokens } = title;
  const measures = title.figures().filter(isMeasure);
  const known = measures.filter(({ to }) => to <= joint.from);
  const added = measures.find(({ from }) => from >= joint.to && from < end);
  if (added === undefined || known.length === 0 || added.relation === 'other') return false;
  // « une note de 1 ou 2 sur 5 »: one thing or the other is one outcome.
  if (/^(?:ou|or)$/.test(tokens[joint.to - 1]?.word ?? '')) return false;
  const lead = tokens.slice(joint.to, Math.min(added.from, added.saidFrom)).map(({ word }) => word);
  const isNew = !known.some((figure) => kindOf(figure) === kindOf(added));
  if (lead.length > 0)
    return isNounWithValue(
      tokens.slice(joint.to, added.from).map(({ word }) => word),
      kindOf(added),
      isNew,
    );
  const said = tokens[added.saidFrom]?.word ?? '';
  if (added.relation === 'from') return isNew || /^(?:et|and)$/.test(tokens[joint.to - 1]?.word ?? '');
  if (added.saidFrom !== added.from && !/^(?:au|at|plus|moins|more|less)$/.test(said)) return false;
  if (tokens[joint.to - 1]?.word === ',') return false;
  return (
    isNew || (kindOf(added) === 'share' && isRateOf(tokens, added) && known.some((figure) => isRateOf(tokens, figure)))
  );
}

function isNounWithValue(lead: readonly string[], kind: string, isNew: boolean): boolean {
  const [first = '', noun = '', ...rest] = lead;
  const hasArticle = articles.test(first);
  const link = hasArticle ? rest : [noun, ...rest];
  if (lead.some((word) => /^(?:restant|staying|kept|maintenue?)$/.test(word)) || link.length > 6) return false;
  const isLinked = link.some((word) => towards.test(word));
  if (!isLinked || /^(?:en|in|within|dans|avec|with|sans|without|soit)$/.test(hasArticle ? noun : first)) return false;
  const isDelay = kind === 'duration';
  const isIn = link.some((word) => /^(?:en|in|within|dans)$/.test(word));
  return hasArticle
    ? (isNew || link.some((word) => /^(?:a|to)$/.test(word))) && !(isDelay && isIn)
    : isNew && !isDelay && isNoun(first);
}

const isNoun = (word: string): boolean =>
  /^[a-z]/.test(word) && !towards.test(word) && !/^(?:au|aux|des|du|for|pour|by)$/.test(word);

function isRateOf(tokens: readonly Token[], { to }: Figure): boolean {
  return /^(?:de|d'|des|du|of)$/.test(tokens[to]?.word ?? '');
}

/** « Réduire les délais, les coûts et les réclamations »: three things at least that nobody gives a measure to. */
function listOf(title: Title, joints: readonly Joint[]): Span | null {
  const verb = openingVerb(title, 'gradable');
  const { tokens } = title;
  const [first, second] = joints;
  if (verb === null || first === undefined || second === undefined || statesMeasure(title)) return null;
  if (tokens[first.from]?.word !== ',' || tokens[first.to]?.word === undefined) return null;
  const items = [tokens.slice(verb.to, first.from), tokens.slice(first.to, second.from), tokens.slice(second.to)];
  const heads = items.map(([head]) => (articles.test(head?.word ?? '') ? 'article' : 'bare'));
  const sizes = items.map((item, i) => item.filter(isWord).length - (heads[i] === 'article' ? 1 : 0));
  const areAlike =
    heads.every((head) => head === 'article') || (sizes[0] === 1 && heads.slice(1).every((head) => head === 'bare'));
  return areAlike && sizes.every((size) => size > 0) ? spanOf(tokens, first.from, first.to + 1) : null;
}
