import { phrase, text } from './phrase.js';

/** What is wrong with how a file lies in the workspace, whatever is in it. */
export const symlink = {
  summary: text('A symbolic link in the workspace.', 'Un lien symbolique dans l’espace de travail.'),
  why: text(
    'A link can lead out of the repository, or to something else on the next machine: it is never followed.',
    'Un lien peut mener hors du dépôt, ou ailleurs sur une autre machine : il n’est jamais suivi.',
  ),
  found: phrase<[path: string]>({
    en: (path) => `\`${path}\` is a symbolic link and is not followed; put the file itself there`,
    fr: (path) => `\`${path}\` est un lien symbolique et n’est pas suivi ; mettez le fichier lui-même à sa place`,
  }),
};

export const notAFile = {
  summary: text(
    'A folder, pipe, socket or device has the name of a file.',
    'Un dossier, un tube, un socket ou un périphérique porte un nom de fichier.',
  ),
  why: text(
    'Only a regular file has a content that everybody reads the same.',
    'Seul un fichier ordinaire a un contenu que tout le monde lit à l’identique.',
  ),
  folder: phrase<[path: string]>({
    en: (path) => `\`${path}\` is a folder named like a file; rename it without the extension`,
    fr: (path) => `\`${path}\` est un dossier nommé comme un fichier ; renommez-le sans l’extension`,
  }),
  special: phrase<[path: string]>({
    en: (path) => `\`${path}\` is a pipe, socket or device; put a regular file there, or remove it`,
    fr: (path) =>
      `\`${path}\` est un tube, un socket ou un périphérique ; mettez-y un fichier ordinaire, ou supprimez-le`,
  }),
};

export const oversize = {
  found: phrase<[path: string, limit: string]>({
    en: (path, limit) => `\`${path}\` is larger than ${limit} bytes and is not read; split it`,
    fr: (path, limit) => `\`${path}\` dépasse ${limit} octets et n’est pas lu ; découpez-le`,
  }),
};

export const unreadable = {
  summary: text('A file or folder cannot be read.', 'Un fichier ou un dossier ne peut pas être lu.'),
  why: text(
    'What is not read is missing from every figure, and nothing else would say so.',
    'Ce qui n’est pas lu manque dans tous les chiffres, et rien d’autre ne le signalerait.',
  ),
  found: phrase<[path: string, code: string]>({
    en: (path, code) => `\`${path}\` cannot be read (${code}); give your account the right to read it`,
    fr: (path, code) => `\`${path}\` ne peut pas être lu (${code}) ; donnez à votre compte le droit de le lire`,
  }),
};

export const fileNameCase = {
  summary: text(
    'File names that differ only by case or by how accents are encoded.',
    'Des noms de fichiers qui ne diffèrent que par la casse ou l’encodage des accents.',
  ),
  why: text(
    'On Windows and macOS the two are one file: a checkout there loses one of them.',
    'Sous Windows et macOS, les deux ne font qu’un : l’un des deux y est perdu.',
  ),
  twin: phrase<[path: string, first: string]>({
    en: (path, first) => `\`${path}\` and \`${first}\` are one file on Windows and macOS; rename one of them`,
    fr: (path, first) => `\`${path}\` et \`${first}\` ne font qu’un sous Windows et macOS ; renommez l’un des deux`,
  }),
  first: text('the other file', 'l’autre fichier'),
  extension: phrase<[path: string, lower: string]>({
    en: (path, lower) => `\`${path}\` is not read; write its extension in lower case: \`${lower}\``,
    fr: (path, lower) => `\`${path}\` n’est pas lu ; écrivez son extension en minuscules : \`${lower}\``,
  }),
};

/** What keeps a name from being written on some machine. */
export type Obstacle =
  | { readonly kind: 'characters'; readonly characters: readonly string[] }
  | { readonly kind: 'device' | 'ending' | 'unread' | 'length' | 'accents' };

const quoted = (characters: readonly string[]): string =>
  characters.map((c) => (/[!-~]/.test(c) ? `\`${c}\`` : `U+${hexOf(c)}`)).join(', ');

const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

