import type { Encoding, Text } from '../model/index.js';
import { decimal } from './amounts.js';
import { counted } from './counts.js';
import { quoted } from './listed.js';
import { phrase, text } from './phrase.js';
import { plural } from './plural.js';

/** Why an export cannot be read off. */
export const notText = text(
  'a workbook or an archive, not text; export it as CSV',
  'un classeur ou une archive, pas du texte ; exportez-le en CSV',
);
export const noEncoding = text(
  'written neither in UTF-8, UTF-16, Windows-1252 nor ISO 8859; export it as UTF-8',
  'ni en UTF-8, ni en UTF-16, ni en Windows-1252, ni en ISO 8859 ; exportez-le en UTF-8',
);
export const noHeader = text(
  'no row among the first names the columns; export it with its headers',
  'aucune des premières lignes ne nomme les colonnes ; exportez-le avec ses en-têtes',
);
export const noRecords = text(
  'no record below the header row; export at least one day',
  'aucun enregistrement sous la ligne d’en-têtes ; exportez au moins une journée',
);
export const noDate = text(
  'no column holds dates, so no record could be put in a period; export one, such as the day of creation',
  'aucune colonne ne contient de dates, et aucun enregistrement ne pourrait être situé dans une période ; exportez-en une, comme le jour de création',
);
export const mixedDates = phrase<[headers: readonly string[]]>({
  en: (headers) =>
    `the dates of ${quoted(headers)} are written in several ways, such as 13/04/2026 and 01/13/2026, or in one that mbo does not read: export them in one, best as 2026-04-13`,
  fr: (headers) =>
    `les dates de ${quoted(headers)} sont écrites de plusieurs façons, comme 13/04/2026 et 01/13/2026, ou d’une façon que mbo ne lit pas : exportez-les d’une seule, de préférence comme 2026-04-13`,
});
export const unreadable = phrase<[line: number, column: number, reason: Text]>({
  en: (line, column, reason) => `line ${line}, column ${column}: ${reason.en}`,
  fr: (line, column, reason) => `ligne ${line}, colonne ${column} : ${reason.fr}`,
});

const paired = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([label, known]) => `\`${label}\` = \`${known}\``).join(', ');

