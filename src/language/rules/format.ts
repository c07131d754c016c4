import { phrase, text } from '../phrase.js';

const didYouMean = (suggestion: string | null, en: boolean): string =>
  suggestion === null ? '' : en ? `; did you mean \`${suggestion}\`?` : ` ; vouliez-vous écrire \`${suggestion}\` ?`;

const orNone = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

export const syntax = {
  summary: text('A file is not YAML.', 'Un fichier n’est pas du YAML.'),
  why: text(
    'A file that cannot be read says nothing: its objectives would silently vanish from every figure.',
    'Un fichier illisible ne dit rien : ses objectifs disparaîtraient sans bruit de tous les chiffres.',
  ),
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
    en: (count) => `and ${count} more syntax ${count === 1 ? 'error' : 'errors'} in this file`,
    fr: (count) => `et ${count} ${count === 1 ? 'autre erreur' : 'autres erreurs'} de syntaxe dans ce fichier`,
  }),
};

export const conflictMarker = {
  summary: text('A git merge was left unfinished in a file.', 'Une fusion git est restée inachevée dans un fichier.'),
  why: text(
    'Two versions stand in the file at once, and nobody has said which one is agreed.',
    'Deux versions cohabitent dans le fichier, et personne n’a dit laquelle est convenue.',
  ),
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
  found: phrase<[kibibytes: number, limit: number]>({
    en: (kibibytes, limit) => `${kibibytes} KiB: a YAML file may have ${limit} KiB; split it`,
    fr: (kibibytes, limit) => `${kibibytes} Kio : un fichier YAML peut faire ${limit} Kio ; découpez-le`,
  }),
};

export const notUtf8 = {
  summary: text('A file is not encoded in UTF-8.', 'Un fichier n’est pas encodé en UTF-8.'),
  why: text(
    'Accented letters would be read as other letters, and names would no longer match.',
    'Les lettres accentuées seraient lues comme d’autres lettres, et les noms ne correspondraient plus.',
  ),
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
  found: phrase<[code: string]>({
    en: (code) => `invisible character ${code}: delete it`,
    fr: (code) => `caractère invisible ${code} : supprimez-le`,
  }),
};

export const reservedName = {
  summary: text('A name already has a meaning of its own.', 'Un nom a déjà un sens bien à lui.'),
  why: text(
    'Some names mean something to JavaScript or YAML, and hostile files use them; others are columns of the ledger, which can have each only once.',
    'Certains noms ont un sens en JavaScript ou en YAML, et des fichiers hostiles s’en servent ; d’autres sont des colonnes du registre, qui ne peut en avoir deux du même nom.',
  ),
  dimension: phrase<[name: string]>({
    en: (name) =>
      `\`${name}\` is a column of the ledger itself, so that no dimension can be called so: give the column of the source another name, such as \`ticket-${name}\``,
    fr: (name) =>
      `\`${name}\` est déjà une colonne du registre, aucune dimension ne peut donc porter ce nom : donnez un autre nom à la colonne de la source, par exemple \`ticket-${name}\``,
  }),
  found: phrase<[name: string]>({
    en: (name) => `\`${name}\` means something to JavaScript or YAML itself and cannot be a name: choose another`,
    fr: (name) =>
      `\`${name}\` a un sens propre en JavaScript ou en YAML et ne peut servir de nom : choisissez-en un autre`,
  }),
};

export const unknownKey = {
  summary: text('A key that mbo does not know.', 'Une clé que mbo ne connaît pas.'),
  why: text(
    'A misspelled key would be ignored in silence, and with it what was meant.',
    'Une clé mal orthographiée serait ignorée en silence, et avec elle ce qu’elle voulait dire.',
  ),
  found: phrase<[key: string, suggestion: string | null, known: readonly string[]]>({
    en: (key, suggestion, known) =>
      `unknown key \`${key}\`${didYouMean(suggestion, true) || (known.length > 0 ? `; here one of ${orNone(known)} is possible` : ': nothing here reads it, remove it')}`,
    fr: (key, suggestion, known) =>
      `clé inconnue \`${key}\`${didYouMean(suggestion, false) || (known.length > 0 ? ` ; ici sont possibles ${orNone(known)}` : ' : rien ici ne la lit, supprimez-la')}`,
  }),
};

