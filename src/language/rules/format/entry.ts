import { example } from '../../example.js';
import { phrase, text } from '../../phrase.js';

export const symlink = {
  summary: text('A symbolic link in the workspace.', 'Un lien symbolique dans l’espace de travail.'),
  why: text(
    'A link can lead out of the repository, or to something else on the next machine: it is never followed.',
    'Un lien peut mener hors du dépôt, ou ailleurs sur une autre machine : il n’est jamais suivi.',
  ),
  bad: example`axes -> ../shared/axes  # ${['a link', 'un lien']}`,
  good: example`axes/  # ${['a folder of its own', 'un dossier à part entière']}`,
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
  bad: example`objectives/reply.yaml/  # ${['a folder', 'un dossier']}`,
  good: example`objectives/reply.yaml  # ${['a file', 'un fichier']}`,
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

export const unreadable = {
  summary: text('A file or folder cannot be read.', 'Un fichier ou un dossier ne peut pas être lu.'),
  why: text(
    'What is not read is missing from every figure, and nothing else would say so.',
    'Ce qui n’est pas lu manque dans tous les chiffres, et rien d’autre ne le signalerait.',
  ),
  bad: example`mbo.yaml  # ${['mode 000', 'droits 000']}`,
  good: example`mbo.yaml  # ${['mode 644', 'droits 644']}`,
  found: phrase<[path: string, code: string]>({
    en: (path, code) => `\`${path}\` cannot be read (${code}); give your account the right to read it`,
    fr: (path, code) => `\`${path}\` ne peut pas être lu (${code}) ; donnez à votre compte le droit de le lire`,
  }),
};
