import { wordSet } from '../title/tokens.js';

/** English verbs of outcomes that are nouns or adjectives nowhere, or hardly after a conjunction. */
const clear = wordSet(
  'accelerate achieve acquire adopt attract avoid become boost bring build certify collect create cut decrease define delete',
  'deliver describe determine develop diversify divide double eliminate enable engage enhance ensure equip establish expand',
  'extend gather generate get give grow halve hire identify implement improve increase introduce keep lower maintain make',
  'maximise maximize migrate minimise minimize obtain optimise optimize prevent produce propose protect provide publish raise',
  'reach receive recruit reduce reinforce remove replace resolve restore retain rewrite secure shorten simplify solve',
  'stabilise stabilize streamline strengthen teach train win write',
);

/** English verbs that are nouns or adjectives too: verbs only before a determiner, a number or a particle. */
const ambiguous = wordSet(
  'answer apply automate call change close design document drop grant handle help host launch limit measure meet move open',
  'offer plan process record refund release reply report review roll run save set ship speed start stop support survey take',
  'test track triple turn update upgrade welcome',
);

const gerund = (verb: string): string => `${verb.replace(/e$/, '')}ing`;
const doubled = wordSet('cutting getting setting stopping shipping running planning dropping winning');
const clearVerbs = new Set([...clear, ...[...clear].map(gerund)]);
const allVerbs = new Set([...clearVerbs, ...ambiguous, ...[...ambiguous].map(gerund), ...doubled]);

const determiners = /^(?:the|a|an|all|our|every|each|any|its|their|out|up|down|\d.*)$/;

/** Whether an English word is a verb there; `next` is the word that follows it. */
export function isEnglishVerb(word: string, next: string): boolean {
  return clearVerbs.has(word) || (allVerbs.has(word) && determiners.test(next));
}

/** Whether an English word can be a verb at all. */
export function canBeEnglishVerb(word: string): boolean {
  return allVerbs.has(word);
}

/** French infinitives in -re and -oir, and those in -ier; the others in -er and -ir are told by their ending. */
const infinitives = wordSet(
  'accroître admettre apercevoir apprendre asseoir atteindre attendre battre clore comprendre conclure concevoir conduire',
  'connaître construire contraindre convaincre correspondre croire croître débattre décrire défendre déduire descendre détruire',
  'dire écrire éteindre étendre exclure faire inclure inscrire instruire interdire interrompre introduire joindre lire mettre',
  'paraître percevoir perdre permettre plaire poursuivre prédire prendre prescrire prévoir produire promettre promouvoir',
  'recevoir réduire répandre répondre résoudre restreindre rendre rompre satisfaire savoir séduire soumettre souscrire suivre',
  'surprendre suspendre tendre traduire transcrire transmettre vaincre vendre vivre voir',
  'apprécier apparier associer copier étudier expédier initier licencier lier négocier oublier parier plier publier relier',
  'remercier remédier trier varier convier dédier',
);

/** French words in -er and -ir that are no infinitives, and English words that look like one. */
const nouns = wordSet(
  'amer avenir berger boulanger cher cuir danger désir désirs étranger fier flyer foyer hier hiver horloger leader léger',
  'loisir loyer manager ménager messager messenger newsletter passager plaisir poster potager reporter soir souvenir super',
  'transfer twitter verger atelier cahier clavier escalier fichier',
  'after answer better browser buffer center cluster computer container counter customer deliver designer docker driver enter',
  'ever faster filter flyer folder helper her however layer letter mailer master member meter never number offer officer',
  'order other over owner paper partner per player power provider register router scanner server supplier ticker timer tower',
  'tracker trigger under user voucher water weather whether winter worker',
);

/** Whether a French word is an infinitive; both without accents, in small letters. */
export function isInfinitive(word: string): boolean {
  if (infinitives.has(word) || (word.startsWith('re') && infinitives.has(word.slice(2)))) return true;
  const isAdjective = /ier$/.test(word) && !/fier$/.test(word);
  return /(?:er|[^o]ir)$/.test(word) && word.length > 3 && !isAdjective && !nouns.has(word);
}

const changes = wordSet(
  'accroissement amélioration augmentation baisse diminution hausse optimisation réduction renforcement simplification',
);

/** Whether a French noun says that something changes, as a verb does; without accents. */
export function isChange(word: string): boolean {
  return changes.has(word);
}

const keeping = wordSet(
  'assurant conservant conserver gardant garder garantissant maintenant maintenir préservant préserver respectant restant',
  'tenant conserving guaranteeing hold holding keep keeping maintain maintaining preserve preserving respecting staying',
);

/**
 * Whether a verb keeps something: what is kept is a guardrail, not a second outcome (« tout en gardant la note », `and keep lost
 * calls under 5 %`).
 */
export function isKept(word: string): boolean {
  return keeping.has(word);
}
