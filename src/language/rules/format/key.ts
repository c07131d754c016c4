import { example } from '../../example.js';
import { quoted } from '../../listed.js';
import { phrase, text } from '../../phrase.js';
import { didYouMean } from '../../suggestion.js';

export const reservedName = {
  summary: text('A name already has a meaning of its own.', 'Un nom a déjà un sens bien à lui.'),
  why: text(
    'Some names mean something to JavaScript or YAML, and hostile files use them; others are columns of the ledger, which can have each only once.',
    'Certains noms ont un sens en JavaScript ou en YAML, et des fichiers hostiles s’en servent ; d’autres sont des colonnes du registre, qui ne peut en avoir deux du même nom.',
  ),
  bad: example`teams: { constructor: { name: ${['Builders', 'Ateliers']} } }`,
  good: example`teams: { builders: { name: ${['Builders', 'Ateliers']} } }`,
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
  bad: example`kind: objective
id: reply-12h
ower: lea.martin`,
  good: example`kind: objective
id: reply-12h
owner: lea.martin`,
  found: phrase<[key: string, suggestion: string | null, known: readonly string[]]>({
    en: (key, suggestion, known) =>
      `unknown key \`${key}\`${didYouMean(suggestion, 'en') || (known.length > 0 ? `; here one of ${quoted(known)} is possible` : ': nothing here reads it, remove it')}`,
    fr: (key, suggestion, known) =>
      `clé inconnue \`${key}\`${didYouMean(suggestion, 'fr') || (known.length > 0 ? ` ; ici sont possibles ${quoted(known)}` : ' : rien ici ne la lit, supprimez-la')}`,
  }),
};

export const missingKey = {
  summary: text('A key that the format requires is missing.', 'Une clé obligatoire manque.'),
  why: text(
    'Without it mbo cannot tell what the file is or how to use it.',
    'Sans elle, mbo ne peut savoir ce qu’est le fichier ni comment l’utiliser.',
  ),
  bad: example`id: responsiveness`,
  good: example`kind: axis
id: responsiveness
title: ${['Responsiveness', 'Réactivité']}`,
  found: phrase<[key: string]>({
    en: (key) => `\`${key}\` is missing: add \`${key}: …\``,
    fr: (key) => `il manque \`${key}\` : ajoutez \`${key}: …\``,
  }),
  oneOf: phrase<[keys: readonly string[]]>({
    en: (keys) => `exactly one of ${quoted(keys)} is needed here`,
    fr: (keys) => `il faut ici exactement une clé parmi ${quoted(keys)}`,
  }),
};
