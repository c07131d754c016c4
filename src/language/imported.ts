import { phrase, text } from './phrase.js';

const many = (n: number, one: string, several: string): string => (n === 1 ? one : several);
const manyFr = (n: number, one: string, several: string): string => (n < 2 ? one : several);

export const importWords = {
  records: phrase<[count: number, shown: string]>({
    en: (n, shown) => `${shown} ${many(n, 'record', 'records')}`,
    fr: (n, shown) => `${shown} ${manyFr(n, 'enregistrement', 'enregistrements')}`,
  }),
  used: phrase<[count: number, shown: string]>({
    en: (_, shown) => `${shown} used`,
    fr: (n, shown) => `${shown} ${manyFr(n, 'retenu', 'retenus')}`,
  }),
  duplicates: phrase<[count: string]>({ en: (n) => `${n} duplicate`, fr: (n) => `${n} en double` }),
  outOfScope: phrase<[count: string]>({ en: (n) => `${n} out of scope`, fr: (n) => `${n} hors champ` }),
  rejected: phrase<[count: number, shown: string]>({
    en: (_, shown) => `${shown} rejected`,
    fr: (n, shown) => `${shown} ${manyFr(n, 'rejeté', 'rejetés')}`,
  }),
  window: phrase<[from: string, to: string, exported: string]>({
    en: (from, to, exported) => `from ${from} to ${to}, as exported on ${exported}`,
    fr: (from, to, exported) => `du ${from} au ${to}, d’après l’export fait le ${exported}`,
  }),
  guessed: text(
    'the latest moment in it; `--exported-at` says another',
    'sa date la plus récente ; pour une autre, `--exported-at`',
  ),
  indicator: phrase<[periods: number, changed: number]>({
    en: (periods, changed) =>
      `${periods} ${many(periods, 'period', 'periods')}, ${changed === 0 ? 'nothing changed' : `${changed} ${many(changed, 'line', 'lines')} changed`}`,
    fr: (periods, changed) =>
      `${periods} ${manyFr(periods, 'période', 'périodes')}, ${changed === 0 ? 'rien n’a changé' : `${changed} ${manyFr(changed, 'ligne modifiée', 'lignes modifiées')}`}`,
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
