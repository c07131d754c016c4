import type { Shrunk } from '../../model/imported.js';
import { changes } from '../changes.js';
import { example } from '../example.js';
import { listed } from '../listed.js';
import { phrase, text } from '../phrase.js';

export const structure = {
  summary: text(
    'An export is not cut into regular records.',
    'Un export n’est pas découpé en enregistrements réguliers.',
  ),
  why: text(
    'A quote left open or the wrong delimiter makes records vanish without a word: the file is refused instead.',
    'Un guillemet resté ouvert ou un mauvais séparateur fait disparaître des enregistrements sans bruit : le fichier est plutôt refusé.',
  ),
  bad: example`csv: { delimiter: "," }  # ${['the file has ;', 'le fichier a ;']}`,
  good: example`csv: { delimiter: ";" }`,
};

export const header = {
  summary: text('A column of the source is not in the export.', 'Une colonne de la source n’est pas dans l’export.'),
  why: text(
    'Columns are found by their header; taking another one would measure something else.',
    'Les colonnes se trouvent par leur en-tête ; en prendre une autre mesurerait autre chose.',
  ),
  bad: example`created_at: { header: Created }`,
  good: example`created_at: { header: Créé le }`,
};

export const record = {
  summary: text('A record of the export is rejected.', 'Un enregistrement de l’export est rejeté.'),
  why: text(
    'A cell that cannot be read as declared must neither count as zero nor be left out unseen.',
    'Une cellule qui ne se lit pas comme la source le déclare ne doit ni compter pour zéro ni être écartée sans qu’on le voie.',
  ),
  bad: example`note: { header: Note, type: number }  # ${['a cell says N/A', 'une cellule dit N/A']}`,
  good: example`csv: { missing: [N/A] }`,
};

export const tooManyRejects = {
  summary: text(
    'More records are rejected than tolerated.',
    'Plus d’enregistrements sont rejetés qu’il n’en est toléré.',
  ),
  why: text(
    'A figure from part of the records misleads; `--max-rejects` says how many may be missing, none by default.',
    'Un chiffre tiré d’une partie des enregistrements trompe ; `--max-rejects` dit combien peuvent manquer, aucun par défaut.',
  ),
  bad: example`mbo import tickets t.csv`,
  good: example`mbo import tickets t.csv --max-rejects 3`,
};

export const repeatedFile = {
  summary: text('The same export is given twice.', 'Le même export est donné deux fois.'),
  why: text(
    'A download saved twice under two names would count every record twice.',
    'Un téléchargement enregistré deux fois sous deux noms ferait compter chaque enregistrement deux fois.',
  ),
  bad: example`mbo import tickets ${['june.csv', 'juin.csv']} "${['june (1).csv', 'juin (1).csv']}"`,
  good: example`mbo import tickets ${['june.csv', 'juin.csv']}`,
};

export const count = {
  summary: text('Two counts of the records differ.', 'Deux comptages des enregistrements diffèrent.'),
  why: text(
    'Records are counted twice by different means; where they disagree, no figure can be trusted.',
    'Les enregistrements sont comptés deux fois par des moyens différents ; s’ils divergent, aucun chiffre n’est fiable.',
  ),
  bad: example`# ${['the file changed while it was read', 'le fichier a changé pendant sa lecture']}`,
  good: example`# ${['a copy that nobody writes to', 'une copie où personne n’écrit']}`,
};

export const format = {
  summary: text(
    'The format of a column is none that mbo reads.',
    'Le format d’une colonne n’est pas de ceux que mbo lit.',
  ),
  why: text(
    'A date without a clear format can be read in two ways.',
    'Une date sans format clair peut se lire de deux façons.',
  ),
  bad: example`format: DD/MM/YYYY`,
  good: example`format: dd/MM/yyyy`,
};

export const nothingUsed = {
  summary: text('No record of the export is used.', 'Aucun enregistrement de l’export n’est retenu.'),
  why: text(
    'An import that measures nothing is a wrong file or a wrong condition, not a month without requests.',
    'Un import qui ne mesure rien est un mauvais fichier ou une mauvaise condition, pas un mois sans demandes.',
  ),
  bad: example`where: { team: writen }`,
  good: example`where: { team: written }`,
};

export const nothingMeasured = {
  summary: text(
    'No indicator is measured from this source.',
    'Aucun indicateur n’est mesuré à partir de cette source.',
  ),
  why: text('There would be nothing to write.', 'Il n’y aurait rien à écrire.'),
  bad: example`measure: given`,
  good: example`source: tickets
measure: count`,
};

export const hole = {
  summary: text(
    'An export has no record for far longer than its records usually lie apart.',
    'Un export n’a aucun enregistrement pendant bien plus longtemps que d’ordinaire.',
  ),
  why: text(
    'One mistyped date, or two exports with months between them, would replace what is known of all the days between by nothing.',
    'Une date mal saisie, ou deux exports à des mois d’écart, remplaceraient par du vide ce qu’on sait de tous les jours entre les deux.',
  ),
  bad: example`mbo import tickets ${['jan.csv', 'janv.csv']} ${['may.csv', 'mai.csv']}`,
  good: example`mbo import tickets ${['jan.csv', 'janv.csv']}; mbo import tickets ${['may.csv', 'mai.csv']}`,
};

