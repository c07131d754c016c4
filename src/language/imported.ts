import type { PeriodDays, Shrunk } from '../model/imported.js';
import { changes } from './changes.js';
import { counted } from './counts.js';
import { listed } from './listed.js';
import { phrase, text } from './phrase.js';

const days = (from: string, to: string): string => (from === to ? from : `${from}..${to}`);

export const importWords = {
  records: phrase<[count: number]>({
    en: (n) => counted.en(n, 'record', 'records'),
    fr: (n) => counted.fr(n, 'enregistrement', 'enregistrements'),
  }),
  used: phrase<[count: number]>({
    en: (n) => counted.en(n, 'used', 'used'),
    fr: (n) => counted.fr(n, 'retenu', 'retenus'),
  }),
  duplicates: phrase<[count: number]>({
    en: (n) => counted.en(n, 'duplicate', 'duplicate'),
    fr: (n) => counted.fr(n, 'en double', 'en double'),
  }),
  outOfScope: phrase<[count: number]>({
    en: (n) => counted.en(n, 'out of scope', 'out of scope'),
    fr: (n) => counted.fr(n, 'hors périmètre', 'hors périmètre'),
  }),
  rejected: phrase<[count: number]>({
    en: (n) => counted.en(n, 'rejected', 'rejected'),
    fr: (n) => counted.fr(n, 'rejeté', 'rejetés'),
  }),
  window: phrase<[from: string, to: string, exported: string]>({
    en: (from, to, exported) => `from ${from} to ${to}, as exported on ${exported}`,
    fr: (from, to, exported) => `du ${from} au ${to}, d’après l’export fait le ${exported}`,
  }),
  guessed: text(
    'assumed from what it holds; say it with `--exported-at`',
    'supposé d’après son contenu ; précisez-le avec `--exported-at`',
  ),
  indicator: phrase<[periods: number, changed: number]>({
    en: (periods, changed) =>
      `${counted.en(periods, 'period', 'periods')}, ${changed === 0 ? 'nothing changed' : `${counted.en(changed, 'line', 'lines')} changed`}`,
    fr: (periods, changed) =>
      `${counted.fr(periods, 'période', 'périodes')}, ${changed === 0 ? 'rien n’a changé' : counted.fr(changed, 'ligne modifiée', 'lignes modifiées')}`,
  }),
  shrunk: phrase<[indicators: readonly string[], periods: readonly Shrunk[]]>({
    en: (indicators, periods) =>
      `${listed(indicators, 'en')}: fewer records than were known, ${changes(periods, 'en')}`,
    fr: (indicators, periods) =>
      `${listed(indicators, 'fr')} : moins d’enregistrements qu’auparavant, ${changes(periods, 'fr')}`,
  }),
  uncovered: phrase<[indicators: readonly string[], days: PeriodDays]>({
    en: (indicators, { period, from, to }) =>
      `${listed(indicators, 'en')}: ${days(from, to)} is no longer covered, as its figure spoke of days of this export too and cannot be split; import an export that holds all of ${period}, with \`--window\` where it begins or ends on days without a record`,
    fr: (indicators, { period, from, to }) =>
      `${listed(indicators, 'fr')} : ${days(from, to)} n’est plus couvert, car son chiffre portait aussi sur des jours de cet export et ne se partage pas ; importez un export qui contient tout ${period}, avec \`--window\` s’il commence ou finit par des jours sans enregistrement`,
  }),
  leftOut: phrase<[indicators: readonly string[], days: PeriodDays]>({
    en: (indicators, { period, from, to }) =>
      `${listed(indicators, 'en')}: ${days(from, to)} is left out, as the figure known covers more of ${period} and cannot be split; to take these days in, import an export that holds all of ${period}, with \`--window\` where it begins or ends on days without a record`,
    fr: (indicators, { period, from, to }) =>
      `${listed(indicators, 'fr')} : ${days(from, to)} n’est pas repris, car le chiffre connu couvre davantage de ${period} et ne se partage pas ; pour reprendre ces jours, importez un export qui contient tout ${period}, avec \`--window\` s’il commence ou finit par des jours sans enregistrement`,
  }),
  newer: phrase<[newer: string, theirs: string, ours: string, guessed: boolean]>({
    en: (newer, theirs, ours, guessed) =>
      `older figures replace newer ones: import \`${newer}\` is of an export made on ${theirs}, this one of ${ours}; if that was not meant, take it back as said below${guessed ? ', or say with `--exported-at` when it was made' : ''}`,
    fr: (newer, theirs, ours, guessed) =>
      `des chiffres plus anciens en remplacent de plus récents : l’import \`${newer}\` vient d’un export fait le ${theirs}, celui-ci du ${ours} ; si ce n’est pas voulu, annulez-le comme indiqué ci-dessous${guessed ? ', ou précisez avec `--exported-at` quand il a été fait' : ''}`,
  }),
  undo: phrase<[id: string]>({
    en: (id) => `to take it back: mbo import --undo ${id}`,
    fr: (id) => `pour l’annuler : mbo import --undo ${id}`,
  }),
  undone: phrase<[id: string]>({
    en: (id) => `import ${id} taken back`,
    fr: (id) => `import ${id} annulé`,
  }),
  dryRun: text('nothing was written (dry run)', 'rien n’a été écrit (essai à blanc)'),
};

/** The line that says how far an import is. Counts and times are formatted by whoever writes it. */
export const progressWords = {
  read: text('reading', 'lecture'),
  measure: text('measuring', 'mesure'),
  records: phrase<[count: string]>({ en: (n) => `${n} records`, fr: (n) => `${n} enregistrements` }),
  rate: phrase<[count: string]>({ en: (n) => `${n}/s`, fr: (n) => `${n}/s` }),
  since: phrase<[time: string]>({ en: (time) => `for ${time}`, fr: (time) => `depuis ${time}` }),
  left: phrase<[time: string]>({ en: (time) => `${time} left`, fr: (time) => `reste ${time}` }),
};
