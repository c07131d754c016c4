import { plainHeader } from '../../model/index.js';

/** A header in plain words: `CompleteTimestamp`, `complete_timestamp` and `Complete timestamp` are the same. */
export function wordsOf(header: string): string {
  const apart = header.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return plainHeader(apart)
    .replace(/[-:.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const longestId = 60;

/** The id that a header makes: letters without accents and digits, the rest `_`. Null when nothing is left. */
export function idOf(header: string): string | null {
  const plain = wordsOf(header)
    .replace(/ø/g, 'o')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (plain === '') return null;
  return plain.length <= longestId ? plain : plain.slice(0, longestId).replace(/_[^_]*$/, '');
}

const thing =
  'ticket|case|request|conversation|incident|demande|dossier|order|commande|issue|answer|reponse|avis|review|record|call|appel|task|response|survey';
const number = 'id|identifiant|identifier|no|n°|num|numero|number|ref|reference|key|cle|code|uuid|seq|sequence';

const mainIdentifier = new RegExp(
  `^(?:${number}|(?:${thing}) ?(?:${number})?|(?:id|n°|no|numero|num|ref|reference|identifiant) (?:du |de la |de l'|de |d')?(?:${thing}))$`,
);
const anyIdentifier = new RegExp(`(?:^|[ _])(?:${number})$|^(?:${number})(?! (?:of|d') ?)(?: |$)|^case concept name$`);

/** How plainly a header names the id of a record: 2 as a ticket's, 1 as an id of something, 0 not. */
export function identifierRank(header: string): 0 | 1 | 2 {
  const words = wordsOf(header);
  if (mainIdentifier.test(words)) return 2;
  return anyIdentifier.test(words) ? 1 : 0;
}

/** Headers of the id of something. */
export const isIdentifier = (header: string): boolean => identifierRank(header) > 0;

/** What a moment is of a request's life. */
export type Stage = 'created' | 'reply' | 'resolved' | 'closed' | 'updated' | 'due' | 'other';

const stages: readonly (readonly [Stage, RegExp])[] = [
  ['due', /\b(?:due|deadline|echeance|target|sla|prevue?|expir\w*)\b/],
  ['updated', /\b(?:updat\w*|modif\w*|changed?|changement|derniere?|last|mise a jour|maj)\b/],
  ['reply', /\b(?:repl(?:y|ied)|respon(?:se|ded)|reponse|repondue?|answered|prise en charge)\b/],
  ['resolved', /\b(?:resol\w*|solved|solution|fixed)\b/],
  ['closed', /\b(?:clos\w*|cloture\w*|ferme\w*|completed?|ended|end|fin|termine\w*|done)\b/],
  [
    'created',
    /\b(?:creat\w*|creation|cree\w*|open\w*|ouvert\w*|received|reception|recue?|submi\w*|soumis\w*|raised|logged|arriv\w*|start\w*|debut|depose\w*|emis\w*)\b/,
  ],
];

/** The moment that a header, or the name of an activity, speaks of. */
export function stageOf(header: string): Stage {
  const words = wordsOf(header);
  return stages.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** How plainly a header says that its moment dates the record. */
export function datingRank(header: string): number {
  const stage = stageOf(header);
  if (stage === 'created') return 3;
  if (stage !== 'other') return 0;
  return /^(?:date|day|jour|mois|month|period|periode|timestamp|date ?time|horodatage|semaine|week)$/.test(
    wordsOf(header),
  )
    ? 2
    : 1;
}

const test = (pattern: RegExp) => (header: string) => pattern.test(wordsOf(header));

const dimension =
  'channel|canal|source|via|team|equipe|group|groupe|queue|file|service|department|departement|region|site|country|pays|language|langue|product|produit|brand|marque|type|category|categorie|reason|motif|status|statut|state|etat|priority|priorite|urgency|urgence|severity|level|niveau|segment|tier|plan|market|store|magasin|agency|agence|theme|famille|gamme|origin|origine';

/** Headers that are the name of something with few values that are worth comparing. */
export const isDimension = test(new RegExp(`^(?:[a-z]+ )?(?:${dimension})s?(?: name| code)?$`));

/** Headers that mention one. */
export const mentionsDimension = test(new RegExp(`\\b(?:${dimension})\\b`));

/** Headers of a part of a date. */
export const isCalendarPart = test(/\b(?:year|annee|quarter|trimestre|month|mois|week|semaine|weekday)$/);

/** Headers of a part of a year. */
export const isPartOfYear = test(/\b(?:quarter|trimestre|month|mois|week|semaine)$/);

/** Headers of how long something took. */
export const isDuration = test(
  /\b(?:times?|delais?|durees?|durations?|temps|wait\w*|attente|handling|hrs?|hours?|minutes?|mins?|mn|secs?|seconds?|secondes?|heures?|jours|days|elapsed|age)\b| \((?:h|d|j)\)$/,
);

/** Headers of when something happened. */
export const isTemporal = test(
  /\b(?:date|time|timestamp|at|le|created|creation|updated|opened|closed|year|annee|an|exercice|period|periode|horodatage|epoch)\b/,
);

/** Headers that mention what a record is about. */
export const isCase = test(/\b(?:case|ticket|conversation|incident|dossier|demande|trace|request|order|commande)\b/);

/** Headers of what happened. */
export const isActivity = test(
  /\b(?:activity|activite|act|event|evenement|action|task|tache|step|etape|transition|concept name|operation)\b/,
);
