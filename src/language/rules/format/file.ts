import { counted } from '../../counts.js';
import { example } from '../../example.js';
import { phrase, text } from '../../phrase.js';
import { plural } from '../../plural.js';

export const syntax = {
  summary: text('A file is not YAML.', 'Un fichier n’est pas du YAML.'),
  why: text(
    'A file that cannot be read says nothing: its objectives would silently vanish from every figure.',
    'Un fichier illisible ne dit rien : ses objectifs disparaîtraient sans bruit de tous les chiffres.',
  ),
  bad: example`title: "${['Reply in under 12 h', 'Répondre en moins de 12 h']}`,
  good: example`title: ${['Reply in under 12 h', 'Répondre en moins de 12 h']}`,
  found: phrase<[detail: string]>({
    en: (detail) => `not readable as YAML: ${detail}`,
    fr: (detail) => `illisible en YAML : ${detail}`,
  }),
  tab: text(
    'a tab in the indentation: YAML indents with spaces; replace each tab of the file by two spaces',
    'une tabulation dans le retrait : YAML s’indente avec des espaces ; remplacez chaque tabulation du fichier par deux espaces',
  ),
  carriageReturn: text(
    'the lines end with CR alone: save the file with LF (or CRLF) line ends',
    'les lignes se terminent par CR seul : enregistrez le fichier avec des fins de ligne LF (ou CRLF)',
  ),
  empty: text(
    'the file is empty: start it with `kind:`, or delete it',
    'le fichier est vide : commencez-le par `kind:`, ou supprimez-le',
  ),
  severalDocuments: text(
    'a second document starts here: write one thing per file',
    'un second document commence ici : écrivez une seule chose par fichier',
  ),
  directive: text(
    'a YAML directive: mbo reads YAML 1.2 as it is; remove this line',
    'une directive YAML : mbo lit du YAML 1.2 tel quel ; supprimez cette ligne',
  ),
  notMapping: text(
    'expected `key: value` lines, starting with `kind:`',
    'on attend des lignes `clé: valeur`, à commencer par `kind:`',
  ),
  complexKey: text('a key must be a plain word', 'une clé doit être un simple mot'),
  andMore: text('and more syntax errors in this file', 'et d’autres erreurs de syntaxe dans ce fichier'),
  more: phrase<[count: number]>({
    en: (count) => `and ${count} more syntax ${plural.en(count, 'error', 'errors')} in this file`,
    fr: (count) => `et ${counted.fr(count, 'autre erreur', 'autres erreurs')} de syntaxe dans ce fichier`,
  }),
  moreFaults: phrase<[count: number]>({
    en: (count) => `and ${count} more ${count === 1 ? 'error' : 'errors'} in this file: put right those above first`,
    fr: (count) =>
      `et ${count} ${count === 1 ? 'autre erreur' : 'autres erreurs'} dans ce fichier : corrigez d’abord celles qui précèdent`,
  }),
};

export const conflictMarker = {
  summary: text('A git merge was left unfinished in a file.', 'Une fusion git est restée inachevée dans un fichier.'),
  why: text(
    'Two versions stand in the file at once, and nobody has said which one is agreed.',
    'Deux versions cohabitent dans le fichier, et personne n’a dit laquelle est convenue.',
  ),
  bad: example`<<<<<<< HEAD
title: ${['Responsiveness', 'Réactivité']}
=======
title: ${['Fast replies', 'Réponses rapides']}
>>>>>>> titles`,
  good: example`title: ${['Fast replies', 'Réponses rapides']}`,
  found: text(
    'an unfinished git merge: nothing of this file is read; keep one side of each conflict and delete the lines with the markers',
    'une fusion git inachevée : rien de ce fichier n’est lu ; gardez un seul côté de chaque conflit et supprimez les lignes de marqueurs',
  ),
  other: text('another marker', 'un autre marqueur'),
};

export const duplicateKey = {
  summary: text('A key stands twice in one mapping.', 'Une clé figure deux fois dans le même bloc.'),
  why: text(
    'Only one of the two can count, and nobody can see which.',
    'Une seule des deux peut compter, et personne ne voit laquelle.',
  ),
  bad: example`period: 2026
period: 2027`,
  good: example`period: 2026`,
  found: phrase<[key: string]>({
    en: (key) => `\`${key}\` stands twice here: keep one`,
    fr: (key) => `\`${key}\` figure deux fois ici : n’en gardez qu’une`,
  }),
  twin: phrase<[key: string]>({
    en: (key) => `\`${key}\` looks the same as an earlier key but is spelled with other characters: keep one`,
    fr: (key) =>
      `\`${key}\` se lit comme une clé précédente mais s’écrit avec d’autres caractères : n’en gardez qu’une`,
  }),
  first: text('first written here', 'écrite ici la première fois'),
};

