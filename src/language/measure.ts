import type { Container } from '../model/index.js';
import { counted } from './counts.js';
import { listed } from './listed.js';
import { phrase, text } from './phrase.js';
import { plural } from './plural.js';
import { didYouMean } from './suggestion.js';

const quoted = (cell: string | null): string => (cell === null ? '' : `: \`${cell.replaceAll('`', "'")}\``);
const cited = (cell: string | null): string => (cell === null ? '' : ` : \`${cell.replaceAll('`', "'")}\``);

/** A cell that is no number; `cell` only where the user asked to see cells, `key` is where its notation is declared. */
export const notANumber = phrase<[header: string, example: string, cell: string | null, key: Container]>({
  en: (header, example, cell, key) =>
    `the cell under \`${header}\` is no number written like \`${example}\`${quoted(cell)}; correct it, or, if it means “nothing”, add it to \`${key}.missing\``,
  fr: (header, example, cell, key) =>
    `la cellule sous \`${header}\` n’est pas un nombre écrit comme \`${example}\`${cited(cell)} ; corrigez-la, ou, si elle veut dire « rien », ajoutez-la à \`${key}.missing\``,
});

export const ambiguousNumber = phrase<
  [header: string, mark: string, decimal: string, cell: string | null, key: Container]
>({
  en: (header, mark, decimal, cell, key) =>
    `the number under \`${header}\` is ambiguous${quoted(cell)}: it has a \`${mark}\` where the decimal sign is \`${decimal}\`; declare \`thousands: "${mark}"\` or \`decimal: "${mark}"\` under \`${key}\``,
  fr: (header, mark, decimal, cell, key) =>
    `le nombre sous \`${header}\` est ambigu${cited(cell)} : il porte un \`${mark}\` alors que le signe décimal est \`${decimal}\` ; déclarez \`thousands: "${mark}"\` ou \`decimal: "${mark}"\` sous \`${key}\``,
});

export const notADate = phrase<[header: string, expected: string, cell: string | null, key: Container]>({
  en: (header, expected, cell, key) =>
    `the cell under \`${header}\` is no date written as \`${expected}\`, from 1980 to 2079${quoted(cell)}; correct the cell or the column’s \`format\`, or, if the cell means “nothing”, add it to \`${key}.missing\``,
  fr: (header, expected, cell, key) =>
    `la cellule sous \`${header}\` n’est pas une date écrite \`${expected}\`, de 1980 à 2079${cited(cell)} ; corrigez la cellule ou le \`format\` de la colonne, ou, si la cellule veut dire « rien », ajoutez-la à \`${key}.missing\``,
});

export const notADuration = phrase<[header: string, expected: string, cell: string | null]>({
  en: (header, expected, cell) =>
    `the cell under \`${header}\` is no duration written as \`${expected}\`${quoted(cell)}; correct the cell, or the column’s \`unit\` or \`format\``,
  fr: (header, expected, cell) =>
    `la cellule sous \`${header}\` n’est pas une durée écrite \`${expected}\`${cited(cell)} ; corrigez la cellule, ou \`unit\` ou \`format\` de la colonne`,
});

export const unmappedValue = phrase<[header: string, cell: string | null]>({
  en: (header, cell) =>
    `the cell under \`${header}\` is not among the column’s \`values\`${quoted(cell)}; add it to \`values\``,
  fr: (header, cell) =>
    `la cellule sous \`${header}\` ne figure pas parmi les \`values\` de la colonne${cited(cell)} ; ajoutez-la à \`values\``,
});

export const undated = phrase<[column: string]>({
  en: (column) =>
    `the record has no \`${column}\`, which dates it; fill it in, or leave such records out with \`where: { ${column}: present }\` in the source`,
  fr: (column) =>
    `l’enregistrement n’a pas de \`${column}\`, qui le date ; renseignez-le, ou écartez ces enregistrements avec \`where: { ${column}: present }\` dans la source`,
});

/** `isEnd`: the column is only the end of durations. */
export const future = phrase<[header: string, today: string, isEnd: boolean, cell: string | null]>({
  en: (header, today, isEnd, cell) =>
    `the cell under \`${header}\` is later than today (${today})${quoted(cell)}, and what has not happened yet cannot be measured; correct it, or the column’s \`format\` or \`zone\`${isEnd ? '; where it may lie ahead, as a due date does, add `signed: true` to the duration' : ''}`,
  fr: (header, today, isEnd, cell) =>
    `la cellule sous \`${header}\` est postérieure à aujourd’hui (${today})${cited(cell)}, et ce qui n’a pas encore eu lieu ne se mesure pas ; corrigez-la, ou corrigez \`format\` ou \`zone\` de la colonne${isEnd ? ' ; si elle peut être à venir, comme une échéance, ajoutez `signed: true` à la durée' : ''}`,
});

/** A duration whose end comes before its start. */
export const negative = phrase<[duration: string, from: string, to: string, paused: boolean]>({
  en: (duration, from, to, paused) =>
    `\`${duration}\` is negative, as \`${to}\` comes before \`${from}\`${paused ? ', or its pause is longer' : ''}: it is neither in time nor late; check the \`zone\` and \`format\` of both columns, leave such records out with \`where\` on what marks them (merged tickets, for instance), or, where the end may come first, as with a due date, add \`signed: true\``,
  fr: (duration, from, to, paused) =>
    `\`${duration}\` est négative, car \`${to}\` précède \`${from}\`${paused ? ', ou parce que la pause dure plus longtemps' : ''} : elle n’est ni dans les temps ni en retard ; vérifiez \`zone\` et \`format\` des deux colonnes, écartez ces enregistrements avec \`where\` sur ce qui les signale (des tickets fusionnés, par exemple), ou, si la fin peut venir en premier, comme pour une échéance, ajoutez \`signed: true\``,
});

/** The same of a duration that the export states. */
export const negativeStated = phrase<[duration: string, to: string, paused: boolean]>({
  en: (duration, to, paused) =>
    `\`${duration}\` is negative, as \`${to}\` is below zero${paused ? ' or its pause is longer' : ''}: it is neither in time nor late; correct the cell, leave such records out with \`where\` on what marks them, or, where it may be negative, add \`signed: true\``,
  fr: (duration, to, paused) =>
    `\`${duration}\` est négative, car \`${to}\` est inférieure à zéro${paused ? ' ou parce que la pause dure plus longtemps' : ''} : elle n’est ni dans les temps ni en retard ; corrigez la cellule, écartez ces enregistrements avec \`where\` sur ce qui les signale, ou, si elle peut être négative, ajoutez \`signed: true\``,
});

export const valueMissing = phrase<[column: string]>({
  en: (column) => `the record has no \`${column}\`, which the source needs to tell records apart; fill it in`,
  fr: (column) =>
    `l’enregistrement n’a pas de \`${column}\`, nécessaire à la source pour distinguer les enregistrements ; renseignez-le`,
});

/** A row that adds others up. `cell` only where the user asked to see cells. */
export const totalRow = phrase<[header: string, column: string, cell: string | null]>({
  en: (header, column, cell) =>
    `the cell under \`${header}\` says that this row adds up others, which would count them twice${quoted(cell)}; leave such rows out with \`where: { ${column}: "!= TOTAL" }\` in the source, with the word as the export writes it, or add the word to the column’s \`values\``,
  fr: (header, column, cell) =>
    `la cellule sous \`${header}\` annonce une ligne qui en additionne d’autres, lesquelles compteraient deux fois${cited(cell)} ; écartez ces lignes avec \`where: { ${column}: "!= TOTAL" }\` dans la source, avec le mot qu’écrit l’export, ou ajoutez ce mot aux \`values\` de la colonne`,
});

export const totalElsewhere = phrase<[header: string]>({
  en: (header) =>
    `the cell under \`${header}\` says that this row adds up others, which would count them twice; declare that column and leave such rows out with \`where\` in the source (\`"!= TOTAL"\`, with the word as the export writes it), or say that they are records by its \`values\``,
  fr: (header) =>
    `la cellule sous \`${header}\` annonce une ligne qui en additionne d’autres, lesquelles compteraient deux fois ; déclarez cette colonne et écartez ces lignes avec \`where\` dans la source (\`"!= TOTAL"\`, avec le mot qu’écrit l’export), ou dites par ses \`values\` que ce sont des enregistrements`,
});

export const otherQuotes = phrase<[header: string, quote: string, cell: string | null]>({
  en: (header, quote, cell) =>
    `the cell under \`${header}\` stands in quotes that are not the declared ones${quoted(cell)}, and would be taken with them; write \`csv: { quote: ${quote} }\``,
  fr: (header, quote, cell) =>
    `la cellule sous \`${header}\` est entre guillemets, qui ne sont pas ceux déclarés et compteraient dans le texte${cited(cell)} ; écrivez \`csv: { quote: ${quote} }\``,
});

export const footerIsData = phrase<[footer: number]>({
  en: (footer) =>
    `this record has a date as data have, but \`footer: ${footer}\` leaves it out: correct \`footer\` under \`csv\`, or leave such rows out with \`where\``,
  fr: (footer) =>
    `cet enregistrement porte une date, comme les données, mais \`footer: ${footer}\` l’écarte : corrigez \`footer\` sous \`csv\`, ou écartez ces lignes avec \`where\``,
});

export const notAScore = phrase<[column: string, cell: string | null]>({
  en: (column, cell) =>
    `\`${column}\` is no whole number from 0 to 10${quoted(cell)}; an NPS counts answers on that scale only: correct the cell, or leave such records out with \`where\` in the source`,
  fr: (column, cell) =>
    `\`${column}\` n’est pas un entier de 0 à 10${cited(cell)} ; un NPS ne compte que des réponses sur cette échelle : corrigez la cellule, ou écartez ces enregistrements avec \`where\` dans la source`,
});

export const tooManyRejects = phrase<[rejected: number, allowed: number, shown: number]>({
  en: (rejected, allowed, shown) =>
    `${counted.en(rejected, 'record is', 'records are')} rejected, and ${allowed === 0 ? 'none is' : counted.en(allowed, 'is', 'are')} tolerated: nothing is imported${shown < rejected ? `; the first ${shown} are listed` : ''}. Correct the source or the export, or go without ${plural.en(rejected, 'it', 'them')} by \`--max-rejects ${rejected}\``,
  fr: (rejected, allowed, shown) =>
    `${counted.fr(rejected, 'enregistrement est rejeté', 'enregistrements sont rejetés')}, et ${allowed === 0 ? 'aucun n’est toléré' : `${allowed} au plus ${plural.fr(allowed, 'est toléré', 'sont tolérés')}`} : rien n’est importé${shown < rejected ? ` ; voici les ${shown} premiers` : ''}. Corrigez la source ou l’export, ou passez-vous ${plural.fr(rejected, 'de cet enregistrement', 'de ces enregistrements')} avec \`--max-rejects ${rejected}\``,
});

export const countsDiffer = phrase<[counted: number, read: number]>({
  en: (counted, read) =>
    `the file holds ${counted} records, but the engine accounted for ${read}: nothing is imported. Please report this; a file saved as plain UTF-8 may help`,
  fr: (counted, read) =>
    `le fichier contient ${counted} enregistrements, mais le moteur en a compté ${read} : rien n’est importé. Merci de le signaler ; un fichier enregistré en UTF-8 simple peut aider`,
});

export const repeatedFile = phrase<[first: string]>({
  en: (first) =>
    `this file is byte for byte the same as \`${first}\`: its records would count twice; leave one of the two out, or declare the \`key\` that tells records apart`,
  fr: (first) =>
    `ce fichier est identique à \`${first}\`, octet pour octet : ses enregistrements compteraient deux fois ; retirez l’un des deux, ou déclarez la \`key\` qui distingue les enregistrements`,
});

export const engineDisagrees = text(
  'the engine reads the file otherwise than it was proven to be: nothing is imported. Please report this; a file saved as plain UTF-8 may help',
  'le moteur lit le fichier autrement que ce qui a été vérifié : rien n’est importé. Merci de le signaler ; un fichier enregistré en UTF-8 simple peut aider',
);

export const unreadableFormat = phrase<[column: string, format: string]>({
  en: (column, format) =>
    `the format \`${format}\` of the column \`${column}\` pins down no time; write for example \`dd/MM/yyyy HH:mm\`, \`hh:mm a\` for hours up to twelve (\`MM\` is the month, \`mm\` the minutes), \`yyyy-MM\`, \`epoch\`, or \`HH:mm:ss\` for a duration`,
  fr: (column, format) =>
    `le format \`${format}\` de la colonne \`${column}\` ne fixe aucun moment ; écrivez par exemple \`dd/MM/yyyy HH:mm\`, \`hh:mm a\` pour des heures sur douze (\`MM\` est le mois, \`mm\` les minutes), \`yyyy-MM\`, \`epoch\`, ou \`HH:mm:ss\` pour une durée`,
});

export const quotedUtc = phrase<[column: string, format: string]>({
  en: (column, format) =>
    `the format \`${format}\` of the column \`${column}\` takes the \`Z\` of UTC for a mere letter, and would read its times as local ones; write \`XXX\` in place of the \`Z\`, or leave the format of ISO 8601 out`,
  fr: (column, format) =>
    `le format \`${format}\` de la colonne \`${column}\` prend le \`Z\` d’UTC pour une simple lettre, et lirait ses heures comme locales ; écrivez \`XXX\` à la place du \`Z\`, ou omettez le format si c’est ISO 8601`,
});

export const nothingMeasured = phrase<[source: string]>({
  en: (source) =>
    `no indicator is measured from the source \`${source}\`; name it in an indicator with \`source: ${source}\``,
  fr: (source) =>
    `aucun indicateur n’est mesuré à partir de la source \`${source}\` ; nommez-la dans un indicateur avec \`source: ${source}\``,
});

export const nothingUsed = text(
  'no record is in scope, so that nothing tells which days were measured; check `where`, or give `--window FROM..TO` and `--allow-empty`',
  'aucun enregistrement n’est dans le périmètre, et rien ne dit donc quels jours sont mesurés ; vérifiez `where`, ou indiquez `--window DÉBUT..FIN` et `--allow-empty`',
);

/** `latest` is the latest moment or day of its records. */
export const exportedTooEarly = phrase<[exportedAt: string, latest: string]>({
  en: (exportedAt, latest) =>
    `\`--exported-at ${exportedAt}\` is before ${latest}, which the export already holds: requests would count as pending that are long late; say when it was made, or leave the option out`,
  fr: (exportedAt, latest) =>
    `\`--exported-at ${exportedAt}\` est antérieur au ${latest}, que l’export contient déjà : des demandes en retard depuis longtemps passeraient pour en cours ; indiquez quand il a été fait, ou retirez l’option`,
});

export const doubtfulTimes = phrase<[count: number, zone: string]>({
  en: (count, zone) =>
    `${counted.en(count, 'time falls', 'times fall')} where the clocks of ${zone} change and ${plural.en(count, 'is', 'are')} shown twice or never: a time shown twice is read as the first (daylight time), a time never shown as the one after moving forward`,
  fr: (count, zone) =>
    `${counted.fr(count, 'heure tombe', 'heures tombent')} au changement d’heure de ${zone} et ${plural.fr(count, 'est affichée', 'sont affichées')} deux fois ou jamais : une heure affichée deux fois est lue comme la première (heure d’été), une heure jamais affichée comme celle d’après l’avance`,
});

export const cutCases = phrase<[cut: number, cases: number, opened: string, usual: string | null]>({
  en: (cut, cases, opened, usual) =>
    `${cut} of ${counted.en(cases, 'case', 'cases')} ${plural.en(cut, 'opens', 'open')} with what comes later in others: such cases may have begun before the export, and then count a second time, by the date of their first row here. Export these cases from their beginning; or have them rejected by \`${opened}: { first: at, where: { activity: ${usual === null ? '…' : `"${usual}"`} } }\`, with the activity that opens a case`,
  fr: (cut, cases, opened, usual) =>
    `${counted.fr(cut, 'dossier', 'dossiers')} sur ${cases} ${plural.fr(cut, 's’ouvre', 's’ouvrent')} par ce qui vient plus tard dans d’autres : de tels dossiers ont peut-être commencé avant l’export, et comptent alors une seconde fois, à la date de leur première ligne ici. Exportez ces dossiers depuis leur début ; ou faites-les rejeter par \`${opened}: { first: at, where: { activity: ${usual === null ? '…' : `"${usual}"`} } }\`, avec l’activité qui ouvre un dossier`,
});

/** `columns` are those that decide; `running` the date and the stated duration that may be still running. */
export const leftOutOfRate = phrase<
  [indicator: string, count: number, columns: readonly string[], running: readonly [string, string] | null]
>({
  en: (indicator, count, columns, running) =>
    `${counted.en(count, 'record has', 'records have')} no ${listed(columns, 'en', 'or')} and ${plural.en(count, 'is', 'are')} outside of \`${indicator}\`: missing is neither met nor failed; ${running ? `if the time is still running, measure it with a duration \`{ from: ${running[0]}, to: ${running[1]} }\`, else ` : 'if that is right, '}say so with \`of: { ${columns[0]}: present }\``,
  fr: (indicator, count, columns, running) =>
    `${counted.fr(count, 'enregistrement n’a', 'enregistrements n’ont')} pas de ${listed(columns, 'fr', 'or')} et ${plural.fr(count, 'reste', 'restent')} hors de \`${indicator}\` : ce qui manque n’est ni tenu ni manqué ; ${running ? `si le temps court encore, mesurez-le par une durée \`{ from: ${running[0]}, to: ${running[1]} }\`, sinon ` : 'si c’est voulu, '}dites-le avec \`of: { ${columns[0]}: present }\``,
});