export const missingKey = {
  summary: text('A key that the format requires is missing.', 'Une clé obligatoire du format manque.'),
  why: text(
    'Without it mbo cannot tell what the file is or how to use it.',
    'Sans elle, mbo ne peut savoir ce qu’est le fichier ni comment l’utiliser.',
  ),
  found: phrase<[key: string]>({
    en: (key) => `\`${key}\` is missing: add \`${key}: …\``,
    fr: (key) => `il manque \`${key}\` : ajoutez \`${key}: …\``,
  }),
  oneOf: phrase<[keys: readonly string[]]>({
    en: (keys) => `exactly one of ${orNone(keys)} is needed here`,
    fr: (keys) => `il faut ici exactement une clé parmi ${orNone(keys)}`,
  }),
};

type Shape = 'text' | 'list' | 'mapping' | 'nothing';
const shapes = {
  en: { text: 'a text', list: 'a list', mapping: 'a block of keys', nothing: 'nothing' },
  fr: { text: 'un texte', list: 'une liste', mapping: 'un bloc de clés', nothing: 'rien' },
} as const;

const written = ([first]: readonly Shape[], language: 'en' | 'fr'): string => {
  const example = { text: null, nothing: null, list: '`[…, …]`', mapping: '`{ …: … }`' }[first ?? 'text'];
  if (example === null) return '';
  return language === 'en' ? `; write it like ${example}` : ` ; écrivez par exemple ${example}`;
};

const columnTypes = {
  en: { text: 'texts', number: 'numbers', instant: 'dates', duration: 'durations' },
  fr: { text: 'de textes', number: 'de nombres', instant: 'de dates', duration: 'de durées' },
} as const;

export const wrongType = {
  summary: text('A value is not of the kind its key holds.', 'Une valeur n’est pas du genre attendu par sa clé.'),
  why: text('mbo never guesses what was meant.', 'mbo ne devine jamais ce que l’on voulait dire.'),
  found: phrase<[expected: readonly Shape[], received: Shape]>({
    en: (expected, received) =>
      `expected ${expected.map((s) => shapes.en[s]).join(' or ')}, found ${shapes.en[received]}${written(expected, 'en')}`,
    fr: (expected, received) =>
      `on attend ${expected.map((s) => shapes.fr[s]).join(' ou ')}, on ${received === 'nothing' ? 'ne trouve' : 'trouve'} ${shapes.fr[received]}${written(expected, 'fr')}`,
  }),
  choice: phrase<[value: string, choices: readonly string[], suggestion: string | null]>({
    en: (value, choices, suggestion) => `\`${value}\` is none of ${orNone(choices)}${didYouMean(suggestion, true)}`,
    fr: (value, choices, suggestion) =>
      `\`${value}\` ne fait pas partie de ${orNone(choices)}${didYouMean(suggestion, false)}`,
  }),
  column: phrase<[column: string, expected: readonly (keyof typeof columnTypes.en)[]]>({
    en: (column, expected) =>
      `the column \`${column}\` does not hold ${expected.map((type) => columnTypes.en[type]).join(' or ')}`,
    fr: (column, expected) =>
      `la colonne \`${column}\` ne contient pas ${expected.map((type) => columnTypes.fr[type]).join(' ou ')}`,
  }),
  empty: text('this text is empty: write it, or remove its key', 'ce texte est vide : écrivez-le, ou supprimez sa clé'),
  boolean: phrase<[value: string, meant: string]>({
    en: (value, meant) => `\`${value}\` is not \`true\` or \`false\`; write \`${meant}\``,
    fr: (value, meant) => `\`${value}\` n’est ni \`true\` ni \`false\` ; écrivez \`${meant}\``,
  }),
  format: phrase<[value: string]>({
    en: (value) => `format \`${value}\`: this mbo reads format \`1\``,
    fr: (value) => `format \`${value}\` : ce mbo lit le format \`1\``,
  }),
  timezone: phrase<[value: string]>({
    en: (value) => `\`${value}\` is not a time zone; write it like \`Europe/Paris\``,
    fr: (value) => `\`${value}\` n’est pas un fuseau horaire ; écrivez-le comme \`Europe/Paris\``,
  }),
  noWorkspace: text(
    'there is no `mbo.yaml` at the root: create one with `format: 1` and `name: …`',
    'il n’y a pas de `mbo.yaml` à la racine : créez-le avec `format: 1` et `name: …`',
  ),
};

