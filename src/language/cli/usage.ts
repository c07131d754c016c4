import { phrase, text } from '../phrase.js';

/** What options and arguments are. */
export const usage = {
  line: text('[options] [command]', '[options] [commande]'),
  root: text(
    'folder of the workspace (else searched upwards)',
    'dossier de l’espace de travail (sinon cherché de dossier parent en dossier parent)',
  ),
  lang: text('language of messages: en or fr', 'langue des messages : en ou fr'),
  asOf: text('the day to take for today, YYYY-MM-DD', 'le jour à tenir pour aujourd’hui, AAAA-MM-JJ'),
  format: phrase<[formats: string]>({
    en: (formats) => `output format: ${formats}; with =FILE into a file; repeatable`,
    fr: (formats) => `format de sortie : ${formats} ; avec =FICHIER, dans un fichier ; répétable`,
  }),
  quiet: text('no messages and no progress on stderr', 'ni messages ni avancement sur la sortie d’erreur'),
  noColor: text('no colours', 'sans couleurs'),
  ascii: text('draw with ASCII characters only', 'ne dessiner qu’en caractères ASCII'),
  version: text('print the version', 'afficher la version'),
  help: text('show this help', 'afficher cette aide'),
  rule: text(
    'a rule such as cascade/orphan, a group such as cascade, or all',
    'une règle comme cascade/orphan, un groupe comme cascade, ou all',
  ),
  source: text(
    'id of the source that says how the export is read',
    'identifiant de la source qui dit comment lire l’export',
  ),
  files: text(
    'one or more exports, or quoted patterns such as "exports/*.csv"',
    'un ou plusieurs exports, ou des motifs entre guillemets comme "exports/*.csv"',
  ),
  undo: text(
    'take back the import with this id (`mbo import` showed it, the journal keeps it)',
    'annuler l’import qui a cet identifiant (`mbo import` l’a affiché, le journal le garde)',
  ),
  dryRun: text('show what would change, but write nothing', 'montrer ce qui changerait, sans rien écrire'),
  exportedAt: text(
    'moment of the export, YYYY-MM-DD or YYYY-MM-DD HH:MM (else the latest moment in it that has happened)',
    'moment de l’export, AAAA-MM-JJ ou AAAA-MM-JJ HH:MM (sinon le plus récent des moments passés qu’il contient)',
  ),
  window: text(
    'days the export covers, FROM..TO (else from the first to the last it holds)',
    'jours couverts par l’export, DÉBUT..FIN (sinon du premier au dernier qu’il contient)',
  ),
  maxRejects: text(
    'number of rejected records to tolerate (none by default)',
    'nombre d’enregistrements rejetés à tolérer (aucun par défaut)',
  ),
  maxWarnings: text('fail when there are more warnings than this', 'échouer au-delà de ce nombre d’avertissements'),
  fix: text(
    'put right in the files what can only have been meant one way',
    'corriger dans les fichiers ce qui n’a pu être voulu que d’une façon',
  ),
  dryRunOfFix: text(
    'with --fix: show the changes, write nothing',
    'avec --fix : montrer les changements, sans rien écrire',
  ),
  newFrom: text(
    'show only findings that are new since this branch left the revision',
    'ne montrer que les constats apparus depuis que cette branche a quitté la révision',
  ),
  allowEmpty: text('accept an export without records', 'accepter un export sans enregistrement'),
  showCells: text(
    'quote the rejected cells in messages (they may be personal)',
    'citer les cellules rejetées dans les messages (elles peuvent être personnelles)',
  ),
  base: text('the common ancestor (%O)', 'l’ancêtre commun (%O)'),
  ours: text('our version, where the result goes (%A)', 'notre version, où va le résultat (%A)'),
  theirs: text('the other version (%B)', 'l’autre version (%B)'),
  path: text('the name of the file, for messages (%P)', 'le nom du fichier, pour les messages (%P)'),
  indicator: text('id of an indicator', 'identifiant d’un indicateur'),
  by: text(
    'one row for each value of this dimension; repeatable',
    'une ligne par valeur de cette dimension ; répétable',
  ),
  every: text(
    'period of each row: day, week, month, quarter or year',
    'période de chaque ligne : day, week, month, quarter ou year',
  ),
  where: text(
    'only the records with this value of a dimension; repeatable',
    'seulement les enregistrements qui ont cette valeur ; répétable',
  ),
  focus: text(
    'an ambition, axis or objective; all by default',
    'une ambition, un axe ou un objectif ; tous par défaut',
  ),
};

/** The words that stand for what a person writes. */
export const placeholders = {
  options: text('options', 'options'),
  command: text('command', 'commande'),
  rule: text('rule', 'règle'),
  source: text('source', 'source'),
  files: text('files', 'fichiers'),
  indicator: text('indicator', 'indicateur'),
  dir: text('dir', 'dossier'),
  lang: text('lang', 'langue'),
  file: text('file', 'fichier'),
  value: text('value', 'valeur'),
  grain: text('grain', 'période'),
  kind: text('kind', 'genre'),
  moment: text('moment', 'moment'),
  from: text('from', 'début'),
  to: text('to', 'fin'),
  revision: text('revision', 'révision'),
};

export const headings = {
  Usage: text('Usage:', 'Usage :'),
  Arguments: text('Arguments:', 'Arguments :'),
  Options: text('Options:', 'Options :'),
  Commands: text('Commands:', 'Commandes :'),
};

/** What the parser of the command line refuses; `name` is the word concerned. */
export const wrongUsage = {
  'commander.unknownOption': phrase<[name: string]>({
    en: (name) => `unknown option ${name}`,
    fr: (name) => `option inconnue ${name}`,
  }),
  'commander.missingArgument': phrase<[name: string]>({
    en: (name) => `the argument ${name} is missing`,
    fr: (name) => `il manque l’argument ${name}`,
  }),
  'commander.optionMissingArgument': phrase<[name: string]>({
    en: (name) => `the option ${name} needs a value`,
    fr: (name) => `l’option ${name} demande une valeur`,
  }),
  'commander.conflictingOption': phrase<[name: string]>({
    en: (name) => `${name} does not go with the other options given: leave those out that say how an export is read`,
    fr: (name) =>
      `${name} ne va pas avec les autres options données : retirez celles qui disent comment lire un export`,
  }),
  'commander.excessArguments': phrase<[name: string]>({
    en: () => 'too many arguments',
    fr: () => 'trop d’arguments',
  }),
};

export const hints = {
  help: phrase<[command: string]>({
    en: (command) => `\`mbo ${command ? `${command} ` : ''}--help\` shows what is possible`,
    fr: (command) => `\`mbo ${command ? `${command} ` : ''}--help\` montre ce qui est possible`,
  }),
  suggestion: phrase<[name: string]>({
    en: (name) => `did you mean ${name}?`,
    fr: (name) => `vouliez-vous écrire ${name} ?`,
  }),
};

/** Of a language that the environment asks for. */
export const unspoken = phrase<[value: string, known: string]>({
  en: (value, known) => `\`MBO_LANG=${value}\` is ignored: mbo speaks ${known}, and goes by your locale instead`,
  fr: (value, known) =>
    `\`MBO_LANG=${value}\` est ignoré : mbo parle ${known}, et suit donc la langue de votre système`,
});
