import type { Title } from '../title/title.js';
import { wordSet } from '../title/tokens.js';
import { type Joint, wordsOf } from './joints.js';
import { canBeEnglishVerb, isChange, isEnglishVerb, isInfinitive, isKept } from './verbs.js';
import { openings } from './wording.js';

const clitics = wordSet('it them this that these those him her');

/** Particles that belong to the verb before them: « mettre en œuvre et piloter », `set up and run`, `reply to and resolve`. */
const particles = wordSet(
  'up out off down back over on in into forward to with for at quickly',
  'a à au avant charge en fin jour ligne mieux place point rapidement route service valeur vivre œuvre , et ou and or',
);

/** Whether a joint leads to a second verb with an object of its own. */
export function addsVerb(title: Title, joint: Joint): boolean {
  const [verb = '', next = ''] = wordsOf(title, joint.to, joint.end);
  const link = wordsOf(title, joint.from, joint.to);
  if (isKept(verb)) return false;
  if (/^(?:en|while)$/.test(link.at(-1) ?? '')) return isGerund(verb) && next !== '';
  const before = clauseBefore(title, joint.from);
  const isVerb = isFrench(link, verb) ? isAction(before[0] ?? '') : isEnglishVerb(verb, next) && !clitics.has(next);
  return isVerb && !sharesObject(before) && !isSubordinate(before);
}

const isGerund = (word: string): boolean => /(?:ant|ing)$/.test(word);
const isAction = (word: string): boolean => isInfinitive(word) || isChange(word);

/** Whether what follows a joint is a French verb, or a noun that says a change; « and » joins English words. */
function isFrench(link: readonly string[], word: string): boolean {
  return isAction(word) && !link.some((each) => /^(?:and|or|then|as)$/.test(each));
}

/** The words from the opening of the clause to a token, without a pronoun that belongs to its verb. */
function clauseBefore(title: Title, to: number): readonly string[] {
  const start = openings(title).findLast((at) => at < to) ?? 0;
  const words = wordsOf(title, start, to);
  return /^(?:s'|se|ne|pas)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

/** « rédiger et publier 40 réponses »: nothing but verbs and their particles stands before the joint. */
function sharesObject(before: readonly string[]): boolean {
  const [, ...rest] = before;
  const last = before.at(-1) ?? '';
  const areVerbs = rest.every((word) => particles.has(word) || isInfinitive(word) || canBeEnglishVerb(word));
  return areVerbs || isInfinitive(last) || isEnglishVerb(last, '');
}

/** « demandes pour changer d'adresse », `requests to return`: a verb that stands before the joint and is not the main one. */
function isSubordinate(before: readonly string[]): boolean {
  return before.some((word, i) => {
    const next = before[i + 1] ?? '';
    if (i === 0) return false;
    return word === 'to' ? asked.has(next) || canBeEnglishVerb(next) : lesser.has(word) && isInfinitive(next);
  });
}

const lesser = wordSet("pour à a de d' sans");

/** What customers ask « to » do, beside the verbs of outcomes. */
const asked = wordSet('ask buy cancel complain exchange find order pay return solve use');
