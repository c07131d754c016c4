import type { Grain } from '../model/period.js';
import { grainName } from './counts.js';
import { phrase, text } from './phrase.js';

const guess = (suggestion: string | null, en: boolean): string =>
  suggestion === null ? '' : en ? `; did you mean \`${suggestion}\`?` : ` ; vouliez-vous écrire \`${suggestion}\` ?`;

/** Names to choose from, each as code; of many, the first. */
const choices = (names: readonly string[]): string => {
  const most = 20;
  return [...names.slice(0, most).map((name) => `\`${name}\``), ...(names.length > most ? ['…'] : [])].join(', ');
};

/** What the program and its commands are for. */
export const about = {
  program: text(
    'Management by objectives as plain text in git: objectives agreed in pull requests, checked in CI, measured from exports.',
    'La direction par objectifs en fichiers texte, sous git : objectifs convenus par pull request, vérifiés en CI, mesurés à partir des exports.',
  ),
  validate: text(
    'Check every file of the workspace and say all that is wrong, and where',
    'Vérifier tous les fichiers de l’espace de travail et dire tout ce qui ne va pas, et où',
  ),
  explain: text(
    'Explain a rule, a group of rules, or list them all: why it exists, a bad and a good example',
    'Expliquer une règle ou un groupe de règles, ou les lister toutes : leur raison, un mauvais et un bon exemple',
  ),
  new: text(
    'Add a file to the workspace: a source, read off an export',
    'Ajouter un fichier à l’espace de travail : une source, déduite d’un export',
  ),
  import: text(
    'Turn exports into the ledger of measurements: all or nothing, and no customer’s row is kept',
    'Verser des exports au registre des mesures : tout ou rien, et sans garder une seule ligne de client',
  ),
  series: text(
    'Show the measured values of an indicator, with their number of records and interval',
    'Montrer les valeurs mesurées d’un indicateur, avec le nombre d’enregistrements et l’intervalle',
  ),
  ledger: text(
    'Look after the ledger of measurements: `ledger merge` is the merge driver for git',
    'Entretenir le registre des mesures : `ledger merge` est le pilote de fusion pour git',
  ),
  report: text(
    'Say where each objective stands, down the cascade from the ambition',
    'Dire où en est chaque objectif, en cascade depuis l’ambition',
  ),
};

/** What the commands below `mbo ledger` are for. */
export const aboutLedger = {
  merge: text(
    'Merge two versions of a file of the ledger, cell by cell; git runs it: merge.mbo.driver = mbo ledger merge %O %A %B %P',
    'Fusionner deux versions d’un fichier du registre, cellule par cellule ; git le lance : merge.mbo.driver = mbo ledger merge %O %A %B %P',
  ),
};

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
  quiet: text('no messages and no progress on stderr', 'ni messages ni avancement sur stderr'),
  noColor: text('no colours', 'sans couleurs'),
  ascii: text('draw with ASCII characters only', 'ne dessiner qu’en caractères ASCII'),
  version: text('print the version', 'afficher la version'),
  help: text('show this help', 'afficher cette aide'),
  rule: text(
    'a rule such as cascade/orphan, or a group such as cascade',
    'une règle comme cascade/orphan, ou un groupe comme cascade',
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
    'take back the import with this id (of the journal, or as `mbo import` showed it)',
    'annuler l’import qui a cet identifiant (du journal, ou comme `mbo import` l’a affiché)',
  ),
  dryRun: text('show what would change, but write nothing', 'montrer ce qui changerait, sans rien écrire'),
  exportedAt: text(
    'moment of the export, YYYY-MM-DD or YYYY-MM-DD HH:MM (else its latest timestamp)',
    'moment de l’export, AAAA-MM-JJ ou AAAA-MM-JJ HH:MM (sinon la date la plus récente qu’il contient)',
  ),
  window: text(
    'days the export covers, FROM..TO (else from its first to its last)',
    'jours couverts par l’export, DÉBUT..FIN (sinon du premier au dernier)',
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
};

export const headings = {
  Usage: text('Usage:', 'Usage :'),
  Arguments: text('Arguments:', 'Arguments :'),
  Options: text('Options:', 'Options :'),
  Commands: text('Commands:', 'Commandes :'),
};