export const badId = {
  summary: text('An id is not spelled as ids are.', 'Un identifiant n’est pas écrit comme il se doit.'),
  why: text(
    'Ids stand in file names, references and URLs; they must be the same everywhere.',
    'Les identifiants servent dans les noms de fichiers, les renvois et les URL ; ils doivent être partout les mêmes.',
  ),
  found: phrase<[id: string, suggestion: string]>({
    en: (id, suggestion) =>
      `\`${id}\`: an id has small letters a–z, digits, \`.\`, \`_\` and \`-\`${suggestion ? `; write \`${suggestion}\`` : ''}`,
    fr: (id, suggestion) =>
      `\`${id}\` : un identifiant se compose de minuscules a–z, de chiffres, de \`.\`, \`_\` et \`-\`${suggestion ? ` ; écrivez \`${suggestion}\`` : ''}`,
  }),
};

export const badQuantity = {
  summary: text('A number or quantity cannot be read.', 'Un nombre ou une quantité ne peut être lu.'),
  why: text(
    'A number that two people could read differently must not decide whether an objective is attained.',
    'Un nombre que deux personnes liraient différemment ne doit pas décider si un objectif est atteint.',
  ),
  found: phrase<[written: string, suggestion: string | null, examples: string | null]>({
    en: (written, suggestion, examples) =>
      `\`${written}\` is not a quantity; write ${suggestion ? `\`${suggestion}\`` : `it like ${examples ?? '`90 %`, `12 h`, `4.2 /5` or `12000 EUR`'}`}`,
    fr: (written, suggestion, examples) =>
      `\`${written}\` n’est pas une quantité ; écrivez ${suggestion ? `\`${suggestion}\`` : `par exemple ${examples ?? '`90 %`, `12 h`, `4.2 /5` ou `12000 EUR`'}`}`,
  }),
  number: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` is not a plain number${suggestion ? `; write \`${suggestion}\`` : '; write it like `3` or `0.5`'}`,
    fr: (written, suggestion) =>
      `\`${written}\` n’est pas un nombre simple${suggestion ? ` ; écrivez \`${suggestion}\`` : ' ; écrivez par exemple `3` ou `0.5`'}`,
  }),
  tooLarge: phrase<[written: string]>({
    en: (written) => `\`${written}\` is too large to be computed exactly: write it in a larger unit`,
    fr: (written) => `\`${written}\` est trop grand pour un calcul exact : écrivez-le dans une unité plus grande`,
  }),
  range: phrase<[written: string, low: string, high: string]>({
    en: (written, low, high) => `\`${written}\` must lie between ${low} and ${high}`,
    fr: (written, low, high) => `\`${written}\` doit être compris entre ${low} et ${high}`,
  }),
  bound: phrase<[written: string, value: string | null]>({
    en: (written, value) =>
      value === null
        ? `\`${written}\` is no limit; write it like \`">= 4.2 /5"\` or \`"<= 3 %"\``
        : `\`${written}\` does not say which side to stay on; write \`">= ${value}"\` to keep at least this, or \`"<= ${value}"\` at most`,
    fr: (written, value) =>
      value === null
        ? `\`${written}\` n’est pas une limite ; écrivez par exemple \`">= 4.2 /5"\` ou \`"<= 3 %"\``
        : `\`${written}\` ne dit pas de quel côté rester ; écrivez \`">= ${value}"\` pour garder au moins cette valeur, ou \`"<= ${value}"\` au plus`,
  }),
  unit: phrase<[written: string, examples: string]>({
    en: (written, examples) => `\`${written}\` has the wrong unit here; write it like ${examples}`,
    fr: (written, examples) => `\`${written}\` n’a pas la bonne unité ici ; écrivez par exemple ${examples}`,
  }),
};

