import { phrase, text } from './phrase.js';

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
