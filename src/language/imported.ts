import { counted } from './counts.js';
import { phrase, text } from './phrase.js';

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
    fr: (n) => counted.fr(n, 'hors champ', 'hors champ'),
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
