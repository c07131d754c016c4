import { counted } from '../counts.js';
import { phrase, text } from '../phrase.js';

/** Why files cannot be fixed as asked. */
export const cannotFix = {
  dryRunAlone: text('`--dry-run` goes with `--fix`: add it', '`--dry-run` va avec `--fix` : ajoutez-le'),
  dryRunFormat: text(
    '`--fix --dry-run` prints a diff and no findings: leave `--format` out',
    '`--fix --dry-run` affiche un diff et aucun constat : retirez `--format`',
  ),
};

/** What `mbo validate` says besides its findings. */
export const validated = {
  fixed: phrase<[findings: number, files: number]>({
    en: (findings, files) =>
      `${counted.en(findings, 'finding', 'findings')} fixed in ${counted.en(files, 'file', 'files')}`,
    fr: (findings, files) =>
      `${counted.fr(findings, 'constat corrigé', 'constats corrigés')} dans ${counted.fr(files, 'fichier', 'fichiers')}`,
  }),
  wouldFix: phrase<[findings: number, files: number]>({
    en: (findings, files) =>
      `${counted.en(findings, 'finding', 'findings')} would be fixed in ${counted.en(files, 'file', 'files')}; nothing is written`,
    fr: (findings, files) =>
      `${counted.fr(findings, 'constat serait corrigé', 'constats seraient corrigés')} dans ${counted.fr(files, 'fichier', 'fichiers')} ; rien n’est écrit`,
  }),
  tooManyWarnings: phrase<[warnings: number, most: number]>({
    en: (warnings, most) =>
      `${counted.en(warnings, 'warning is', 'warnings are')} more than \`--max-warnings ${most}\` allows`,
    fr: (warnings, most) =>
      `${counted.fr(warnings, 'avertissement', 'avertissements')}, c’est plus que ne le permet \`--max-warnings ${most}\``,
  }),
};

/** What is said about what mbo does by itself under a CI service. */
export const ciNotes = {
  wrote: phrase<[file: string]>({
    en: (file) => `wrote \`${file}\` for GitLab; \`--format gitlab=FILE\` chooses another place, \`-q\` writes none`,
    fr: (file) =>
      `\`${file}\` écrit pour GitLab ; \`--format gitlab=FICHIER\` choisit un autre endroit, \`-q\` n’écrit rien`,
  }),
  notWritten: phrase<[file: string, code: string]>({
    en: (file, code) => `\`${file}\` could not be written (${code}); the findings are the same without it`,
    fr: (file, code) => `\`${file}\` n’a pas pu être écrit (${code}) ; les constats sont les mêmes sans lui`,
  }),
};
