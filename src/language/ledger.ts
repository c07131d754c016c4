import type { Grain } from '../model/period.js';
import type { Text } from '../model/text.js';
import { counted } from './counts.js';
import { phrase, text } from './phrase.js';
import { plural } from './plural.js';

const examples: Readonly<Record<Grain, string>> = {
  day: '2026-03-17',
  week: '2026-W11',
  month: '2026-03',
  quarter: '2026-Q1',
  year: '2026',
};

const grainsEn: Readonly<Record<Grain, string>> = {
  day: 'a day',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
};

const grainsFr: Readonly<Record<Grain, string>> = {
  day: 'un jour',
  week: 'une semaine',
  month: 'un mois',
  quarter: 'un trimestre',
  year: 'une année',
};

/** What can be wrong with a file of the ledger, and what to do about it. */
export const ledgerText = {
  conflictMarker: text(
    'an unfinished git merge, of which neither side counts: keep one side and delete the lines with the markers',
    'une fusion git inachevée, dont aucun côté ne compte : gardez-en un seul et supprimez les lignes de marqueurs',
  ),
  marker: text('another marker', 'un autre marqueur'),
  more: {
    imported: phrase({
      en: (count: number) =>
        `and ${count} more ${plural.en(count, 'fault', 'faults')} in this file: restore it from git, or delete it and import again`,
      fr: (count: number) =>
        `et ${counted.fr(count, 'autre défaut', 'autres défauts')} dans ce fichier : restaurez-le depuis git, ou supprimez-le et refaites l’import`,
    }),
    typed: phrase({
      en: (count: number) =>
        `and ${count} more ${plural.en(count, 'fault', 'faults')} in this file: correct those above first, or restore the file from git`,
      fr: (count: number) =>
        `et ${counted.fr(count, 'autre défaut', 'autres défauts')} dans ce fichier : corrigez d’abord ceux qui précèdent, ou restaurez le fichier depuis git`,
    }),
  },
  noNewline: {
    imported: text(
      'the file ends in the middle of a line: restore it from git, or delete that line and import again; if the line is whole, end it with a newline',
      'le fichier s’arrête au milieu d’une ligne\u00a0: restaurez-le depuis git, ou supprimez cette ligne et refaites l’import\u00a0; si la ligne est entière, terminez-la par un saut de ligne',
    ),
    typed: text(
      'the file ends in the middle of a line: complete the line, and end it with a newline',
      'le fichier s’arrête au milieu d’une ligne : complétez-la, et terminez-la par un saut de ligne',
    ),
  },
  strayQuote: text(
    'a double quote is out of place: quote the whole cell and double the quotes inside it, as in `"a ""b"" c"`',
    'un guillemet droit est mal placé\u00a0: entourez toute la cellule et doublez les guillemets intérieurs, comme dans `"a ""b"" c"`',
  ),
  emptyLine: text('this line is empty: delete it', 'cette ligne est vide\u00a0: supprimez-la'),
  emptyFile: phrase({
    en: (header: string) => `the file is empty: its first line must be \`${header}\``,
    fr: (header: string) => `le fichier est vide\u00a0: sa première ligne doit être \`${header}\``,
  }),
  wrongWidth: {
    imported: phrase({
      en: (found: number, expected: number) =>
        `this line has ${counted.en(found, 'cell', 'cells')} where the header has ${expected}: restore it from git, or delete it and import again`,
      fr: (found: number, expected: number) =>
        `cette ligne a ${counted.fr(found, 'cellule', 'cellules')} là où l’en-tête en a ${expected}\u00a0: restaurez-la depuis git, ou supprimez-la et refaites l’import`,
    }),
    typed: phrase({
      en: (found: number, expected: number) =>
        found > expected
          ? `this line has ${counted.en(found, 'cell', 'cells')} where the header has ${expected}: write decimals with a point, as in \`72.4\`, since a comma starts the next cell`
          : `this line has ${counted.en(found, 'cell', 'cells')} where the header has ${expected}: add what is missing, with a comma for a cell that stays empty`,
      fr: (found: number, expected: number) =>
        found > expected
          ? `cette ligne a ${counted.fr(found, 'cellule', 'cellules')} là où l’en-tête en a ${expected} : écrivez les décimales avec un point, comme \`72.4\`, car une virgule ouvre la cellule suivante`
          : `cette ligne a ${counted.fr(found, 'cellule', 'cellules')} là où l’en-tête en a ${expected} : ajoutez ce qui manque, avec une virgule pour une cellule qui reste vide`,
    }),
  },
  wrongHeader: phrase({
    en: (found: string, expected: string, indicator: string) =>
      `the header is \`${found}\` but the indicator ${indicator} calls for \`${expected}\`: delete this file and import again, or put the indicator back as it was`,
    fr: (found: string, expected: string, indicator: string) =>
      `l’en-tête est \`${found}\` alors que l’indicateur ${indicator} demande \`${expected}\`\u00a0: supprimez ce fichier et refaites l’import, ou rétablissez l’indicateur`,
  }),
  wrongJournal: phrase({
    en: (found: string, expected: string) =>
      `the header is \`${found}\`; the journal of imports has \`${expected}\`: restore it from git`,
    fr: (found: string, expected: string) =>
      `l’en-tête est \`${found}\`\u00a0; le journal des imports a \`${expected}\` : restaurez-le depuis git`,
  }),
  unknownColumn: phrase({
    en: (column: string, known: string) => `\`${column}\` is not a column of this ledger: use ${known}`,
    fr: (column: string, known: string) =>
      `\`${column}\` n’est pas une colonne de ce registre\u00a0: utilisez ${known}`,
  }),
  repeatedColumn: phrase({
    en: (column: string) => `the column \`${column}\` appears twice: keep one`,
    fr: (column: string) => `la colonne \`${column}\` figure deux fois\u00a0: gardez-en une`,
  }),
  missingColumn: phrase({
    en: (column: string) => `the column \`${column}\` is missing: add it to the header`,
    fr: (column: string) => `il manque la colonne \`${column}\`\u00a0: ajoutez-la à l’en-tête`,
  }),
  badPeriod: phrase({
    en: (found: string, every: Grain) => `\`${found}\` is not ${grainsEn[every]}: write it like \`${examples[every]}\``,
    fr: (found: string, every: Grain) =>
      `\`${found}\` n’est pas ${grainsFr[every]}\u00a0: écrivez-le comme \`${examples[every]}\``,
  }),
  badCovered: phrase({
    en: (found: string, start: string, end: string) =>
      `\`${found}\` does not say which days are covered: write \`full\`, or two days from ${start} to ${end} as in \`${start}..${end}\``,
    fr: (found: string, start: string, end: string) =>
      `\`${found}\` ne dit pas quels jours sont couverts\u00a0: écrivez \`full\`, ou deux jours du ${start} au ${end} comme \`${start}..${end}\``,
  }),
  badCount: phrase({
    en: (column: string, found: string) => `${column} is \`${found}\`: write a whole number from 0, without separators`,
    fr: (column: string, found: string) =>
      `${column} vaut \`${found}\`\u00a0: écrivez un entier à partir de 0, sans séparateur`,
  }),
  badNumber: phrase({
    en: (column: string, found: string, fix: string | null) =>
      `${column} is \`${found}\`: write ${fix === null ? 'a number with a decimal point' : `\`${fix}\``}`,
    fr: (column: string, found: string, fix: string | null) =>
      `${column} vaut \`${found}\`\u00a0: écrivez ${fix === null ? 'un nombre avec un point décimal' : `\`${fix}\``}`,
  }),
  ambiguousShare: phrase({
    en: (column: string, found: string, fraction: string) =>
      `${column} is \`${found}\`, more than the whole: write \`${found} %\` or \`${fraction}\``,
    fr: (column: string, found: string, fraction: string) =>
      `${column} vaut \`${found}\`, plus que le tout\u00a0: écrivez \`${found} %\` ou \`${fraction}\``,
  }),
  otherUnit: phrase({
    en: (column: string, found: string, unit: string) =>
      unit === ''
        ? `${column} is \`${found}\`, but the indicator has no unit: write a number alone, or give the indicator its \`unit:\``
        : `${column} is \`${found}\`, but the indicator is in \`${unit}\`: write a value in \`${unit}\``,
    fr: (column: string, found: string, unit: string) =>
      unit === ''
        ? `${column} vaut \`${found}\`, alors que l’indicateur n’a pas d’unité : écrivez un nombre seul, ou donnez à l’indicateur son \`unit:\``
        : `${column} vaut \`${found}\`, alors que l’indicateur est en \`${unit}\` : écrivez une valeur en \`${unit}\``,
  }),
  badBuckets: phrase({
    en: (found: string) => `\`${found}\` is not a list of buckets: write \`index:count\` pairs, as in \`114:3 115:12\``,
    fr: (found: string) =>
      `\`${found}\` n’est pas une liste de classes\u00a0: écrivez des paires \`indice:effectif\`, comme \`114:3 115:12\``,
  }),
  goodAboveTotal: phrase({
    en: (good: number, total: number) =>
      `${good} good out of ${total} is impossible: restore the line from git, or delete it and import again`,
    fr: (good: number, total: number) =>
      `${good} réussites sur ${total}, c’est impossible\u00a0: restaurez la ligne depuis git, ou supprimez-la et refaites l’import`,
  }),
  impossibleSquares: text(
    'no records can have this n, sum and squares: restore the line from git, or delete it and import again',
    'aucun enregistrement ne peut donner ces n, sum et squares\u00a0: restaurez la ligne depuis git, ou supprimez-la et refaites l’import',
  ),
  valueOfNothing: text(
    'a value that rests on 0 records: leave n empty, or delete the line',
    'une valeur qui repose sur 0 enregistrement\u00a0: laissez n vide, ou supprimez la ligne',
  ),
  unsorted: text(
    'this line belongs before the one above it in the order of period, days covered and dimensions: sort the lines of the file',
    'cette ligne a sa place avant la précédente, dans l’ordre des périodes, des jours couverts et des dimensions\u00a0: triez les lignes du fichier',
  ),
  duplicate: text(
    'this period is already measured for the same dimensions: keep one of the two lines',
    'cette période est déjà mesurée pour les mêmes dimensions\u00a0: gardez une seule des deux lignes',
  ),
  overlap: text(
    'these days are already covered by another line of the same period: keep one of the two',
    'ces jours sont déjà couverts par une autre ligne de la même période\u00a0: gardez l’une des deux',
  ),
  firstLine: text('the other line is here', 'l’autre ligne est ici'),
  badField: phrase({
    en: (column: string, found: string, wanted: Text) => `${column} is \`${found}\`: write ${wanted.en}`,
    fr: (column: string, found: string, wanted: Text) => `${column} vaut \`${found}\`\u00a0: écrivez ${wanted.fr}`,
  }),
  wanted: {
    id: text('an id, as in `tickets`', 'un identifiant, comme `tickets`'),
    text: text('something', 'quelque chose'),
    sha256: text('the 64 hexadecimal digits of a sha256', 'les 64 chiffres hexadécimaux d’un sha256'),
    day: text('a day, as in `2026-03-17`', 'un jour, comme `2026-03-17`'),
    moment: text(
      'a moment with its offset, as in `2026-03-17T08:30:00+01:00`',
      'un instant avec son décalage, comme `2026-03-17T08:30:00+01:00`',
    ),
    count: text('a whole number from 0', 'un entier à partir de 0'),
    digests: text(
      'the digests that the import wrote: restore the line from git',
      'les empreintes que l’import y a mises : restaurez la ligne depuis git',
    ),
  },
  unaccounted: phrase({
    en: (records: number, sum: number) =>
      `${records} records were read but ${sum} are accounted for: used, rejected, duplicates and out_of_scope must add up; restore the line from git`,
    fr: (records: number, sum: number) =>
      `${records} enregistrements lus mais ${sum} expliqués\u00a0: used, rejected, duplicates et out_of_scope doivent faire le compte ; restaurez la ligne depuis git`,
  }),
  windowBackwards: phrase({
    en: (from: string, to: string) => `the window runs from ${from} to ${to}: put the earlier day first`,
    fr: (from: string, to: string) => `la fenêtre va du ${from} au ${to}\u00a0: mettez le jour le plus ancien d’abord`,
  }),
};