export const badDate = {
  summary: text('A date, period or time cannot be read.', 'Une date, une période ou une heure ne peut être lue.'),
  why: text(
    'An objective is inscribed in time: its dates must exist and be read the same by all.',
    'Un objectif s’inscrit dans le temps : ses dates doivent exister et être lues de même par tous.',
  ),
  found: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` is not a day of the calendar; write ${suggestion ? `\`${suggestion}\`` : 'it as `YYYY-MM-DD`'}`,
    fr: (written, suggestion) =>
      `\`${written}\` n’est pas un jour du calendrier ; écrivez ${suggestion ? `\`${suggestion}\`` : 'la date sous la forme `AAAA-MM-JJ`'}`,
  }),
  lastDay: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` says no day; write ${suggestion ? `\`${suggestion}\`` : 'it like `2028-12-31`, or `2028` for its last day'}`,
    fr: (written, suggestion) =>
      `\`${written}\` ne dit aucun jour ; écrivez ${suggestion ? `\`${suggestion}\`` : 'par exemple `2028-12-31`, ou `2028` pour son dernier jour'}`,
  }),
  period: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` is not a period; write ${suggestion ? `\`${suggestion}\`` : '`2026`, `2026-H1`, `2026-Q3`, `2026-03` or `{ start: 2026-01-05, end: 2026-06-30 }`'}`,
    fr: (written, suggestion) =>
      `\`${written}\` n’est pas une période ; écrivez ${suggestion ? `\`${suggestion}\`` : '`2026`, `2026-H1` (semestre), `2026-Q3` (trimestre), `2026-03` ou `{ start: 2026-01-05, end: 2026-06-30 }`'}`,
  }),
  backwards: phrase<[start: string, end: string]>({
    en: (start, end) => `the period ends (\`${end}\`) before it starts (\`${start}\`)`,
    fr: (start, end) => `la période finit (\`${end}\`) avant de commencer (\`${start}\`)`,
  }),
  hours: phrase<[written: string]>({
    en: (written) => `\`${written}\` are not opening hours; write \`"09:00-18:00"\` or \`"09:00-12:00, 14:00-18:00"\``,
    fr: (written) =>
      `\`${written}\` ne sont pas des horaires ; écrivez \`"09:00-18:00"\` ou \`"09:00-12:00, 14:00-18:00"\``,
  }),
  weekday: phrase<[written: string]>({
    en: (written) => `\`${written}\` is not a day of the week; write \`mon\`, \`sat\` or a range such as \`mon-fri\``,
    fr: (written) =>
      `\`${written}\` n’est pas un jour de la semaine ; écrivez \`mon\`, \`sat\` ou une plage comme \`mon-fri\``,
  }),
};

