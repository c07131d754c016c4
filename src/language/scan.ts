import type { Encoding } from '../model/index.js';
import { counted } from './counts.js';
import { choices } from './listed.js';
import { phrase, text } from './phrase.js';

const shown: Readonly<Record<string, string>> = { '\t': '\\t' };

/** A separator as it is written in a source file. */
const mark = (character: string): string => `"${shown[character] ?? character}"`;

export const isFolder = text(
  'this is a folder; name a file in it',
  'c’est un dossier ; indiquez un fichier de ce dossier',
);

export const isNoFile = text(
  'this is a pipe or a device, not a file; save the export as a file first',
  'c’est un tube ou un périphérique, pas un fichier ; enregistrez d’abord l’export dans un fichier',
);

const noFile = [
  'there is no such file; check its name and folder',
  'ce fichier n’existe pas ; vérifiez son nom et son dossier',
] as const;

const causes: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  ENOENT: noFile,
  ENOTDIR: noFile,
  EACCES: [
    'you may not read this file; ask for the permission',
    'vous n’avez pas le droit de lire ce fichier ; demandez-le',
  ],
};

export const cannotOpen = phrase({
  en: (code: string) => causes[code]?.[0] ?? `this file cannot be opened (${code})`,
  fr: (code: string) => causes[code]?.[1] ?? `ce fichier ne peut pas être ouvert (${code})`,
});

export const badGrammar = text(
  'the delimiter and the quote must be two different ASCII characters, for instance `csv: { delimiter: ";", quote: "\\"" }`',
  'le séparateur et le guillemet doivent être deux caractères ASCII différents, par exemple `csv: { delimiter: ";", quote: "\\"" }`',
);

export const separatorLine = phrase({
  en: (declared: string, found: string) =>
    `the file says \`sep=${found}\`, but the source declares ${mark(declared)}: write \`csv: { delimiter: ${mark(found)} }\``,
  fr: (declared: string, found: string) =>
    `le fichier annonce \`sep=${found}\`, mais la source déclare ${mark(declared)} : écrivez \`csv: { delimiter: ${mark(found)} }\``,
});

export const otherDelimiter = phrase({
  en: (declared: string, found: string, fields: number) =>
    `the header row is one column with the declared ${mark(declared)}, but ${fields} columns with ${mark(found)}: write \`csv: { delimiter: ${mark(found)} }\``,
  fr: (declared: string, found: string, fields: number) =>
    `la ligne d’en-tête fait une seule colonne avec le séparateur déclaré ${mark(declared)}, mais ${fields} colonnes avec ${mark(found)} : écrivez \`csv: { delimiter: ${mark(found)} }\``,
});

type Looks = Encoding | 'workbook' | 'parquet' | 'gzip' | 'archive';

export const looksLike = phrase({
  en: (declared: Encoding, looks: Looks) => {
    if (looks === 'workbook') return 'this is an Excel workbook, not a CSV file: save it as CSV';
    if (looks === 'parquet') return 'this is a Parquet file: write `parquet: true` in the source instead of `csv`';
    if (looks === 'gzip') return 'this is compressed twice: decompress it once';
    if (looks === 'archive') return 'this is packed in a way mbo does not read: unpack it, or use gzip';
    return `this is not ${declared}: it looks like ${looks}; write \`csv: { encoding: ${looks} }\``;
  },
  fr: (declared: Encoding, looks: Looks) => {
    if (looks === 'workbook') return 'c’est un classeur Excel, pas un fichier CSV : enregistrez-le au format CSV';
    if (looks === 'parquet')
      return 'c’est un fichier Parquet : écrivez `parquet: true` dans la source au lieu de `csv`';
    if (looks === 'gzip') return 'ce fichier est compressé deux fois : décompressez-le une fois';
    if (looks === 'archive') {
      return 'ce fichier est empaqueté d’une façon que mbo ne lit pas : extrayez-le, ou compressez-le avec gzip';
    }
    return `le fichier n’est pas en ${declared} : il semble être en ${looks} ; écrivez \`csv: { encoding: ${looks} }\``;
  },
});

