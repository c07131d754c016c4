import { example } from '../../example.js';
import { quoted } from '../../listed.js';
import { phrase, text } from '../../phrase.js';
import { didYouMean } from '../../suggestion.js';

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
  bad: example`title: ${['[Reply, fast]', '[Répondre, vite]']}`,
  good: example`title: ${['Reply in under 12 h', 'Répondre en moins de 12 h']}`,
  found: phrase<[expected: readonly Shape[], received: Shape]>({
    en: (expected, received) =>
      `expected ${expected.map((s) => shapes.en[s]).join(' or ')}, found ${shapes.en[received]}${written(expected, 'en') || (received === 'nothing' ? '; write it after the colon' : '')}`,
    fr: (expected, received) =>
      `on attend ${expected.map((s) => shapes.fr[s]).join(' ou ')}, on ${received === 'nothing' ? 'ne trouve' : 'trouve'} ${shapes.fr[received]}${written(expected, 'fr') || (received === 'nothing' ? ' ; écrivez-le après les deux-points' : '')}`,
  }),
  choice: phrase<[value: string, choices: readonly string[], suggestion: string | null]>({
    en: (value, choices, suggestion) =>
      `\`${value}\` is not possible here; choose one of ${quoted(choices)}${didYouMean(suggestion, 'en')}`,
    fr: (value, choices, suggestion) =>
      `\`${value}\` n’est pas admis ici ; choisissez parmi ${quoted(choices)}${didYouMean(suggestion, 'fr')}`,
  }),
  column: phrase<[column: string, expected: readonly (keyof typeof columnTypes.en)[]]>({
    en: (column, expected) =>
      `the column \`${column}\` does not hold ${expected.map((type) => columnTypes.en[type]).join(' or ')}: name one that does, or correct its \`type\``,
    fr: (column, expected) =>
      `la colonne \`${column}\` ne contient pas ${expected.map((type) => columnTypes.fr[type]).join(' ou ')} : nommez-en une autre, ou corrigez son \`type\``,
  }),
  empty: text('this text is empty: write it, or remove its key', 'ce texte est vide : écrivez-le, ou supprimez sa clé'),
  emptyCell: phrase<[meant: string]>({
    en: (meant) => `an empty cell is none of the \`values\`: write \`empty: ${meant}\` beside them`,
    fr: (meant) => `une cellule vide ne fait pas partie des \`values\` : écrivez \`empty: ${meant}\` à côté`,
  }),
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
  bad: example`id: Réactivité`,
  good: example`id: reactivite`,
  found: phrase<[id: string, suggestion: string]>({
    en: (id, suggestion) =>
      `\`${id}\`: an id has small letters a–z, digits, \`.\`, \`_\` and \`-\`${suggestion ? `; write \`${suggestion}\`` : ''}`,
    fr: (id, suggestion) =>
      `\`${id}\` : un identifiant se compose de minuscules a–z, de chiffres, de \`.\`, \`_\` et \`-\`${suggestion ? ` ; écrivez \`${suggestion}\`` : ''}`,
  }),
};

export const badCondition = {
  summary: text('A condition cannot be read.', 'Une condition ne peut être lue.'),
  why: text(
    'A condition decides which records count; it must say so without doubt.',
    'Une condition décide quels enregistrements comptent ; elle doit le dire sans ambiguïté.',
  ),
  bad: example`success: { first_reply: "=< 12 h" }`,
  good: example`success: { first_reply: "<= 12 h" }`,
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