/** Why mbo cannot run, and what to do. */
export const cannot = {
  noRoot: phrase<[folder: string]>({
    en: (folder) =>
      `no \`mbo.yaml\` in \`${folder}\` or above it: go to a workspace, name it with \`-C DIR\`, or create one with \`format: 1\` and \`name: …\``,
    fr: (folder) =>
      `pas de \`mbo.yaml\` dans \`${folder}\` ni au-dessus : placez-vous dans un espace de travail, indiquez-le avec \`-C DOSSIER\`, ou créez-en un avec \`format: 1\` et \`name: …\``,
  }),
  unknownId: phrase<[id: string, suggestion: string | null, known: readonly string[]]>({
    en: (id, suggestion, known) =>
      `there is no \`${id}\` here${guess(suggestion, true) || (known.length === 0 ? ': nothing is declared yet' : `; choose one of ${choices(known)}`)}`,
    fr: (id, suggestion, known) =>
      `il n’y a pas de \`${id}\` ici${guess(suggestion, false) || (known.length === 0 ? ' : rien n’est encore déclaré' : ` ; choisissez parmi ${choices(known)}`)}`,
  }),
  unknownCommand: phrase<[name: string, suggestion: string | null]>({
    en: (name, suggestion) =>
      `unknown command \`${name}\`${guess(suggestion, true)}${suggestion ? '' : '; `mbo --help` shows what is possible'}`,
    fr: (name, suggestion) =>
      `commande inconnue \`${name}\`${guess(suggestion, false)}${suggestion ? '' : ' ; `mbo --help` montre ce qui est possible'}`,
  }),
  unknownRule: phrase<[name: string, suggestion: string | null]>({
    en: (name, suggestion) =>
      `there is no rule \`${name}\`${guess(suggestion, true) || '; `mbo explain` lists them all'}`,
    fr: (name, suggestion) =>
      `il n’y a pas de règle \`${name}\`${guess(suggestion, false) || ' ; `mbo explain` les liste toutes'}`,
  }),
  unknownFormat: phrase<[format: string, known: string]>({
    en: (format, known) => `\`${format}\` is not a format of this command; choose one of ${known}`,
    fr: (format, known) => `\`${format}\` n’est pas un format de cette commande ; choisissez parmi ${known}`,
  }),
  badDay: phrase<[option: string, value: string]>({
    en: (option, value) => `\`${option} ${value}\`: not a day of the calendar; write \`YYYY-MM-DD\``,
    fr: (option, value) => `\`${option} ${value}\` : ce n’est pas un jour du calendrier ; écrivez \`AAAA-MM-JJ\``,
  }),
  dryRunAlone: text('`--dry-run` goes with `--fix`: add it', '`--dry-run` va avec `--fix` : ajoutez-le'),
  dryRunFormat: text(
    '`--fix --dry-run` prints a diff and no findings: leave `--format` out',
    '`--fix --dry-run` affiche un diff et aucun constat : retirez `--format`',
  ),
  badWindow: phrase<[value: string]>({
    en: (value) => `\`--window ${value}\`: write two days as \`2026-01-01..2026-03-31\``,
    fr: (value) => `\`--window ${value}\` : écrivez deux jours comme \`2026-01-01..2026-03-31\``,
  }),
  badNumber: phrase<[option: string, value: string]>({
    en: (option, value) => `\`${option} ${value}\`: write a whole number, from 0 up`,
    fr: (option, value) => `\`${option} ${value}\` : écrivez un nombre entier, à partir de 0`,
  }),
  badChoice: phrase<[option: string, value: string, known: string]>({
    en: (option, value, known) => `\`${option} ${value}\`: choose one of ${known}`,
    fr: (option, value, known) => `\`${option} ${value}\` : choisissez parmi ${known}`,
  }),
  badWhere: phrase<[value: string]>({
    en: (value) => `\`--where ${value}\`: write \`--where dimension=value\``,
    fr: (value) => `\`--where ${value}\` : écrivez \`--where dimension=valeur\``,
  }),
  notDimension: phrase<[name: string, known: readonly string[]]>({
    en: (name, known) =>
      `\`${name}\` is not a dimension of this indicator${known.length ? `; choose one of ${choices(known)}` : ', which is kept as a whole'}`,
    fr: (name, known) =>
      `\`${name}\` n’est pas une dimension de cet indicateur${known.length ? ` ; choisissez parmi ${choices(known)}` : ', qui n’en a aucune'}`,
  }),
  tooFine: phrase<[grain: Grain, own: Grain]>({
    en: (grain, own) =>
      `this indicator is measured by ${grainName(own, 'en')} and cannot be shown by ${grainName(grain, 'en')}; write \`--every ${own}\``,
    fr: (grain, own) =>
      `cet indicateur est mesuré par ${grainName(own, 'fr')} et ne peut pas être montré par ${grainName(grain, 'fr')} ; écrivez \`--every ${own}\``,
  }),
  findingsFirst: phrase<[count: number]>({
    en: (count) =>
      `${count} ${count === 1 ? 'error' : 'errors'} to put right first: no figure is shown or changed while files cannot be trusted; \`mbo validate\` shows more`,
    fr: (count) =>
      `${count} ${count === 1 ? 'erreur' : 'erreurs'} à corriger d’abord : tant que des fichiers sont douteux, aucun chiffre n’est montré ni changé ; \`mbo validate\` en dit plus`,
  }),
  write: phrase<[file: string, code: string]>({
    en: (file, code) => `cannot write ${file} (${code}): free some space or choose another place`,
    fr: (file, code) => `impossible d’écrire ${file} (${code}) : libérez de la place ou choisissez un autre endroit`,
  }),
  linked: phrase<[file: string]>({
    en: (file) =>
      `\`${file}\` goes through a symbolic link, which a repository may hold to have another file overwritten: delete the link or choose another place`,
    fr: (file) =>
      `\`${file}\` passe par un lien symbolique, qu’un dépôt peut contenir pour faire écraser un autre fichier : supprimez le lien ou choisissez un autre endroit`,
  }),
  read: phrase<[file: string, code: string]>({
    en: (file, code) => `cannot read \`${file}\` (${code})`,
    fr: (file, code) => `impossible de lire \`${file}\` (${code})`,
  }),
  noMatch: phrase<[pattern: string]>({
    en: (pattern) => `no file matches \`${pattern}\`: correct the pattern, or name the files one by one`,
    fr: (pattern) =>
      `aucun fichier ne correspond à \`${pattern}\` : corrigez le motif, ou nommez les fichiers un par un`,
  }),
  nothingMeasured: phrase<[source: string]>({
    en: (source) =>
      `no indicator is measured from the source \`${source}\`: name it in an indicator with \`source: ${source}\``,
    fr: (source) =>
      `aucun indicateur n’est mesuré à partir de la source \`${source}\` : nommez-la dans un indicateur avec \`source: ${source}\``,
  }),
  unknownImport: phrase<[id: string, suggestion: string | null, last: readonly string[]]>({
    en: (id, suggestion, last) =>
      `the journal has no import \`${id}\`${guess(suggestion, true)}${last.length === 0 ? ': nothing was imported yet' : `; the last ones are ${last.join(', ')}`}`,
    fr: (id, suggestion, last) =>
      `le journal n’a pas d’import \`${id}\`${guess(suggestion, false)}${last.length === 0 ? ' : rien n’a encore été importé' : ` ; les derniers sont ${last.join(', ')}`}`,
  }),
  undoFirst: phrase<[id: string, later: string, file: string, from: string, to: string]>({
    en: (id, later, file, from, to) =>
      `import \`${later}\` (\`${file}\`, ${from}..${to}) came after \`${id}\` and covers some of the same days: undo it first, with \`mbo import --undo ${later}\``,
    fr: (id, later, file, from, to) =>
      `l’import \`${later}\` (\`${file}\`, ${from}..${to}) a suivi \`${id}\` et couvre en partie les mêmes jours : annulez-le d’abord, avec \`mbo import --undo ${later}\``,
  }),
  undoEdited: phrase<[id: string]>({
    en: (id) =>
      `import \`${id}\` is not taken back: the change made by hand would be lost with it; put those lines back as they were (\`git diff\` shows them), then undo`,
    fr: (id) =>
      `l’import \`${id}\` n’est pas annulé : la modification faite à la main serait perdue avec lui ; rétablissez ces lignes (\`git diff\` les montre), puis annulez`,
  }),
  undoLoses: phrase<[id: string, indicator: string]>({
    en: (id, indicator) =>
      `import \`${id}\` cannot be taken back: what others had measured of \`${indicator}\` would not come back whole (they were merged from two branches, or a file in \`measurements/replaced/\` was changed); restore the ledger with \`git restore\` or \`git revert\``,
    fr: (id, indicator) =>
      `l’import \`${id}\` ne peut pas être annulé : ce que d’autres avaient mesuré de \`${indicator}\` ne reviendrait pas intact (ces mesures viennent de deux branches fusionnées, ou un fichier de \`measurements/replaced/\` a changé) ; rétablissez le registre avec \`git restore\` ou \`git revert\``,
  }),
  bug: phrase<[message: string]>({
    en: (message) => `this is a bug in mbo, not a mistake of yours: ${message}; please report it`,
    fr: (message) => `c’est un défaut de mbo, pas une erreur de votre part : ${message} ; merci de le signaler`,
  }),
};