/** A gzip file that ends too early, or whose content is not what was packed. */
export const damagedGzip = {
  cut: text(
    'the compressed file was cut short, so that what follows here is lost: copy or export it again',
    'le fichier compressé est tronqué, et la suite est perdue : copiez-le ou exportez-le de nouveau',
  ),
  corrupt: text(
    'the compressed file is damaged near here, so that its text cannot be trusted: copy or export it again',
    'le fichier compressé est abîmé à peu près ici, et son texte n’est pas fiable : copiez-le ou exportez-le de nouveau',
  ),
};

export const notInEncoding = phrase({
  en: (declared: Encoding, mixed: boolean) => {
    if (declared === 'utf-8' && mixed) {
      return 'this byte is not utf-8, while characters before it are: the file is damaged or mixes encodings; export it again';
    }
    if (declared === 'windows-1252' || declared.startsWith('utf-16')) {
      return `this is no character of ${declared}: the file is damaged or in another encoding; export it again as UTF-8`;
    }
    return `this byte is no character of ${declared}: the file looks like windows-1252; write \`csv: { encoding: windows-1252 }\``;
  },
  fr: (declared: Encoding, mixed: boolean) => {
    if (declared === 'utf-8' && mixed) {
      return 'cet octet n’est pas de l’utf-8, alors que les caractères qui précèdent en sont : le fichier est abîmé ou mêle deux encodages ; exportez-le de nouveau';
    }
    if (declared === 'windows-1252' || declared.startsWith('utf-16')) {
      return `ce n’est pas un caractère de l’encodage ${declared} : le fichier est abîmé ou dans un autre encodage ; exportez-le de nouveau en UTF-8`;
    }
    return `cet octet n’est pas un caractère de l’encodage ${declared} : le fichier ressemble à du windows-1252 ; écrivez \`csv: { encoding: windows-1252 }\``;
  },
});

export const unclosedQuote = text(
  'the quote opened here is not closed before the text goes on: close it, or double a quote that belongs to the text',
  'le guillemet ouvert ici n’est pas refermé avant la suite du texte : refermez-le, ou doublez un guillemet qui fait partie du texte',
);

export const quotedTooLong = text(
  'the quote opened here is not closed within 2 MiB: close it, double a quote that belongs to the text, or leave a column of such long texts out of the export',
  'le guillemet ouvert ici n’est pas refermé dans les 2 Mio : refermez-le, doublez un guillemet qui fait partie du texte, ou retirez de l’export une colonne de textes aussi longs',
);

export const recordTooLong = text(
  'this record is longer than 2 MiB: is the line end or the quote of the source the right one?',
  'cet enregistrement dépasse 2 Mio : la fin de ligne ou le guillemet de la source sont-ils les bons ?',
);

export const cellTooLong = text(
  'this cell is longer than 1 MiB: leave this column out of the export',
  'cette cellule dépasse 1 Mio : retirez cette colonne de l’export',
);

export const nul = text(
  'this cell holds a NUL byte, which no text has: export the file again',
  'cette cellule contient un octet NUL, qu’aucun texte ne contient : exportez de nouveau le fichier',
);

export const textAfterQuote = text(
  'text follows the closing quote of this cell: double a quote that belongs to the text',
  'du texte suit le guillemet fermant de cette cellule : doublez un guillemet qui fait partie du texte',
);

export const strayQuote = text(
  'a quote stands inside a cell that does not begin with one: put the whole cell in quotes and double this one',
  'un guillemet se trouve dans une cellule qui ne commence pas par un guillemet : mettez toute la cellule entre guillemets et doublez celui-ci',
);

export const blankLine = text('this line is empty: remove it', 'cette ligne est vide : supprimez-la');

const fields = {
  en: (count: number): string => counted.en(count, 'field', 'fields'),
  fr: (count: number): string => counted.fr(count, 'champ', 'champs'),
};

export const tooManyFields = phrase({
  en: (found: number, wanted: number) =>
    `this record has ${fields.en(found)} where the header has ${wanted}: put a cell that holds the delimiter in quotes`,
  fr: (found: number, wanted: number) =>
    `cet enregistrement a ${fields.fr(found)} là où l’en-tête en a ${wanted} : mettez entre guillemets une cellule qui contient le séparateur`,
});

