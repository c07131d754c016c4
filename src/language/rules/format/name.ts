import { example } from '../../example.js';
import { phrase, text } from '../../phrase.js';

export const fileNameCase = {
  summary: text(
    'File names that differ only by case or by how accents are encoded.',
    'Des noms de fichiers qui ne diffèrent que par la casse ou l’encodage des accents.',
  ),
  why: text(
    'On Windows and macOS the two are one file: a checkout there loses one of them.',
    'Sous Windows et macOS, les deux ne font qu’un : l’un des deux y est perdu.',
  ),
  bad: example`${['O1.yaml and o1.yaml', 'O1.yaml et o1.yaml']}`,
  good: example`${['o1.yaml and o2.yaml', 'o1.yaml et o2.yaml']}`,
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
  bad: example`axes/aux.yaml`,
  good: example`axes/help.yaml`,
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
  bad: example`r\\xe9ponse.yaml  # ${['in Latin-1', 'en Latin-1']}`,
  good: example`reponse.yaml`,
  found: phrase<[path: string]>({
    en: (path) => `the name \`${path}\` is not UTF-8 and what it holds is not read; rename it in plain letters`,
    fr: (path) => `le nom \`${path}\` n’est pas en UTF-8 et son contenu n’est pas lu ; renommez-le en lettres simples`,
  }),
};