export const leftOutOfSum = phrase<[indicator: string, count: number, columns: readonly string[]]>({
  en: (indicator, count, [column]) =>
    `${counted.en(count, 'record has', 'records have')} no \`${column}\`, so that \`${indicator}\` is the sum of the others; if an empty cell means zero, write \`empty: 0\` in the column, else say so with \`where: { ${column}: present }\` in the measure`,
  fr: (indicator, count, [column]) =>
    `${counted.fr(count, 'enregistrement n’a', 'enregistrements n’ont')} pas de \`${column}\`, \`${indicator}\` est donc la somme des autres ; si une cellule vide vaut zéro, écrivez \`empty: 0\` dans la colonne, sinon dites-le avec \`where: { ${column}: present }\` dans la mesure`,
});

/** `near` is a value that may be meant, and may be quoted. */
export const unheldWords = phrase<[indicator: string, column: string, words: readonly string[], near: string | null]>({
  en: (indicator, column, words, near) =>
    `no record has \`${column}: ${words.join(', ')}\`, which \`${indicator}\` asks for: write the word as the export does, upper and lower case included${didYouMean(near, 'en')}`,
  fr: (indicator, column, words, near) =>
    `aucun enregistrement n’a \`${column}: ${words.join(', ')}\`, que \`${indicator}\` demande : écrivez le mot comme l’export, majuscules et minuscules comprises${didYouMean(near, 'fr')}`,
});

export const unreadColumn = phrase<[header: string, suggestion: string | null]>({
  en: (header, suggestion) =>
    `the export has no column \`${header}\`, which the source declares; no figure needs it yet, so that the import goes on: ${suggestion ? `write \`${suggestion}\`, if that is the same` : 'correct its `header`'}, or remove the column from the source`,
  fr: (header, suggestion) =>
    `l’export n’a pas de colonne \`${header}\`, que la source déclare ; aucun chiffre n’en a encore besoin, l’import continue donc : ${suggestion ? `écrivez \`${suggestion}\`, si c’est la même` : 'corrigez son `header`'}, ou retirez la colonne de la source`,
});

export const openEnd = phrase<[records: number]>({
  en: (records) =>
    `the file stops behind this cell without a line end, so that nothing shows whether it was cut short: check that the export has ${records} records, the last of them whole`,
  fr: (records) =>
    `le fichier s’arrête après cette cellule sans fin de ligne, et rien ne montre s’il est tronqué : vérifiez que l’export compte ${records} enregistrements et que le dernier est entier`,
});
