import { matchesIn } from '../titles.js';
import { canBeEnglishVerb, isEnglishVerb, isInfinitive } from './verbs.js';
import { type Hit, unquoted } from './wording.js';

const conjunctions = /(?<=\s)(?:et|ainsi que|and|as well as|&)\s+(?=\S)/giu;

/**
 * Where a title goes on to a second outcome: a semicolon, or a conjunction before a second verb (« répondre en 12 h et
 * réduire les rappels ») or a second measure of another kind (« 90 % en 12 h et une note de 4,2 sur 5 »). Two verbs that
 * share their object (« rédiger et publier 40 réponses ») and two nouns (« noms et prénoms ») are one outcome.
 */
export function secondOutcome(title: string): Hit | null {
  const text = unquoted(title).replace(/\([^)]*\)/g, (aside) => ' '.repeat(aside.length));
  const semicolon = text.includes(';') ? /(?<=\S\s*);(?=\s*\S)/.exec(text) : null;
  if (semicolon !== null) return { text: ';', start: semicolon.index, end: semicolon.index + 1 };
  for (const { 0: conjunction, index } of matchesIn(text, conjunctions)) {
    const before = text.slice(0, index);
    const after = text.slice(index + conjunction.length);
    if (!addsVerb(before, after) && !addsMeasure(before, after)) continue;
    const end = index + conjunction.length + (/^\S+/.exec(after)?.[0].length ?? 0);
    return { text: text.slice(index, end), start: index, end };
  }
  return null;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’%-]*/gu) ?? [];

function addsVerb(before: string, after: string): boolean {
  const left = wordsOf(before);
  const [word = '', next = ''] = wordsOf(after);
  const first = left[0]?.toLowerCase() ?? '';
  const last = left.at(-1)?.toLowerCase() ?? '';
  if (isInfinitive(first) && isInfinitive(word) && word === word.toLowerCase()) return !isInfinitive(last);
  if (!isEnglishVerb(word.toLowerCase(), next) || /^(?:it|them|this|that|these|those)$/i.test(next)) return false;
  const opens = left.length === 1 || left.at(-2)?.toLowerCase() === 'to';
  return !(opens ? canBeEnglishVerb(last) : isEnglishVerb(last, ''));
}

type Kind = 'share' | 'duration' | 'money' | 'points' | 'scale';

const units: readonly (readonly [Kind, string])[] = [
  ['share', '%'],
  ['scale', String.raw`(?:\/|sur|out of)\s*\d+`],
  ['money', '(?:€|k€|EUR)'],
  ['points', '(?:points?|pts?)'],
  ['duration', '(?:h|heures?|hours?|min|minutes?|j|jours?|days?)'],
];
const number = String.raw`\d[\d.,\u00a0\u202f]*\s*`;
const anyUnit = units.map(([kind, unit]) => `(?<${kind}>${unit})`).join('|');
const measure = `${number}(?:${anyUnit})(?![\\p{L}\\p{N}])`;
const measures = new RegExp(measure, 'giu');

// After the conjunction: the measure itself, or a noun with its value: « la satisfaction à 4,5 sur 5 ». A noun with a
// delay (« formulaires en 12 h ») belongs to what came before.
const filler = String.raw`(?:(?!(?:en|dans|within|in|under|sous|avant|before|moins|plus|less|more)\s)\S+\s+){0,3}?`;
const noun = String.raw`(?:(?:une?|la|le|les|a|an|the|our)\s+|l['’])[\p{L}'’-]+\s+${filler}(?:de|à|of|to|at)\s+`;
const of = String.raw`(?:(?:de|des|du|of)(?!\p{L})|d['’])`;
const newMeasure = new RegExp(String.raw`^(?:${noun})?(?:(?:au moins|at least)\s+)?${measure}(?<of>\s*${of})?`, 'iu');
const rateOf = new RegExp(String.raw`${number}%\s*${of}`, 'iu');

function addsMeasure(before: string, after: string): boolean {
  const added = newMeasure.exec(after)?.groups;
  const known = new Set(matchesIn(before, measures).map((match) => kindOf(match.groups)));
  if (added === undefined || known.size === 0) return false;
  const kind = kindOf(added);
  return !known.has(kind) || (kind === 'share' && added.of !== undefined && rateOf.test(before));
}

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): Kind | undefined {
  return units.map(([kind]) => kind).find((kind) => groups?.[kind] !== undefined);
}