const obstacles = {
  en: (obstacle: Obstacle): string => {
    switch (obstacle.kind) {
      case 'characters':
        return `holds ${quoted(obstacle.characters)}, which Windows allows in no name`;
      case 'device':
        return 'is that of a device on Windows, whatever its extension';
      case 'ending':
        return 'ends with a dot or a space, which Windows drops';
      case 'unread':
        return 'is none that is read: a dot or a space follows its extension';
      case 'length':
        return 'is longer than 255 bytes, which hardly any disk takes';
      case 'accents':
        return 'has accents apart from their letters, which macOS and git spell otherwise';
    }
  },
  fr: (obstacle: Obstacle): string => {
    switch (obstacle.kind) {
      case 'characters':
        return `contient ${quoted(obstacle.characters)}, que Windows n’admet pas`;
      case 'device':
        return 'est celui d’un périphérique sous Windows, quelle que soit l’extension';
      case 'ending':
        return 'finit par un point ou une espace, que Windows supprime';
      case 'unread':
        return 'n’est pas de ceux qui sont lus : un point ou une espace suit l’extension';
      case 'length':
        return 'dépasse 255 octets, ce que presque aucun disque n’accepte';
      case 'accents':
        return 'a des accents séparés de leurs lettres, que macOS et git écrivent autrement';
    }
  },
} as const;

export const fileName = {
  summary: text(
    'The name of a file or folder does not exist on every machine.',
    'Un nom de fichier ou de dossier n’est pas possible sur toutes les machines.',
  ),
  why: text(
    'One colleague whose Windows or macOS cannot write the name has a checkout in which the file is missing or changed.',
    'Il suffit d’un collègue dont le Windows ou le macOS refuse ce nom : dans sa copie, le fichier manque ou change.',
  ),
  found: phrase<[name: string, obstacle: Obstacle, instead: string]>({
    en: (name, obstacle, instead) => `the name \`${name}\` ${obstacles.en(obstacle)}; call it \`${instead}\``,
    fr: (name, obstacle, instead) => `le nom \`${name}\` ${obstacles.fr(obstacle)} ; écrivez plutôt \`${instead}\``,
  }),
};

export const nameNotUtf8 = {
  summary: text('A file name is not encoded in UTF-8.', 'Un nom de fichier n’est pas encodé en UTF-8.'),
  why: text(
    'Such a name reads differently on each machine, so nothing can refer to it.',
    'Un tel nom se lit autrement sur chaque machine : rien ne peut y renvoyer.',
  ),
  found: phrase<[path: string]>({
    en: (path) => `the name \`${path}\` is not UTF-8 and what it holds is not read; rename it in plain letters`,
    fr: (path) => `le nom \`${path}\` n’est pas en UTF-8 et son contenu n’est pas lu ; renommez-le en lettres simples`,
  }),
};

/** Why git could not answer, and what to do about it. */
export const gitFailures = {
  missing: text(
    'git is not installed or not on the PATH; install it from https://git-scm.com',
    'git n’est pas installé ou n’est pas dans le PATH ; installez-le depuis https://git-scm.com',
  ),
  noRepository: phrase<[folder: string]>({
    en: (folder) =>
      `\`${folder}\` is not in a git repository; run \`git init\` there, or use -C to name another folder`,
    fr: (folder) =>
      `\`${folder}\` n’est pas dans un dépôt git ; lancez-y \`git init\`, ou désignez un autre dossier avec -C`,
  }),
  bareRepository: phrase<[folder: string]>({
    en: (folder) => `\`${folder}\` lies in a bare git repository, which is not trusted; work in a clone of it`,
    fr: (folder) =>
      `\`${folder}\` est dans un dépôt git nu (bare), auquel mbo ne se fie pas ; travaillez dans un clone`,
  }),
  foreignOwner: phrase<[folder: string]>({
    en: (folder) =>
      `the git repository of \`${folder}\` belongs to another account; if you trust it, run \`git config --global --add safe.directory FOLDER\` yourself`,
    fr: (folder) =>
      `le dépôt git de \`${folder}\` appartient à un autre compte ; si vous lui faites confiance, lancez vous-même \`git config --global --add safe.directory DOSSIER\``,
  }),
  outside: phrase<[root: string]>({
    en: (root) => `\`${root}\` lies outside the git repository; use -C to name a folder in it`,
    fr: (root) => `\`${root}\` est hors du dépôt git ; désignez avec -C un dossier qui s’y trouve`,
  }),
  unknownRevision: phrase<[revision: string]>({
    en: (revision) =>
      `\`${revision}\` is not a commit of this repository; give a branch, a tag or a commit hash (\`git log\` lists them)`,
    fr: (revision) =>
      `\`${revision}\` ne désigne pas un commit de ce dépôt ; donnez une branche, une étiquette ou l’empreinte d’un commit (\`git log\` les liste)`,
  }),
  noCommit: text(
    'this repository has no commit yet; commit the workspace first (`git add . && git commit`)',
    'ce dépôt n’a encore aucun commit ; enregistrez d’abord l’espace de travail (`git add . && git commit`)',
  ),
  shallow: phrase<[revision: string]>({
    en: (revision) =>
      `\`${revision}\` is not in this shallow clone; fetch the whole history: \`fetch-depth: 0\` in CI, or \`git fetch --unshallow\``,
    fr: (revision) =>
      `\`${revision}\` n’est pas dans ce clone superficiel ; récupérez tout l’historique : \`fetch-depth: 0\` en CI, ou \`git fetch --unshallow\``,
  }),
  noMergeBase: phrase<[base: string, head: string]>({
    en: (base, head) => `\`${base}\` and \`${head}\` share no commit; name two revisions of one history`,
    fr: (base, head) =>
      `\`${base}\` et \`${head}\` n’ont aucun commit en commun ; nommez deux révisions d’une même histoire`,
  }),
  incomplete: text(
    'the contents of the revision are not all in this clone, and mbo does not fetch; clone again without `--filter`',
    'le contenu de la révision n’est pas entièrement dans ce clone, et mbo ne télécharge rien ; clonez à nouveau sans `--filter`',
  ),
  other: phrase<[detail: string]>({
    en: (detail) => `git failed: ${detail}; \`git fsck\` says whether the repository is sound`,
    fr: (detail) => `git a échoué : ${detail} ; \`git fsck\` dit si le dépôt est en bon état`,
  }),
};

