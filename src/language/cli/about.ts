import { text } from '../phrase.js';

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
