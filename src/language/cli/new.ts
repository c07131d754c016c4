import { counted } from '../counts.js';
import { quoted } from '../listed.js';
import { phrase, text } from '../phrase.js';

/** What the options of the command are. */
export const usage = {
  kind: text('what to write: source', 'ce qu’il faut écrire : source'),
  id: text('its id, in small letters', 'son identifiant, en minuscules'),
  from: text('the export to read it off', 'l’export dont la déduire'),
  output: text('file to write (else sources/<id>.yaml)', 'fichier à écrire (sinon sources/<id>.yaml)'),
  dryRun: text('print the file, but write nothing', 'afficher le fichier, sans rien écrire'),
};

/** Why nothing is written, and what to do. */
export const cannotNew = {
  kind: phrase<[kind: string, known: string]>({
    en: (kind, known) => `\`mbo new ${kind}\`: \`mbo new\` writes ${known} so far; write another file by hand`,
    fr: (kind, known) =>
      `\`mbo new ${kind}\` : \`mbo new\` n’écrit pour l’instant que ${known} ; écrivez les autres fichiers à la main`,
  }),
  from: phrase<[id: string]>({
    en: (id) => `\`mbo new source ${id}\` needs an export to read: add \`--from FILE\``,
    fr: (id) => `\`mbo new source ${id}\` a besoin d’un export à lire : ajoutez \`--from FICHIER\``,
  }),
  badId: phrase<[id: string, suggestion: string]>({
    en: (id, suggestion) =>
      `\`${id}\` is no id: small letters, digits, \`.\`, \`_\` and \`-\`${suggestion ? `, as in \`${suggestion}\`` : ''}`,
    fr: (id, suggestion) =>
      `\`${id}\` n’est pas un identifiant : minuscules sans accent, chiffres, \`.\`, \`_\` et \`-\`${suggestion ? `, comme \`${suggestion}\`` : ''}`,
  }),
  idTaken: phrase<[id: string, file: string]>({
    en: (id, file) => `the id \`${id}\` is taken by \`${file}\`: choose another, as references are by id alone`,
    fr: (id, file) =>
      `l’identifiant \`${id}\` est pris par \`${file}\` : choisissez-en un autre, car tout renvoi se fait par l’identifiant seul`,
  }),
  fileThere: phrase<[file: string]>({
    en: (file) => `\`${file}\` is there already and is not overwritten: remove it, or name another file with \`-o\``,
    fr: (file) => `\`${file}\` existe déjà et n’est pas écrasé : supprimez-le, ou nommez un autre fichier avec \`-o\``,
  }),
  outside: phrase<[file: string]>({
    en: (file) => `\`${file}\` is no \`.yaml\` file of the workspace: mbo would not read it there`,
    fr: (file) => `\`${file}\` n’est pas un fichier \`.yaml\` de l’espace de travail : mbo ne l’y lirait pas`,
  }),
};

/** What is told of a draft on stderr. */
export const told = {
  written: phrase<[file: string, id: string]>({
    en: (file, id) => `wrote \`${file}\`; an indicator is measured from it with \`source: ${id}\``,
    fr: (file, id) => `\`${file}\` est écrit ; un indicateur s’en sert avec \`source: ${id}\``,
  }),
  personal: phrase<[headers: readonly string[]]>({
    en: (headers) => `left out, as they may say who somebody is: ${quoted(headers)}`,
    fr: (headers) => `laissées de côté, car elles peuvent identifier une personne : ${quoted(headers)}`,
  }),
  absent: phrase<[preset: string, headers: readonly string[]]>({
    en: (preset, headers) => `columns that \`preset: ${preset}\` knows and this export lacks: ${quoted(headers)}`,
    fr: (preset, headers) =>
      `colonnes que \`preset: ${preset}\` connaît et qui manquent à cet export : ${quoted(headers)}`,
  }),
  open: phrase<[count: number, dryRun: boolean]>({
    en: (count, dryRun) =>
      `${counted.en(count, 'point is', 'points are')} open, marked \`TODO(mbo)\`${dryRun ? '' : ' in the file'}: settle each and remove its mark`,
    fr: (count, dryRun) =>
      `${counted.fr(count, 'point reste ouvert, marqué', 'points restent ouverts, marqués')} \`TODO(mbo)\`${dryRun ? '' : ' dans le fichier'} : tranchez, puis retirez la marque`,
  }),
  answer: phrase<[likeliest: number]>({
    en: (likeliest) => `Number [${likeliest}]: `,
    fr: (likeliest) => `Numéro [${likeliest}] : `,
  }),
};