export const shrinks = {
  summary: text(
    'An export would take most of what is known of a complete period away.',
    'Un export effacerait l’essentiel de ce qu’on sait d’une période complète.',
  ),
  why: text(
    'An export that holds only part of the days between its first and last record is taken to hold all of them: what it lacks would be measured as nothing.',
    'Un export qui ne contient qu’une partie des jours entre son premier et son dernier enregistrement est censé les contenir tous : ce qui lui manque serait compté comme nul.',
  ),
  bad: example`2026-02,full,80   # ${['known; the export has 3 records of February', 'connu ; l’export a 3 enregistrements de février']}`,
  good: example`mbo import tickets ${['rest.csv', 'reste.csv']} --window 2026-03-01..2026-03-31`,
  found: phrase<[indicators: readonly string[], periods: readonly Shrunk[], window: string]>({
    en: (indicators, periods, window) =>
      `of ${listed(indicators, 'en')} fewer than half the records would be left: ${changes(periods, 'en')}. Nobody said that the export covers ${window}: check its dates and what it leaves out, or import its files one after the other; if it does hold all of these days, say so with \`--window ${window}\``,
    fr: (indicators, periods, window) =>
      `il resterait moins de la moitié des enregistrements de ${listed(indicators, 'fr')} : ${changes(periods, 'fr')}. Rien ne dit que l’export couvre ${window} : vérifiez ses dates et ce qu’il laisse de côté, ou importez ses fichiers l’un après l’autre ; s’il contient bien tous ces jours, dites-le avec \`--window ${window}\``,
  }),
};

export const exportedAt = {
  summary: text(
    'An export is said to be older than what it holds.',
    'Un export est dit plus ancien que ce qu’il contient.',
  ),
  why: text(
    'The moment of the export decides which unanswered requests are late.',
    'Le moment de l’export décide quelles demandes sans réponse sont en retard.',
  ),
  bad: example`mbo import tickets ${['march.csv', 'mars.csv']} --exported-at 2026-01-31`,
  good: example`mbo import tickets ${['march.csv', 'mars.csv']} --exported-at 2026-04-01`,
};

export const doubtfulTimes = {
  summary: text(
    'Times of the export fall where the clocks change.',
    'Des heures de l’export tombent au changement d’heure.',
  ),
  why: text(
    'In that hour a local time happens twice or never: mbo takes the first, or the moment after, and says how many.',
    'Pendant ce passage, une heure locale existe deux fois ou jamais : mbo prend la première, ou l’instant suivant, et dit combien.',
  ),
  bad: example`26/10/2025 02:30`,
  good: example`2025-10-26T02:30:00+01:00`,
};

export const cutCases = {
  summary: text(
    'Cases of an event log seem to have begun before the export.',
    'Des dossiers d’un journal d’événements semblent avoir commencé avant l’export.',
  ),
  why: text(
    'A case cut by the edge of an export looks like a new one: it counts in two periods, and its delay runs from a row in its middle.',
    'Un dossier coupé par le bord d’un export ressemble à un nouveau : il compte dans deux périodes, et son délai part d’une ligne du milieu.',
  ),
  bad: example`opened: { first: at }`,
  good: example`opened: { first: at, where: { activity: "Open" } }`,
};

export const unheldValue = {
  summary: text('No record has what a condition asks for.', 'Aucun enregistrement n’a ce qu’une condition demande.'),
  why: text(
    'Where the export writes `Email` and the condition `email`, the figure is empty, or 0 %, and nobody knows why.',
    'Si l’export écrit `Email` et la condition `email`, le chiffre est vide, ou à 0 %, et personne ne sait pourquoi.',
  ),
  bad: example`where: { channel: email }  # ${['the cells say Email', 'les cellules disent Email']}`,
  good: example`where: { channel: Email }`,
};

export const leftOut = {
  summary: text(
    'Records lack the value that a rate or a sum needs.',
    'Il manque à des enregistrements la valeur dont un taux ou une somme a besoin.',
  ),
  why: text(
    'What is missing is neither a zero nor a failure: such records are outside of the figure, which then speaks of fewer than people think.',
    'Ce qui manque ne vaut ni zéro ni échec : ces enregistrements restent hors du chiffre, qui parle alors de moins de cas qu’on ne croit.',
  ),
  bad: example`rate: { success: { score: ">= 4" } }  # ${['a cell is empty', 'une cellule est vide']}`,
  good: example`rate: { of: { score: present }, success: { score: ">= 4" } }`,
};

export const unreadColumn = {
  summary: text(
    'A declared column that no figure needs is not in the export.',
    'Une colonne déclarée, dont aucun chiffre n’a besoin, n’est pas dans l’export.',
  ),
  why: text(
    'The export changed, or the header is misspelt: better known now than with the first figure that needs it.',
    'L’export a changé, ou l’en-tête est mal orthographié : mieux vaut le savoir avant le premier chiffre qui en a besoin.',
  ),
  bad: example`closed_at: { header: Closed }`,
  good: example`closed_at: { header: Closed at }`,
};

export const openEnd = {
  summary: text(
    'The last cell of an export may be cut short.',
    'La dernière cellule d’un export est peut-être tronquée.',
  ),
  why: text(
    'An export that stops in the middle of a number still ends in a number: only a line end shows that it is whole.',
    'Un export interrompu au milieu d’un nombre finit encore par un nombre : seule une fin de ligne montre qu’il est entier.',
  ),
  bad: example`12;4,  # ${['and here the file stops', 'et le fichier s’arrête ici']}`,
  good: example`12;4,5
`,
};
