import type { Text } from '../../model/index.js';
import { counted } from '../counts.js';
import { choices } from '../listed.js';
import { phrase, text } from '../phrase.js';
import { didYouMean } from '../suggestion.js';

/** What else may help than another place, by the code of the system's error. */
const remedies: Readonly<Record<string, Text>> = {
  ENOENT: text('make its folder first, or ', 'créez d’abord son dossier, ou '),
  ENOSPC: text('free some space or ', 'libérez de la place ou '),
  EACCES: text('ask for the right to write there, or ', 'demandez le droit d’y écrire, ou '),
};

/** What a command is given the id of. */
type Sought = 'source' | 'indicator' | 'aim';

const sought: Readonly<Record<Sought, Text>> = {
  source: text('source', 'de source'),
  indicator: text('indicator', 'd’indicateur'),
  aim: text('ambition, axis or objective', 'd’ambition, d’axe ni d’objectif'),
};

/** What to do where nothing of the kind is declared yet. */
const toDeclare: Readonly<Record<Sought, Text>> = {
  source: text(
    'draft the first one with `mbo new source ID --from EXPORT`',
    'créez la première avec `mbo new source ID --from EXPORT`',
  ),
  indicator: text(
    'write the first one, a file with `kind: indicator`',
    'écrivez le premier, un fichier avec `kind: indicator`',
  ),
  aim: text(
    'write the first one, a file with `kind: objective`',
    'écrivez le premier, un fichier avec `kind: objective`',
  ),
};

/** Why mbo cannot run, and what to do. */
export const cannot = {
  noRoot: phrase<[folder: string]>({
    en: (folder) =>
      `no \`mbo.yaml\` in \`${folder}\` or above it: go to a workspace, name it with \`-C DIR\`, or create one with \`format: 1\` and \`name: …\``,
    fr: (folder) =>
      `pas de \`mbo.yaml\` dans \`${folder}\` ni au-dessus : placez-vous dans un espace de travail, indiquez-le avec \`-C DOSSIER\`, ou créez-en un avec \`format: 1\` et \`name: …\``,
  }),
  unknownId: phrase<[kind: Sought, id: string, suggestion: string | null, known: readonly string[]]>({
    en: (kind, id, suggestion, known) =>
      `there is no ${sought[kind].en} \`${id}\` here${didYouMean(suggestion, 'en') || `; ${known.length === 0 ? toDeclare[kind].en : `choose one of ${choices(known)}`}`}`,
    fr: (kind, id, suggestion, known) =>
      `il n’y a pas ${sought[kind].fr} \`${id}\` ici${didYouMean(suggestion, 'fr') || ` ; ${known.length === 0 ? toDeclare[kind].fr : `choisissez parmi ${choices(known)}`}`}`,
  }),
  unknownCommand: phrase<[name: string, suggestion: string | null]>({
    en: (name, suggestion) =>
      `unknown command \`${name}\`${didYouMean(suggestion, 'en')}${suggestion ? '' : '; `mbo --help` shows what is possible'}`,
    fr: (name, suggestion) =>
      `commande inconnue \`${name}\`${didYouMean(suggestion, 'fr')}${suggestion ? '' : ' ; `mbo --help` montre ce qui est possible'}`,
  }),
  unknownFormat: phrase<[format: string, known: string]>({
    en: (format, known) => `\`${format}\` is not a format of this command; choose one of ${known}`,
    fr: (format, known) => `\`${format}\` n’est pas un format de cette commande ; choisissez parmi ${known}`,
  }),
  noFormatFile: phrase<[written: string]>({
    en: (written) => `\`--format ${written}\` names no file: write its name behind \`=\`, or leave \`=\` out`,
    fr: (written) => `\`--format ${written}\` ne nomme aucun fichier : écrivez son nom après \`=\`, ou retirez \`=\``,
  }),
  mixedOutput: phrase<[format: string]>({
    en: (format) =>
      `\`--format ${format}\` could not be read with something else on stdout; send one to a file: \`--format ${format}=FILE\``,
    fr: (format) =>
      `\`--format ${format}\` serait illisible avec autre chose sur la sortie standard ; envoyez-le dans un fichier : \`--format ${format}=FICHIER\``,
  }),
  noFolder: phrase<[folder: string]>({
    en: (folder) => `\`-C ${folder}\`: there is no such folder; write the folder of a workspace, or one below it`,
    fr: (folder) =>
      `\`-C ${folder}\` : ce dossier n’existe pas ; écrivez celui d’un espace de travail, ou un dossier qu’il contient`,
  }),
  badDay: phrase<[option: string, value: string]>({
    en: (option, value) => `\`${option} ${value}\`: not a day of the calendar; write \`YYYY-MM-DD\``,
    fr: (option, value) => `\`${option} ${value}\` : ce n’est pas un jour du calendrier ; écrivez \`AAAA-MM-JJ\``,
  }),
  badNumber: phrase<[option: string, value: string]>({
    en: (option, value) => `\`${option} ${value}\`: write a whole number, from 0 up`,
    fr: (option, value) => `\`${option} ${value}\` : écrivez un nombre entier, à partir de 0`,
  }),
  badChoice: phrase<[option: string, value: string, known: string]>({
    en: (option, value, known) => `\`${option} ${value}\`: choose one of ${known}`,
    fr: (option, value, known) => `\`${option} ${value}\` : choisissez parmi ${known}`,
  }),
  findingsFirst: phrase<[count: number]>({
    en: (count) =>
      `${counted.en(count, 'error', 'errors')} to put right first: no figure is shown or changed while files cannot be trusted; \`mbo validate\` shows more`,
    fr: (count) =>
      `${counted.fr(count, 'erreur', 'erreurs')} à corriger d’abord : tant que des fichiers sont douteux, aucun chiffre n’est montré ni changé ; \`mbo validate\` en dit plus`,
  }),
  write: phrase<[file: string, code: string]>({
    en: (file, code) => `cannot write ${file} (${code}): ${remedies[code]?.en ?? ''}choose another place`,
    fr: (file, code) =>
      `impossible d’écrire ${file} (${code}) : ${remedies[code]?.fr ?? ''}choisissez un autre endroit`,
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
  export: phrase<[file: string, reason: Text]>({
    en: (file, reason) => `\`${file}\`: ${reason.en}`,
    fr: (file, reason) => `\`${file}\` : ${reason.fr}`,
  }),
  bug: phrase<[message: string]>({
    en: (message) => `this is a bug in mbo, not a mistake of yours: ${message}; please report it`,
    fr: (message) => `c’est un défaut de mbo, pas une erreur de votre part : ${message} ; merci de le signaler`,
  }),
};