/** A value asked for with `--where` that no measurement has. */
export const noSuchValue = phrase<
  [dimension: string, value: string, suggestion: string | null, known: readonly string[]]
>({
  en: (dimension, value, suggestion, known) =>
    `\`--where ${dimension}=${value}\`: nothing measured has this value${guess(suggestion, true) || `; choose one of ${choices(known)}`}`,
  fr: (dimension, value, suggestion, known) =>
    `\`--where ${dimension}=${value}\` : rien de ce qui est mesuré n’a cette valeur${guess(suggestion, false) || ` ; choisissez parmi ${choices(known)}`}`,
});

/** What `mbo validate` says besides its findings. */
export const validated = {
  fixed: phrase<[findings: number, files: number]>({
    en: (findings, files) =>
      `${findings} ${findings === 1 ? 'finding' : 'findings'} fixed in ${files} ${files === 1 ? 'file' : 'files'}`,
    fr: (findings, files) =>
      `${findings} ${findings < 2 ? 'constat corrigé' : 'constats corrigés'} dans ${files} ${files < 2 ? 'fichier' : 'fichiers'}`,
  }),
  wouldFix: phrase<[findings: number, files: number]>({
    en: (findings, files) =>
      `${findings} ${findings === 1 ? 'finding' : 'findings'} would be fixed in ${files} ${files === 1 ? 'file' : 'files'}; nothing is written`,
    fr: (findings, files) =>
      `${findings} ${findings < 2 ? 'constat serait corrigé' : 'constats seraient corrigés'} dans ${files} ${files < 2 ? 'fichier' : 'fichiers'} ; rien n’est écrit`,
  }),
  tooManyWarnings: phrase<[warnings: number, most: number]>({
    en: (warnings, most) =>
      `${warnings} ${warnings === 1 ? 'warning is' : 'warnings are'} more than \`--max-warnings ${most}\` allows`,
    fr: (warnings, most) =>
      `${warnings} ${warnings === 1 ? 'avertissement' : 'avertissements'}, c’est plus que ne le permet \`--max-warnings ${most}\``,
  }),
};

