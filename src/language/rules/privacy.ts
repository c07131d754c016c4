import { percentage } from '../amounts.js';
import { counted } from '../counts.js';
import { example } from '../example.js';
import { quoted } from '../listed.js';
import { phrase, text } from '../phrase.js';
import { plural } from '../plural.js';

const allowed = {
  en: (folder: string) =>
    folder === ''
      ? 'a table of nobody’s data can move to a folder of its own, named by this rule’s option `allow`'
      : `if it is nobody’s data, write \`privacy/raw-export-committed: { allow: ${folder} }\` under \`rules:\``,
  fr: (folder: string) =>
    folder === ''
      ? 'un tableau sans données personnelles peut aller dans un dossier à part, nommé par l’option `allow` de cette règle'
      : `s’il n’y a là aucune donnée personnelle, écrivez \`privacy/raw-export-committed: { allow: ${folder} }\` sous \`rules:\``,
};

/** What to ignore: the file, or the folder where there are several; null for several files at the root. */
const ignored = (file: string, others: number, folder: string): string | null => {
  if (others === 0) return `\`${file}\``;
  return folder === '' ? null : `\`${folder}/\``;
};

export const rawExportCommitted = {
  summary: text('A table of records is in the repository.', 'Un tableau d’enregistrements est dans le dépôt.'),
  why: text(
    'An export holds names, addresses and messages of customers, and git keeps it for ever: the ledger holds only sums.',
    'Un export contient noms, adresses et messages de clients, et git le garde pour toujours : le registre ne contient que des totaux.',
  ),
  bad: example`# git ls-files
exports/tickets-2026-06.csv
measurements/reply-within-12h.csv`,
  good: example`# git ls-files
.gitignore
measurements/reply-within-12h.csv`,
  found: phrase<[file: string, others: number, folder: string]>({
    en: (file, others, folder) =>
      `${others === 0 ? `\`${file}\` looks like a raw export` : `\`${file}\` and ${others} more beside it look like raw exports`}, which git would keep for ever: add ${ignored(file, others, folder) ?? 'them'} to \`.gitignore\`, and if ${others === 0 ? 'it is' : 'they are'} committed already, run \`git rm --cached\` on ${others === 0 ? 'it' : 'them'}; ${allowed.en(folder)}`,
    fr: (file, others, folder) =>
      `\`${file}\` ${others === 0 ? 'ressemble à un export brut' : `et ${counted.fr(others, 'autre', 'autres')} à côté ressemblent à des exports bruts`}, que git garderait pour toujours : ajoutez${ignored(file, others, folder)?.replace(/^/, ' ') ?? '-les'} à \`.gitignore\` et, si c’est déjà dans un commit, lancez \`git rm --cached\` dessus ; ${allowed.fr(folder)}`,
  }),
  measured: phrase<[file: string, header: string]>({
    en: (file, header) =>
      `\`${file}\` lies among the measurements that git keeps, but has a column “${header}” about customers: take it out of there, since \`mbo import\` reads an export from anywhere, and if it is committed already, run \`git rm --cached\` on it`,
    fr: (file, header) =>
      `\`${file}\` se trouve parmi les mesures que git garde, mais a une colonne « ${header} » qui parle de clients : sortez-le de là, car \`mbo import\` lit un export où qu’il soit, et, s’il est déjà dans un commit, lancez \`git rm --cached\` dessus`,
  }),
};

export const personalColumn = {
  summary: text('A source reads a column about a person.', 'Une source lit une colonne qui parle d’une personne.'),
  why: text(
    'Only what a measure needs should leave an export: who asked, and in which words, measures nothing.',
    'Seul ce qu’une mesure demande devrait quitter un export : qui a écrit, et en quels mots, ne mesure rien.',
  ),
  bad: example`columns:
  ticket:    { header: ${['Ticket ID', 'N° de ticket']} }
  requester: { header: ${['Requester', 'Demandeur']} }
  subject:   { header: ${['Subject', 'Objet']} }`,
  good: example`columns:
  ticket:    { header: ${['Ticket ID', 'N° de ticket']} }`,
  found: phrase<[column: string, header: string]>({
    en: (column, header) =>
      `\`${column}\` reads the column “${header}”, which says who a customer is or what they wrote: remove \`${column}\`, since a column that is not declared is never read`,
    fr: (column, header) =>
      `\`${column}\` lit la colonne « ${header} », qui dit qui est un client ou ce qu’il a écrit : retirez \`${column}\`, car une colonne non déclarée n’est jamais lue`,
  }),
};

export const personalDimension = {
  summary: text('An indicator is kept person by person.', 'Un indicateur est gardé personne par personne.'),
  why: text(
    'The ledger would hold a line per customer or per colleague, for everybody who reads the repository.',
    'Le registre contiendrait une ligne par client ou par collègue, pour quiconque lit le dépôt.',
  ),
  bad: example`kind: indicator
id: reply-within-12h
by: [team, assignee]`,
  good: example`kind: indicator
id: reply-within-12h
by: [team]`,
  found: phrase<[dimension: string]>({
    en: (dimension) =>
      `\`by: ${dimension}\` keeps the figures of each person in the ledger: keep them by team, channel or reason instead`,
    fr: (dimension) =>
      `\`by: ${dimension}\` garde au registre les chiffres de chaque personne : gardez-les plutôt par équipe, canal ou motif`,
  }),
  column: text('read from this column', 'lu dans cette colonne'),
};

export const smallCells = {
  summary: text(
    'The ledger has cells of very few records.',
    'Le registre a des cellules de très peu d’enregistrements.',
  ),
  why: text(
    'A figure about three requests is a figure about three people: whoever knows them recognises them.',
    'Un chiffre sur trois demandes est un chiffre sur trois personnes : qui les connaît les reconnaît.',
  ),
  bad: example`# measurements/satisfaction.csv
period,covered,team,reason,n,sum,squares
2026-03,full,social,repair,2,9,41`,
  good: example`# measurements/satisfaction.csv
period,covered,team,n,sum,squares
2026-03,full,social,38,163,721`,
  found: phrase<[indicator: string, small: number, all: number, least: number, dimensions: readonly string[]]>({
    en: (indicator, small, all, least, dimensions) =>
      `${small} of the ${all} cells of \`${indicator}\` (${percentage(small / all, 'en', 0)}) ${plural.en(small, 'rests', 'rest')} on fewer than ${least} records, behind which people can be recognised: ${dimensions.length > 1 ? `remove one of ${quoted(dimensions)} from \`by:\`` : `remove \`by: ${dimensions[0]}\``}, or measure over longer periods`,
    fr: (indicator, small, all, least, dimensions) =>
      `${small} des ${all} cellules de \`${indicator}\` (${percentage(small / all, 'fr', 0)}) ${plural.fr(small, 'repose', 'reposent')} sur moins de ${least} enregistrements, derrière lesquels on peut reconnaître des personnes : ${dimensions.length > 1 ? `retirez de \`by:\` l’une des dimensions ${quoted(dimensions)}` : `retirez \`by: ${dimensions[0]}\``}, ou mesurez sur des périodes plus longues`,
  }),
};