/** What an export leaves open: the question, its choices, and the remark in the file where nobody chose. */
export const doubts = {
  encoding: {
    question: text(
      'Which letters do its special bytes stand for?',
      'Quelles lettres ses octets particuliers désignent-ils ?',
    ),
    choice: phrase<[encoding: Encoding]>({
      en: (encoding) => (encoding === 'iso-8859-15' ? `${encoding} (€, œ, Š)` : `${encoding} (¤, ½, ¨)`),
      fr: (encoding) => (encoding === 'iso-8859-15' ? `${encoding} (€, œ, Š)` : `${encoding} (¤, ½, ¨)`),
    }),
    remark: phrase<[taken: Encoding, other: Encoding]>({
      en: (taken, other) => `the encoding may be ${other} rather than ${taken}: look at the accents and euro signs`,
      fr: (taken, other) =>
        `l’encodage peut être ${other} plutôt que ${taken} : vérifiez les accents et les symboles euro`,
    }),
    odd: text(
      'the encoding looks like one of DOS or Mac, which mbo does not read: check the accents, or export as UTF-8',
      'l’encodage ressemble à celui de DOS ou de Mac, que mbo ne lit pas : vérifiez les accents, ou exportez en UTF-8',
    ),
  },
  decimal: {
    question: phrase<[headers: readonly string[]]>({
      en: (headers) => `How are the numbers of ${quoted(headers)} written?`,
      fr: (headers) => `Comment sont écrits les nombres de ${quoted(headers)} ?`,
    }),
    choice: phrase<[decimal: string, thousands: string]>({
      en: (decimal, thousands) =>
        thousands === 'none' ? `\`${decimal}\` before decimals` : `\`${thousands}\` between thousands`,
      fr: (decimal, thousands) =>
        thousands === 'none' ? `\`${decimal}\` devant les décimales` : `\`${thousands}\` entre les milliers`,
    }),
    remark: phrase<[headers: readonly string[], mark: string]>({
      en: (headers, mark) => `in ${quoted(headers)}, \`${mark}\` may stand before decimals or between thousands`,
      fr: (headers, mark) => `dans ${quoted(headers)}, \`${mark}\` peut précéder les décimales ou séparer les milliers`,
    }),
  },
  order: {
    question: phrase<[headers: readonly string[]]>({
      en: (headers) => `In ${quoted(headers)}, what comes first? No day above 12 settles it.`,
      fr: (headers) =>
        `Dans ${quoted(headers)}, qu’est-ce qui vient en premier ? Aucun jour au-delà du 12 ne permet de le savoir.`,
    }),
    day: text('the day (31/12)', 'le jour (31/12)'),
    month: text('the month (12/31)', 'le mois (12/31)'),
    remark: phrase<[headers: readonly string[], taken: 'day' | 'month']>({
      en: (headers, taken) =>
        `day or month first in ${quoted(headers)}? No day above 12 settles it; taken: the ${taken} first`,
      fr: (headers, taken) =>
        `jour ou mois en premier dans ${quoted(headers)} ? Aucun jour au-delà du 12 ne permet de le savoir ; retenu : le ${taken === 'day' ? 'jour' : 'mois'} d’abord`,
    }),
  },
  key: {
    question: text('Which column identifies a record?', 'Quelle colonne identifie un enregistrement ?'),
    none: text('none: every row is a record', 'aucune : chaque ligne est un enregistrement'),
    remark: phrase<[headers: readonly string[]]>({
      en: (headers) => `several columns could identify a record: ${quoted(headers)}`,
      fr: (headers) => `plusieurs colonnes pourraient identifier un enregistrement : ${quoted(headers)}`,
    }),
    repeats: phrase<[header: string, rows: number, records: number]>({
      en: (header, rows, records) =>
        `\`${header}\` repeats (${decimal(records, 'en', 0)} in ${counted.en(rows, 'row', 'rows')}): one record per value, or is every row a record?`,
      fr: (header, rows, records) =>
        `\`${header}\` se répète (${decimal(records, 'fr', 0)} pour ${counted.fr(rows, 'ligne', 'lignes')}) : un enregistrement par valeur, ou chaque ligne en est-elle un ?`,
    }),
  },
  rows: {
    question: phrase<[id: string, activity: string]>({
      en: (id, activity) => `\`${id}\` repeats, and \`${activity}\` changes from row to row. What is a row?`,
      fr: (id, activity) =>
        `\`${id}\` se répète, et \`${activity}\` change d’une ligne à l’autre. Qu’est-ce qu’une ligne ?`,
    }),
    events: text(
      'an event: all rows of a value make one record',
      'un événement : toutes les lignes d’une valeur forment un enregistrement',
    ),
    states: text(
      'a state of the record: the last row of a value counts',
      'un état de l’enregistrement : la dernière ligne d’une valeur compte',
    ),
    records: text('a record of its own', 'un enregistrement à elle seule'),
    remark: phrase<[id: string, activity: string, rows: number, records: number]>({
      en: (id, activity, rows, records) =>
        `\`${id}\` repeats (${counted.en(records, 'value', 'values')} in ${counted.en(rows, 'row', 'rows')}): are the rows events of one record, as taken here for \`${activity}\` changes, or the same record several times (then \`key:\` instead of \`events:\`)?`,
      fr: (id, activity, rows, records) =>
        `\`${id}\` se répète (${counted.fr(records, 'valeur', 'valeurs')} pour ${counted.fr(rows, 'ligne', 'lignes')}) : les lignes sont-elles les événements d’un enregistrement, comme retenu ici puisque \`${activity}\` change, ou plusieurs fois le même enregistrement (alors \`key:\` au lieu de \`events:\`) ?`,
    }),
  },
  opening: {
    question: phrase<[activity: string, times: number, cases: number]>({
      en: (activity, times, cases) =>
        `\`${activity}\` comes first in ${decimal(times, 'en', 0)} of ${counted.en(cases, 'case', 'cases')}. Did the others begin before this export?`,
      fr: (activity, times, cases) =>
        `\`${activity}\` vient en premier dans ${counted.fr(times, 'dossier', 'dossiers')} sur ${decimal(cases, 'fr', 0)}. Les autres ont-ils commencé avant cet export ?`,
    }),
    activity: phrase<[activity: string]>({
      en: (activity) => `yes: \`${activity}\` opens every case, and those without it are rejected`,
      fr: (activity) => `oui : \`${activity}\` ouvre chaque dossier, et ceux qui ne l’ont pas sont rejetés`,
    }),
    row: text(
      'no: a case opens with its first row, whatever it says',
      'non : un dossier s’ouvre avec sa première ligne, quelle qu’elle soit',
    ),
    remark: phrase<[activity: string, times: number, cases: number]>({
      en: (activity, times, cases) =>
        `\`${activity}\` comes first in ${decimal(times, 'en', 0)} of ${counted.en(cases, 'case', 'cases')}. If the others began before this export, say \`opened: { first: at, where: { activity: "${activity}" } }\`, which rejects them: without \`where\` they count a second time`,
      fr: (activity, times, cases) =>
        `\`${activity}\` vient en premier dans ${counted.fr(times, 'dossier', 'dossiers')} sur ${decimal(cases, 'fr', 0)}. Si les autres ont commencé avant cet export, écrivez \`opened: { first: at, where: { activity: "${activity}" } }\`, qui les rejette : sans \`where\`, ils comptent une seconde fois`,
    }),
  },
  dated: {
    question: text('Which date puts a record in its period?', 'Quelle date situe un enregistrement dans sa période ?'),
    remark: phrase<[headers: readonly string[]]>({
      en: (headers) => `several dates could put a record in its period: ${quoted(headers)}`,
      fr: (headers) => `plusieurs dates pourraient situer un enregistrement dans sa période : ${quoted(headers)}`,
    }),
  },
  renamed: {
    question: phrase<[header: string, known: string, preset: string]>({
      en: (header, known, preset) => `Is \`${header}\` what ${preset} calls \`${known}\`?`,
      fr: (header, known, preset) => `\`${header}\` est-elle ce que ${preset} appelle \`${known}\` ?`,
    }),
    same: text('yes', 'oui'),
    other: text('no, leave it out', 'non, la laisser de côté'),
    remark: phrase<[header: string, known: string, preset: string]>({
      en: (header, known, preset) =>
        `\`${header}\` is taken for what ${preset} calls \`${known}\`, which this export lacks: if it is something else, remove this column`,
      fr: (header, known, preset) =>
        `\`${header}\` est prise pour ce que ${preset} appelle \`${known}\`, qui manque à cet export : si c’est autre chose, retirez cette colonne`,
    }),
  },
  labels: {
    question: phrase<[preset: string, pairs: readonly (readonly [label: string, known: string])[]]>({
      en: (preset, pairs) => `Is this an export of ${preset}, with ${paired(pairs)}?`,
      fr: (preset, pairs) => `Est-ce un export de ${preset}, avec ${paired(pairs)} ?`,
    }),
    same: text('yes', 'oui'),
    other: text('no, read it as any other export', 'non, le lire comme tout autre export'),
    remark: phrase<[preset: string, pairs: readonly (readonly [label: string, known: string])[]]>({
      en: (preset, pairs) => `taken for an export of ${preset} by its labels; check each: ${paired(pairs)}`,
      fr: (preset, pairs) =>
        `pris pour un export de ${preset} d’après ses libellés ; vérifiez chacun : ${paired(pairs)}`,
    }),
  },
  ragged: {
    question: phrase<[short: number]>({
      en: (short) => `${counted.en(short, 'row is', 'rows are')} shorter than the header. Are they whole?`,
      fr: (short) =>
        `${counted.fr(short, 'ligne est plus courte', 'lignes sont plus courtes')} que l’en-tête. Sont-elles complètes ?`,
    }),
    pad: text('yes, their last cells are empty', 'oui, leurs dernières cellules sont vides'),
    reject: text('no, reject them', 'non, les rejeter'),
    remark: phrase<[short: number]>({
      en: (short) =>
        `${counted.en(short, 'row is', 'rows are')} shorter than the header: cut short, or ending in empty cells?`,
      fr: (short) =>
        `${counted.fr(short, 'ligne est plus courte', 'lignes sont plus courtes')} que l’en-tête : lignes tronquées, ou dernières cellules vides ?`,
    }),
  },
  unit: {
    question: phrase<[header: string]>({
      en: (header) => `In which unit is \`${header}\`?`,
      fr: (header) => `Dans quelle unité est \`${header}\` ?`,
    }),
    choice: phrase<[unit: string]>({
      en: (unit) => ({ s: 'seconds', min: 'minutes', h: 'hours', d: 'days' })[unit] ?? unit,
      fr: (unit) => ({ s: 'secondes', min: 'minutes', h: 'heures', d: 'jours' })[unit] ?? unit,
    }),
    remark: phrase<[header: string]>({
      en: (header) => `nothing says in which unit \`${header}\` is: s, min, h or d`,
      fr: (header) => `rien ne dit dans quelle unité est \`${header}\` : s, min, h ou d`,
    }),
    none: text('in none: it is no duration', 'dans aucune : ce n’est pas une durée'),
    plain: phrase<[header: string]>({
      en: (header) =>
        `nothing says in which unit \`${header}\` is: \`unit: s\`, \`min\`, \`h\` or \`d\`; if it is no duration, \`type: number\``,
      fr: (header) =>
        `rien ne dit dans quelle unité est \`${header}\` : \`unit: s\`, \`min\`, \`h\` ou \`d\` ; si ce n’est pas une durée, \`type: number\``,
    }),
  },
  share: {
    question: phrase<[header: string]>({
      en: (header) => `No number of \`${header}\` goes beyond 1. How are its percentages written?`,
      fr: (header) => `Aucun nombre de \`${header}\` ne dépasse 1. Comment ses pourcentages sont-ils écrits ?`,
    }),
    hundred: text('of 100: 0.95 is 0.95 %', 'sur 100 : 0,95 vaut 0,95 %'),
    one: text('of 1: 0.95 is 95 %', 'sur 1 : 0,95 vaut 95 %'),
    remark: phrase<[header: string]>({
      en: (header) =>
        `no number of \`${header}\` goes beyond 1: as declared, 0.95 is 0.95 %; if it is 95 %, write \`unit: fraction\``,
      fr: (header) =>
        `aucun nombre de \`${header}\` ne dépasse 1 : tel que déclaré, 0,95 vaut 0,95 % ; si c’est 95 %, écrivez \`unit: fraction\``,
    }),
  },
  parts: phrase<[year: string, part: string]>({
    en: (year, part) =>
      `only the year dates a record, so that all would count in January: a source cannot put \`${year}\` and \`${part}\` together. Add one column to the export that holds both, as 2026-03, and date the records by it`,
    fr: (year, part) =>
      `seule l’année date un enregistrement, et tout compterait en janvier : une source ne peut pas réunir \`${year}\` et \`${part}\`. Ajoutez à l’export une colonne qui contienne les deux, comme 2026-03, et datez les enregistrements par elle`,
  }),
  misses: {
    question: phrase<[header: string, cells: number]>({
      en: (header, cells) =>
        `${counted.en(cells, 'cell', 'cells')} of \`${header}\` ${plural.en(cells, 'is', 'are')} not written like the others. Declare the column?`,
      fr: (header, cells) =>
        `${counted.fr(cells, 'cellule', 'cellules')} de \`${header}\` ne ${plural.fr(cells, 'est pas écrite', 'sont pas écrites')} comme les autres. Déclarer la colonne ?`,
    }),
    declare: text('yes, their records will be rejected', 'oui, leurs enregistrements seront rejetés'),
    leave: text('no, leave it out', 'non, la laisser de côté'),
    remark: phrase<[header: string, cells: number]>({
      en: (header, cells) =>
        `${counted.en(cells, 'cell', 'cells')} of \`${header}\` ${plural.en(cells, 'is', 'are')} not written like the others: ${plural.en(cells, 'its record', 'their records')} would be rejected`,
      fr: (header, cells) =>
        `${counted.fr(cells, 'cellule', 'cellules')} de \`${header}\` ne ${plural.fr(cells, 'est pas écrite', 'sont pas écrites')} comme les autres : ${plural.fr(cells, 'son enregistrement serait rejeté', 'leurs enregistrements seraient rejetés')}`,
    }),
  },
  malformed: phrase<[records: number]>({
    en: (records) =>
      `${counted.en(records, 'row is', 'rows are')} malformed (stray quotes, too many cells, blank lines) and would be rejected: \`mbo import\` says where`,
    fr: (records) =>
      `${counted.fr(records, 'ligne est mal formée', 'lignes sont mal formées')} (guillemets égarés, cellules en trop, lignes vides) et ${plural.fr(records, 'serait rejetée', 'seraient rejetées')} : \`mbo import\` dit où`,
  }),
};

/** What helps to read a source file, as comments of it. */
export const remarks = {
  partial: phrase<[read: number, size: number]>({
    en: (read, size) => `Columns read off the first ${read} MB of ${size}; the encoding off all of it.`,
    fr: (read, size) => `Colonnes lues sur les ${read} premiers Mo de ${size} ; l’encodage, sur le tout.`,
  }),
  totals: text('Rows of totals are no records.', 'Les lignes de totaux ne sont pas des enregistrements.'),
  periods: text('One line for each period: add those to come.', 'Une ligne par période : ajoutez celles à venir.'),
  values: phrase<[values: readonly string[]]>({
    en: (values) => values.join(', '),
    fr: (values) => values.join(', '),
  }),
};