/** What a merge of the ledger leaves to people. */
export const mergeConflict = phrase<[file: string, count: number]>({
  en: (file, count) =>
    `\`${file}\`: ${count === 1 ? 'one place was' : `${count} places were`} changed differently on both sides; keep one side of each, then \`git add\``,
  fr: (file, count) =>
    `\`${file}\` : ${count === 1 ? 'un endroit modifié' : `${count} endroits modifiés`} différemment des deux côtés ; gardez à chaque endroit un seul côté, puis \`git add\``,
});

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
  'commander.excessArguments': phrase<[name: string]>({
    en: () => 'too many arguments',
    fr: () => 'trop d’arguments',
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

export const hints = {
  help: text('`mbo --help` shows what is possible', '`mbo --help` montre ce qui est possible'),
  suggestion: phrase<[name: string]>({
    en: (name) => `did you mean ${name}?`,
    fr: (name) => `vouliez-vous écrire ${name} ?`,
  }),
};

export const explained = {
  why: text('Why', 'Pourquoi'),
  bad: text('Instead of', 'Au lieu de'),
  good: text('write', 'écrivez'),
  options: text('Options in mbo.yaml', 'Options dans mbo.yaml'),
  severity: { error: text('error', 'erreur'), warning: text('warning', 'avertissement') },
  more: text('`mbo explain RULE` says more of one.', '`mbo explain RÈGLE` en dit plus sur l’une d’elles.'),
};