export const anchor = {
  summary: text('A YAML anchor, alias, tag or merge key.', 'Une ancre, un alias, une étiquette ou une fusion YAML.'),
  why: text(
    'A file must mean what a reviewer reads in it, on its own line, with nothing that acts from elsewhere.',
    'Un fichier doit dire ce que le relecteur y lit, sur la ligne même, sans rien qui agisse depuis ailleurs.',
  ),
  bad: example`baseline: &start 62 %
target: *start`,
  good: example`baseline: 62 %
target: 90 %`,
  anchor: phrase<[name: string]>({
    en: (name) => `anchor \`&${name}\`: write the value out where it is needed`,
    fr: (name) => `ancre \`&${name}\` : écrivez la valeur là où elle sert`,
  }),
  alias: phrase<[name: string]>({
    en: (name) => `alias \`*${name}\`: write the value out here`,
    fr: (name) => `alias \`*${name}\` : écrivez ici la valeur elle-même`,
  }),
  tag: phrase<[tag: string]>({
    en: (tag) => `tag \`${tag}\`: remove it, mbo knows what each key holds`,
    fr: (tag) => `étiquette \`${tag}\` : supprimez-la, mbo sait ce que contient chaque clé`,
  }),
  merge: text('merge key `<<`: write the keys out here', 'fusion `<<` : écrivez ici les clés elles-mêmes'),
};

export const tooDeep = {
  summary: text('A file is nested too deep.', 'Un fichier est imbriqué trop profondément.'),
  why: text(
    'No objective needs it, and such files are made to stop the readers of files.',
    'Aucun objectif n’en a besoin, et de tels fichiers sont faits pour bloquer les outils qui les lisent.',
  ),
  bad: example`support: [[[[[[[[ … ]]]]]]]]`,
  good: example`support: [coaching]`,
  found: phrase<[limit: number]>({
    en: (limit) => `nested more than ${limit} levels deep: close the brackets left open, or take levels out`,
    fr: (limit) =>
      `imbriqué sur plus de ${limit} niveaux : fermez les crochets restés ouverts, ou supprimez des niveaux`,
  }),
  columns: phrase<[id: string, limit: number]>({
    en: (id, limit) =>
      `\`${id}\` is computed through more than ${limit} other columns: compute it from columns of the export`,
    fr: (id, limit) =>
      `\`${id}\` est calculée à travers plus de ${limit} autres colonnes : calculez-la à partir de colonnes de l’export`,
  }),
};

export const tooLarge = {
  summary: text('A file is too large.', 'Un fichier est trop gros.'),
  why: text(
    'A plan is read by people; measurements belong in the ledger and exports outside the repository.',
    'Un plan est lu par des personnes ; les mesures vont au registre et les exports hors du dépôt.',
  ),
  bad: example`# ${['a file of more than 256 KiB', 'un fichier de plus de 256 Kio']}`,
  good: example`# ${['several files, one thing in each', 'plusieurs fichiers, une chose dans chacun']}`,
  found: phrase<[kibibytes: number, limit: number]>({
    en: (kibibytes, limit) => `${kibibytes} KiB: a YAML file may have ${limit} KiB; split it`,
    fr: (kibibytes, limit) => `${kibibytes} Kio : un fichier YAML peut faire ${limit} Kio ; découpez-le`,
  }),
  notRead: phrase<[path: string, limit: string]>({
    en: (path, limit) => `\`${path}\` is larger than ${limit} bytes and is not read; split it`,
    fr: (path, limit) => `\`${path}\` dépasse ${limit} octets et n’est pas lu ; découpez-le`,
  }),
};

export const notUtf8 = {
  summary: text('A file is not encoded in UTF-8.', 'Un fichier n’est pas encodé en UTF-8.'),
  why: text(
    'Accented letters would be read as other letters, and names would no longer match.',
    'Les lettres accentuées seraient lues comme d’autres lettres, et les noms ne correspondraient plus.',
  ),
  bad: example`title: R\\xe9pondre  # Windows-1252`,
  good: example`title: Répondre  # UTF-8`,
  found: phrase<[looksLike: string]>({
    en: (looksLike) => `not UTF-8 (it looks like ${looksLike}): save the file as UTF-8`,
    fr: (looksLike) => `pas en UTF-8 (on dirait du ${looksLike}) : enregistrez le fichier en UTF-8`,
  }),
};

export const controlCharacter = {
  summary: text(
    'A text holds an invisible control character.',
    'Un texte contient un caractère de contrôle invisible.',
  ),
  why: text(
    'What a reviewer cannot see can change what a terminal shows or which word is meant.',
    'Ce que le relecteur ne voit pas peut changer ce qu’affiche un terminal, ou le mot visé.',
  ),
  bad: example`title: ${['Reply\\u202e h21', 'Répondre\\u202e h21']}`,
  good: example`title: ${['Reply in 12 h', 'Répondre en 12 h']}`,
  found: phrase<[code: string]>({
    en: (code) => `invisible character ${code}: delete it`,
    fr: (code) => `caractère invisible ${code} : supprimez-le`,
  }),
};