export const badCondition = {
  summary: text('A condition cannot be read.', 'Une condition ne peut être lue.'),
  why: text(
    'A condition decides which records count; it must say so without doubt.',
    'Une condition décide quels enregistrements comptent ; elle doit le dire sans ambiguïté.',
  ),
  found: phrase<[written: string, suggestion: string | null]>({
    en: (written, suggestion) =>
      `\`${written}\` is not a condition; write ${suggestion ? `\`${suggestion}\`` : 'a value, a list, `"<= 12 h"`, `"!= spam"`, `present` or `missing`'}`,
    fr: (written, suggestion) =>
      `\`${written}\` n’est pas une condition ; écrivez ${suggestion ? `\`${suggestion}\`` : 'une valeur, une liste, `"<= 12 h"`, `"!= spam"`, `present` ou `missing`'}`,
  }),
  column: phrase<[condition: string, column: string, example: string]>({
    en: (condition, column, example) =>
      `\`${condition}\` does not fit the column \`${column}\`; write it like \`${example}\``,
    fr: (condition, column, example) =>
      `\`${condition}\` ne convient pas à la colonne \`${column}\` ; écrivez par exemple \`${example}\``,
  }),
  dimension: phrase<[condition: string]>({
    en: (condition) => `\`${condition}\`: a slice is chosen by values, \`team: written\` or \`team: [written, phone]\``,
    fr: (condition) =>
      `\`${condition}\` : une tranche se choisit par ses valeurs, \`team: written\` ou \`team: [written, phone]\``,
  }),
};

export const duplicateId = {
  summary: text('Two things have the same id.', 'Deux éléments ont le même identifiant.'),
  why: text(
    'A reference is just an id: it must lead to one thing only.',
    'Un renvoi n’est qu’un identifiant : il ne doit mener qu’à un seul élément.',
  ),
  found: phrase<[id: string]>({
    en: (id) => `the id \`${id}\` is already taken: choose another`,
    fr: (id) => `l’identifiant \`${id}\` est déjà pris : choisissez-en un autre`,
  }),
  first: text('first used here', 'utilisé ici la première fois'),
};

const kinds = {
  en: {
    axis: 'axis',
    ambition: 'ambition',
    objective: 'objective',
    'axis or objective': 'axis or objective',
    indicator: 'indicator',
    source: 'source',
    team: 'team',
    person: 'person',
    competency: 'competency',
    column: 'column of the source',
    dimension: 'dimension of the indicator',
  },
  fr: {
    axis: 'axe',
    ambition: 'ambition',
    objective: 'objectif',
    'axis or objective': 'axe ni objectif',
    indicator: 'indicateur',
    source: 'source',
    team: 'équipe',
    person: 'personne',
    competency: 'compétence',
    column: 'colonne de la source',
    dimension: 'dimension de l’indicateur',
  },
} as const;
export type Referred = keyof typeof kinds.en;

const feminine: readonly Referred[] = ['ambition', 'source', 'team', 'person', 'competency', 'column', 'dimension'];

export const unknownReference = {
  summary: text('A reference leads to nothing.', 'Un renvoi ne mène à rien.'),
  why: text(
    'What hangs on nothing counts nowhere, and nobody is told.',
    'Ce qui n’est rattaché à rien ne compte nulle part, et personne n’en est averti.',
  ),
  found: phrase<[referred: Referred, id: string, suggestion: string | null]>({
    en: (referred, id, suggestion) => `there is no ${kinds.en[referred]} \`${id}\`${didYouMean(suggestion, true)}`,
    fr: (referred, id, suggestion) =>
      `il n’y a ${feminine.includes(referred) ? 'aucune' : 'aucun'} ${kinds.fr[referred]} \`${id}\`${didYouMean(suggestion, false)}`,
  }),
  closest: phrase<[id: string]>({ en: (id) => `\`${id}\` is here`, fr: (id) => `\`${id}\` se trouve ici` }),
  circular: phrase<[id: string, next: string]>({
    en: (id, next) =>
      `\`${id}\` is computed from \`${next}\`, and so in the end from itself, which gives no value: compute one of them from columns of the export`,
    fr: (id, next) =>
      `\`${id}\` est calculée à partir de \`${next}\`, donc au bout du compte d’elle-même, ce qui ne donne aucune valeur : calculez l’une d’elles à partir de colonnes de l’export`,
  }),
};
