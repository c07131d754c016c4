import type { Text, WhyLeftOut } from '../../model/index.js';
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
    en: (kind, known) =>
      `\`mbo new ${kind}\`: there is only \`mbo new ${known}\` so far; write the other files by hand`,
    fr: (kind, known) =>
      `\`mbo new ${kind}\` : il n’y a pour l’instant que \`mbo new ${known}\` ; écrivez les autres fichiers à la main`,
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

/** Why columns are not declared, in the order in which it is told. */
export const whyLeftOut: Readonly<Record<WhyLeftOut, Text>> = {
  personal: text('they may say who somebody is', 'elles peuvent identifier une personne'),
  people: text(
    'their cells look like names, initials or addresses of people',
    'leurs cellules ressemblent à des noms, des initiales ou des adresses de personnes',
  ),
  repeated: text(
    'other columns have the same header, and nothing tells them apart',
    'd’autres colonnes ont le même en-tête, et rien ne les distingue',
  ),
  nameless: text(
    'their header is empty or holds characters that cannot be seen',
    'leur en-tête est vide ou contient des caractères invisibles',
  ),
  preset: text(
    'the preset does not know them; declare those you need under `columns`',
    '`preset` ne les connaît pas ; déclarez sous `columns` celles qu’il vous faut',
  ),
  empty: text('no cell of them holds anything', 'aucune de leurs cellules n’est remplie'),
  dates: text(
    'their dates are written in several ways, such as 13/04 and 01/13, or in one that mbo does not read',
    'leurs dates sont écrites de plusieurs façons, comme 13/04 et 01/13, ou d’une façon que mbo ne lit pas',
  ),
  units: text(
    'their cells hold a unit beside the number, as `12,50 €` or `2 j`: export plain numbers, and the unit in the header',
    'leurs cellules contiennent une unité à côté du nombre, comme `12,50 €` ou `2 j` : exportez des nombres seuls, et l’unité dans l’en-tête',
  ),
  numbers: text(
    'their numbers are written in several ways, or in one that mbo does not read',
    'leurs nombres sont écrits de plusieurs façons, ou d’une façon que mbo ne lit pas',
  ),
  many: text(
    'they hold free text, or too many values to compare',
    'elles contiennent du texte libre, ou trop de valeurs à comparer',
  ),
  constant: text('they say the same of every record', 'elles disent la même chose de chaque enregistrement'),
  id: text('they identify something else than the record', 'elles identifient autre chose que l’enregistrement'),
  part: text('they hold only a part of a date', 'elles ne contiennent qu’une partie de la date'),
  due: text('a due date measures nothing', 'une échéance ne mesure rien'),
  event: text(
    'of an event log, only what holds for a whole case is drafted',
    'd’un journal d’événements, mbo ne reprend que ce qui vaut pour tout le dossier',
  ),
  declined: text(
    'some of their cells are not written like the others',
    'certaines de leurs cellules ne sont pas écrites comme les autres',
  ),
  other: text('nothing says what they measure', 'rien ne dit ce qu’elles mesurent'),
};

/** What is told of a draft on stderr. */
export const told = {
  written: phrase<[file: string, id: string]>({
    en: (file, id) => `wrote \`${file}\`; an indicator is measured from it with \`source: ${id}\``,
    fr: (file, id) => `\`${file}\` est écrit ; un indicateur s’en sert avec \`source: ${id}\``,
  }),
  leftOut: phrase<[why: WhyLeftOut, headers: readonly string[]]>({
    en: (why, headers) => `columns left out, as ${whyLeftOut[why].en}: ${quoted(headers)}`,
    fr: (why, headers) => `colonnes laissées de côté, car ${whyLeftOut[why].fr} : ${quoted(headers)}`,
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
