/** English verbs of outcomes that are nouns or adjectives nowhere. */
const clear = [
  ...['achieve', 'adopt', 'attract', 'become', 'bring', 'collect', 'create', 'decrease', 'define', 'deliver'],
  ...['describe', 'determine', 'develop', 'eliminate', 'enable', 'ensure', 'expand', 'gather', 'generate', 'get'],
  ...['give', 'grow', 'halve', 'hire', 'identify', 'implement', 'improve', 'increase', 'introduce', 'keep', 'maintain'],
  ...['make', 'obtain', 'prevent', 'produce', 'propose', 'provide', 'publish', 'reach', 'receive', 'recruit', 'reduce'],
  ...['remove', 'replace', 'resolve', 'simplify', 'solve', 'strengthen', 'teach', 'win', 'write'],
];

/** English verbs that are nouns or adjectives too: verbs only before a determiner or a number. */
const ambiguous = [
  ...['answer', 'apply', 'automate', 'build', 'call', 'close', 'cut', 'design', 'document', 'double', 'grant', 'help'],
  ...['host', 'launch', 'limit', 'lower', 'meet', 'migrate', 'move', 'open', 'plan', 'raise', 'release', 'reply'],
  ...['report', 'run', 'save', 'set', 'ship', 'start', 'stop', 'support', 'survey', 'test', 'track', 'train', 'triple'],
];

const gerund = (verb: string): string => `${verb.replace(/e$/, '')}ing`;
const clearVerbs = new Set([...clear, ...clear.map(gerund)]);
const allVerbs = new Set([...clearVerbs, ...ambiguous, ...ambiguous.map(gerund)]);

/** Whether an English word is a verb there; `next` is the word that follows it. */
export function isEnglishVerb(word: string, next: string): boolean {
  return clearVerbs.has(word) || (allVerbs.has(word) && /^(?:the|a|an|all|our|every|each|any|its|\d.*)$/i.test(next));
}

/** Whether an English word can be a verb at all. */
export function canBeEnglishVerb(word: string): boolean {
  return allVerbs.has(word);
}

/** French infinitives in -re and -oir; those in -er and -ir are told by their ending. */
const infinitives = new Set([
  ...['accroître', 'admettre', 'apprendre', 'atteindre', 'comprendre', 'conclure', 'concevoir', 'conduire'],
  ...['connaître', 'construire', 'convaincre', 'débattre', 'détruire', 'écrire', 'étendre', 'faire', 'introduire'],
  ...['joindre', 'lire', 'mettre', 'permettre', 'perdre', 'prendre', 'prévoir', 'produire', 'promettre', 'recevoir'],
  ...['réduire', 'remettre', 'rendre', 'répondre', 'reprendre', 'résoudre', 'restreindre', 'satisfaire', 'savoir'],
  ...['souscrire', 'soumettre', 'suivre', 'surprendre', 'traduire', 'transmettre', 'vendre', 'vivre', 'voir'],
]);

/** French words in -er and -ir that are no verbs. */
const nouns = new Set([
  ...['amer', 'atelier', 'avenir', 'banquier', 'cahier', 'calendrier', 'casier', 'cher', 'chantier', 'clavier'],
  ...['conseiller', 'courrier', 'courtier', 'cuir', 'dernier', 'désir', 'dossier', 'entier', 'escalier'],
  ...['financier', 'flyer', 'foyer', 'février', 'fichier', 'guichetier', 'hier', 'hiver', 'hôtelier'],
  ...['infirmier', 'janvier', 'leader', 'loisir', 'loyer', 'manager', 'messenger', 'métier', 'mobilier', 'newsletter'],
  ...['ouvrier', 'palier', 'panier', 'papier', 'particulier', 'plaisir', 'policier', 'poster', 'premier', 'quartier'],
  ...['régulier', 'reporter', 'routier', 'singulier', 'souvenir', 'super', 'twitter', 'usager'],
]);

/** Whether a French word, in lower case, is an infinitive. */
export function isInfinitive(word: string): boolean {
  const plain = word.replace(/^s['’]/, '');
  return infinitives.has(plain) || (/(?:er|[^o]ir)$/.test(plain) && plain.length > 3 && !nouns.has(plain));
}
