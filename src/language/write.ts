import { phrase } from './phrase.js';

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