/** Why nothing was written. */
export const writeFailures = {
  outside: phrase<[path: string]>({
    en: (path) => `\`${path}\` is not written: it is no path inside the workspace, or a link leads out of it`,
    fr: (path) => `\`${path}\` n’est pas écrit : ce n’est pas un chemin dans l’espace de travail, ou un lien en sort`,
  }),
  tooLarge: phrase<[path: string, megabytes: number]>({
    en: (path, megabytes) =>
      `\`${path}\` would be larger than ${megabytes} MB and could not be read again, so nothing was written; keep fewer dimensions in \`by:\`, or measure over longer periods`,
    fr: (path, megabytes) =>
      `\`${path}\` dépasserait ${megabytes} Mo et ne pourrait plus être relu, rien n’a donc été écrit ; gardez moins de dimensions dans \`by:\`, ou mesurez sur des périodes plus longues`,
  }),
  changed: phrase<[path: string]>({
    en: (path) => `\`${path}\` was changed by somebody else meanwhile, so nothing was written; run the command again`,
    fr: (path) =>
      `\`${path}\` a été modifié par quelqu’un d’autre entre-temps, rien n’a donc été écrit ; relancez la commande`,
  }),
  notAFile: phrase<[path: string]>({
    en: (path) => `\`${path}\` is not written: a folder or a link is in its place; move it away`,
    fr: (path) => `\`${path}\` n’est pas écrit : un dossier ou un lien est à sa place ; déplacez-le`,
  }),
  locked: phrase<[path: string, pid: number, host: string, since: string]>({
    en: (path, pid, host, since) =>
      `another mbo is writing here (process ${pid} on ${host}, since ${since}); wait for it to end, or delete \`${path}\` if it no longer runs`,
    fr: (path, pid, host, since) =>
      `un autre mbo écrit ici (processus ${pid} sur ${host}, depuis ${since}) ; attendez qu’il finisse, ou supprimez \`${path}\` s’il ne tourne plus`,
  }),
  lockedByUnknown: phrase<[path: string]>({
    en: (path) => `another mbo is writing here; wait for it to end, or delete \`${path}\` if none runs`,
    fr: (path) => `un autre mbo écrit ici ; attendez qu’il finisse, ou supprimez \`${path}\` si aucun ne tourne`,
  }),
  full: phrase<[detail: string]>({
    en: (detail) => `nothing was written: the disk is full (${detail}); make room and run the command again`,
    fr: (detail) => `rien n’a été écrit : le disque est plein (${detail}) ; faites de la place et relancez la commande`,
  }),
  refused: phrase<[detail: string]>({
    en: (detail) => `nothing was written: permission denied (${detail}); give your account the right to write there`,
    fr: (detail) =>
      `rien n’a été écrit : accès refusé (${detail}) ; donnez à votre compte le droit d’écrire à cet endroit`,
  }),
  other: phrase<[detail: string]>({
    en: (detail) => `nothing was written (${detail}); put that right and run the command again`,
    fr: (detail) => `rien n’a été écrit (${detail}) ; corrigez cela et relancez la commande`,
  }),
  torn: phrase<[detail: string]>({
    en: (detail) =>
      `writing stopped halfway (${detail}); put that right and run the command again: it first completes or undoes what was begun`,
    fr: (detail) =>
      `l’écriture s’est arrêtée en chemin (${detail}) ; corrigez cela et relancez la commande : elle achève ou annule d’abord ce qui était commencé`,
  }),
};
