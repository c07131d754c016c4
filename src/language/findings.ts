import type { Language } from '../model/index.js';
import { counted } from './counts.js';
import { phrase, text } from './phrase.js';
import { plural } from './plural.js';

const countOf = {
  error: phrase({
    en: (n: number) => counted.en(n, 'error', 'errors'),
    fr: (n: number) => counted.fr(n, 'erreur', 'erreurs'),
  }),
  warning: phrase({
    en: (n: number) => counted.en(n, 'warning', 'warnings'),
    fr: (n: number) => counted.fr(n, 'avertissement', 'avertissements'),
  }),
};

export const findingWords = {
  error: text('error', 'erreur'),
  warning: text('warning', 'avertissement'),
  summary: phrase({
    en: (errors: number, warnings: number, files: number) =>
      `${severities('en', errors, warnings)} in ${counted.en(files, 'file', 'files')}`,
    fr: (errors: number, warnings: number, files: number) =>
      `${severities('fr', errors, warnings)} dans ${counted.fr(files, 'fichier', 'fichiers')}`,
  }),
  fixable: phrase({
    en: (n: number) => `${n} of these can be fixed automatically: \`mbo validate --fix\``,
    fr: (n: number) =>
      `${n} de ces constats ${plural.fr(n, 'peut être corrigé', 'peuvent être corrigés')} automatiquement : \`mbo validate --fix\``,
  }),
  ignored: phrase({
    en: (n: number) => `${n} ignored`,
    fr: (n: number) => counted.fr(n, 'ignoré', 'ignorés'),
  }),
  old: phrase({
    en: (n: number) => `${n} older hidden`,
    fr: (n: number) => counted.fr(n, 'plus ancien masqué', 'plus anciens masqués'),
  }),
  clean: phrase({
    en: (files: number) => `Nothing to report in ${counted.en(files, 'file', 'files')}`,
    fr: (files: number) => `Rien à signaler dans ${counted.fr(files, 'fichier', 'fichiers')}`,
  }),
};

/** What pages of CI services say around the findings. */
export const ciWords = {
  hidden: phrase({
    en: (n: number, shown: number) =>
      `+${n} more: GitHub shows ${shown} errors and ${shown} warnings of a step; the log and the job summary have them all`,
    fr: (n: number, shown: number) =>
      `+${n} de plus : GitHub montre ${shown} erreurs et ${shown} avertissements par étape ; le journal et le résumé du job les ont tous`,
  }),
  more: phrase({
    en: (n: number) => `… and ${n} more: \`mbo validate\` shows them all`,
    fr: (n: number) => `… et ${n} de plus : \`mbo validate\` les montre tous`,
  }),
  severity: text('Severity', 'Gravité'),
  place: text('Place', 'Endroit'),
  finding: text('Finding', 'Constat'),
  rule: text('Rule', 'Règle'),
};

function severities(language: Language, errors: number, warnings: number): string {
  const counts = [
    ...(errors > 0 ? [countOf.error(errors)[language]] : []),
    ...(warnings > 0 ? [countOf.warning(warnings)[language]] : []),
  ];
  return counts.join(', ');
}