export const tooFewFields = phrase({
  en: (found: number, wanted: number) =>
    `this record has ${fields.en(found)} where the header has ${wanted}: complete it, or write \`csv: { ragged: pad }\` if short records are meant`,
  fr: (found: number, wanted: number) =>
    `cet enregistrement a ${fields.fr(found)} là où l’en-tête en a ${wanted} : complétez-le, ou écrivez \`csv: { ragged: pad }\` si les enregistrements courts sont voulus`,
});

export const cutShort = phrase({
  en: (found: number, wanted: number) =>
    `the last record stops after ${fields.en(found)} of ${wanted}, without a line end: the export was cut short; export it again`,
  fr: (found: number, wanted: number) =>
    `le dernier enregistrement s’arrête après ${fields.fr(found)} sur ${wanted}, sans fin de ligne : l’export est tronqué ; exportez-le de nouveau`,
});

export const emptyFile = text(
  'the file is empty: export it again, or say `--allow-empty` if that is right',
  'le fichier est vide : exportez-le de nouveau, ou indiquez `--allow-empty` si c’est normal',
);

export const noHeader = text(
  'there is no header row: only empty lines, or lines that `preamble` skips; export it again, or say `--allow-empty`',
  'il n’y a pas de ligne d’en-tête, seulement des lignes vides ou sautées par `preamble` : exportez de nouveau, ou indiquez `--allow-empty`',
);

export const noRecords = text(
  'there is no record after the header: export it again, or say `--allow-empty` if that is right',
  'il n’y a aucun enregistrement après l’en-tête : exportez de nouveau, ou indiquez `--allow-empty` si c’est normal',
);

export const headerLower = phrase({
  en: (line: number) =>
    `this line is empty where the header row should be; if the header is on line ${line}, write \`csv: { preamble: ${line - 1} }\``,
  fr: (line: number) =>
    `cette ligne est vide, là où l’en-tête est attendu ; si l’en-tête est à la ligne ${line}, écrivez \`csv: { preamble: ${line - 1} }\``,
});

export const tooManyColumns = phrase({
  en: (limit: number) => `the header has more than ${limit} columns: leave out the ones you do not need`,
  fr: (limit: number) => `l’en-tête a plus de ${limit} colonnes : retirez celles qui ne servent pas`,
});

export const changedMeanwhile = text(
  'the file changed while it was read: wait until it is complete, then import again',
  'le fichier a changé pendant la lecture : attendez qu’il soit complet, puis recommencez l’import',
);

export const missingHeader = phrase({
  en: (wanted: string, suggestion: string | null, found: readonly string[]) =>
    `the export has no column \`${wanted}\`${suggestion === null ? '; write' : `; did you mean \`${suggestion}\`? Write`} under \`header\`, in the source, the name it has now. The header row has ${choices(found)}`,
  fr: (wanted: string, suggestion: string | null, found: readonly string[]) =>
    `l’export n’a pas de colonne \`${wanted}\`${suggestion === null ? ' ; écrivez' : ` ; vouliez-vous dire \`${suggestion}\` ? Écrivez`} sous \`header\`, dans la source, le nom qu’elle porte à présent. L’en-tête contient ${choices(found)}`,
});

export const noHeaderRow = phrase({
  en: (wanted: readonly string[]) =>
    `this row holds none of the columns ${choices(wanted)}: it looks like data, or like a title; add the header row to the export, or skip the lines above it with \`preamble\``,
  fr: (wanted: readonly string[]) =>
    `cette ligne ne contient aucune des colonnes ${choices(wanted)} : elle ressemble à des données, ou à un titre ; ajoutez la ligne d’en-tête à l’export, ou sautez les lignes qui la précèdent avec \`preamble\``,
});

export const ambiguousHeader = phrase({
  en: (wanted: string, places: readonly number[]) =>
    `several columns are named \`${wanted}\` (${places.join(', ')}): rename all but one in the export`,
  fr: (wanted: string, places: readonly number[]) =>
    `plusieurs colonnes s’appellent \`${wanted}\` (${places.join(', ')}) : renommez-les toutes sauf une dans l’export`,
});
