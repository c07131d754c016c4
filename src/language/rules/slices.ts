import { example } from '../example.js';
import { choices } from '../listed.js';
import { phrase, text } from '../phrase.js';
import { didYouMean } from '../suggestion.js';

export const unknownValue = {
  summary: text(
    'A condition names a value that its column cannot have.',
    'Une condition nomme une valeur que sa colonne ne peut pas prendre.',
  ),
  why: text(
    'It selects no record, and the figure stays empty or counts other records than people believe.',
    'Elle ne retient aucun enregistrement, et le chiffre reste vide ou compte autre chose que ce que l’on croit.',
  ),
  bad: example`# sources/tickets.yaml: team: { header: Team, values: { Mail: written, Tel: phone } }
indicators:
  reply-within-12h: { where: { team: writen }, baseline: 58 %, target: 85 % }`,
  good: example`# sources/tickets.yaml: team: { header: Team, values: { Mail: written, Tel: phone } }
indicators:
  reply-within-12h: { where: { team: written }, baseline: 58 %, target: 85 % }`,
  found: phrase<[column: string, value: string, excluded: boolean, values: readonly string[], near: string | null]>({
    en: (column, value, excluded, values, near) =>
      `\`${column}\` is never \`${value}\`, so that this condition ${excluded ? 'excludes' : 'selects'} no record: the source knows ${choices(values)}${didYouMean(near, 'en')}`,
    fr: (column, value, excluded, values, near) =>
      `\`${column}\` ne vaut jamais \`${value}\`, cette condition ${excluded ? 'n’écarte' : 'ne retient'} donc aucun enregistrement : la source connaît ${choices(values)}${didYouMean(near, 'fr')}`,
  }),
  declared: text('the values that the source knows', 'les valeurs que la source connaît'),
};

export const emptySlice = {
  summary: text(
    'An objective aims at a slice in which nothing was ever measured.',
    'Un objectif vise une tranche où rien n’a jamais été mesuré.',
  ),
  why: text(
    'A misspelt slice is not late but unknown for ever, and nobody wonders why.',
    'Une tranche mal écrite n’est pas en retard mais inconnue pour toujours, et personne ne se demande pourquoi.',
  ),
  bad: example`# ${['measurements/reply-within-12h.csv has the teams written and phone', 'measurements/reply-within-12h.csv a les équipes written et phone']}
indicators:
  reply-within-12h: { where: { team: writen }, baseline: 58 %, target: 85 % }`,
  good: example`# ${['measurements/reply-within-12h.csv has the teams written and phone', 'measurements/reply-within-12h.csv a les équipes written et phone']}
indicators:
  reply-within-12h: { where: { team: written }, baseline: 58 %, target: 85 % }`,
  value: phrase<[indicator: string, dimension: string, value: string, values: readonly string[], near: string | null]>({
    en: (indicator, dimension, value, values, near) =>
      `\`${indicator}\` was never measured with \`${dimension}: ${value}\`, so that nothing is known of it: the ledger knows ${choices(values)}${didYouMean(near, 'en')}`,
    fr: (indicator, dimension, value, values, near) =>
      `\`${indicator}\` n’a jamais été mesuré avec \`${dimension}: ${value}\`, on n’en sait donc rien : le registre connaît ${choices(values)}${didYouMean(near, 'fr')}`,
  }),
  slice: phrase<[indicator: string, conditions: readonly string[]]>({
    en: (indicator, conditions) =>
      `\`${indicator}\` was never measured with \`${conditions.join(', ')}\`, so that nothing is known of this slice: choose one that has records, or import an export that holds them`,
    fr: (indicator, conditions) =>
      `\`${indicator}\` n’a jamais été mesuré avec \`${conditions.join(', ')}\`, on ne sait donc rien de cette tranche : choisissez-en une qui a des enregistrements, ou importez un export qui en contient`,
  }),
};
