import { counted } from './counts.js';
import { phrase, text } from './phrase.js';
import { plural } from './plural.js';

export const notParquet = text(
  'this is no Parquet file, as the source declares: for text, write `csv: { … }` instead of `parquet`',
  'ce n’est pas un fichier Parquet, comme la source le déclare : pour du texte, écrivez `csv: { … }` au lieu de `parquet`',
);

export const parquetCut = text(
  'this Parquet file was cut short: its end, which says what is in it, is missing; copy or export it again',
  'ce fichier Parquet est tronqué : il manque sa fin, qui dit ce qu’il contient ; copiez-le ou exportez-le de nouveau',
);

export const parquetEncrypted = text(
  'this Parquet file is encrypted: export it without encryption',
  'ce fichier Parquet est chiffré : exportez-le sans chiffrement',
);

/** `word` is the engine's, in English. */
export const parquetDamaged = phrase({
  en: (word: string) => `this Parquet file cannot be read to its end: copy or export it again (${word})`,
  fr: (word: string) =>
    `ce fichier Parquet ne peut pas être lu jusqu’au bout : copiez-le ou exportez-le de nouveau (${word})`,
});

export const parquetCount = phrase({
  en: (said: number, held: number) =>
    `this Parquet file says that it holds ${said} records, but it holds ${held}: export it again`,
  fr: (said: number, held: number) =>
    `ce fichier Parquet annonce ${said} enregistrements, mais en contient ${held} : exportez-le de nouveau`,
});

export const nested = phrase({
  en: (header: string, type: string) =>
    `the column \`${header}\` holds ${type}, which is no text, number or date: export what is needed of it as a column of its own`,
  fr: (header: string, type: string) =>
    `la colonne \`${header}\` contient du ${type}, qui n’est ni texte, ni nombre, ni date : exportez-en la partie utile dans une colonne à elle`,
});

/** `type` is what the source should declare of a column that the file types itself. */
export const typedColumn = phrase({
  en: (header: string, type: 'date' | 'datetime') =>
    `the column \`${header}\` holds ${type === 'date' ? 'days' : 'moments'} rather than text: declare it with \`type: ${type}\` and without \`format\``,
  fr: (header: string, type: 'date' | 'datetime') =>
    `la colonne \`${header}\` contient des ${type === 'date' ? 'jours' : 'instants'} et non du texte : déclarez-la avec \`type: ${type}\` et sans \`format\``,
});

export const unfitText = phrase({
  en: (header: string, count: number) =>
    `${counted.en(count, 'cell', 'cells')} of the column \`${header}\` ${plural.en(count, 'is longer than 1 MiB or holds', 'are longer than 1 MiB or hold')} a NUL byte, which no text has: correct ${plural.en(count, 'it', 'them')}, or leave the column out`,
  fr: (header: string, count: number) =>
    `${counted.fr(count, 'cellule', 'cellules')} de la colonne \`${header}\` ${plural.fr(count, 'dépasse 1 Mio ou contient', 'dépassent 1 Mio ou contiennent')} un octet NUL, qu’aucun texte ne contient : corrigez-${plural.fr(count, 'la', 'les')}, ou retirez la colonne`,
});
