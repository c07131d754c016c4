import type { Dialect } from '../../../src/model/index.js';
import { type Draft, wellFormed } from './polluted.js';
import { headers, type Style, styleOf } from './render.js';

const quotings = ['minimal', 'all', 'text'] as const;
const lineEnds = [['\n'], ['\r\n'], ['\r'], ['\r\n', '\n', '\r']];

const delimiters: readonly Draft[] = [';', ',', '\t', '|', '^', '~'].flatMap((delimiter) =>
  quotings.flatMap((quoting) =>
    lineEnds.map((newline) => wellFormed(styleOf({ delimiter, decimal: '.' }, { quoting, newline }))),
  ),
);

const quotes: readonly Draft[] = ["'", '`', ''].flatMap((quote) =>
  quotings.flatMap((quoting) =>
    [true, false].map((lastNewline) => wellFormed(styleOf({ quote }, { quoting, lastNewline }))),
  ),
);

const encodings: readonly Draft[] = (
  ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'iso-8859-15'] as const
).flatMap((encoding) =>
  lineEnds.flatMap((newline) =>
    (encoding.startsWith('utf') ? [true, false] : [false]).map((bom) =>
      wellFormed(styleOf({ encoding }, { bom, newline })),
    ),
  ),
);

const pairs: readonly Pick<Dialect, 'decimal' | 'thousands'>[] = [
  { decimal: '.', thousands: 'none' },
  { decimal: '.', thousands: ',' },
  { decimal: '.', thousands: 'space' },
  { decimal: '.', thousands: "'" },
  { decimal: ',', thousands: '.' },
  { decimal: ',', thousands: 'space' },
  { decimal: ',', thousands: "'" },
];
const numbers: readonly Draft[] = pairs.flatMap((pair) =>
  (['minimal', 'all'] as const).map((quoting) => wellFormed(styleOf(pair, { quoting }))),
);

const preambles = ['Export du 31/01/2026\n', 'sep=;\n', 'Titre;a "b\n\n', '\n\n', '# un\n# deux\n# "trois"\n'];
const footers = ['Total;;;;12\n', 'fin "x\n', '\n\nÉtabli par nous\n\n', 'Total;9\nFin\n', 'a\nb;c\n\nd;e;f;g;h;i\n'];
const framed: readonly Draft[] = [
  ...preambles.map((before) => [before, ''] as const),
  ...footers.map((after) => ['', after] as const),
  ...preambles.map((before, n) => [before, footers[n] as string] as const),
].flatMap(([before, after]) => {
  const preamble = before.split('\n').length - 1;
  const footer = after.split('\n').filter((line) => line !== '').length;
  return [['\n'], ['\r\n']].map((newline) =>
    wellFormed(styleOf({ preamble: before === 'sep=;\n' ? 0 : preamble, footer }, { before, after, newline })),
  );
});

const orders = [0, 1, 2, 3, 4].map((shift) => [0, 1, 2, 3, 4].map((at) => (at + shift) % 5));
const spelled: readonly (readonly string[])[] = [
  headers.map((header) => header.toUpperCase()),
  headers.map((header) => header.toLowerCase()),
  headers.map((header) => ` ${header} `),
  headers.map((header) => header.normalize('NFD')),
  headers.map((header) => header.replace(' ', '\u00a0')),
  headers.map((header) => header.replace(' ', '\u202f')),
  headers.map((header) => header.replace(' ', '  ')),
  headers.map((header) => header.replace(' ', '\n')),
  ['Lot', 'Créé le', 'Équipe', '', 'Note'],
  ['Lot', 'Créé le', 'Équipe', 'x; "y"', 'Note'],
];
const columns: readonly Draft[] = [
  ...orders.map((order): Partial<Style> => ({ order })),
  ...orders.map((order): Partial<Style> => ({ order: order.toReversed() })),
  ...spelled.map((own): Partial<Style> => ({ headers: own })),
  ...['\n', '\n\n\n', '\r\n'].map((after): Partial<Style> => ({ after })),
].map((changes) => wellFormed(styleOf({}, changes)));

/** Tables that are right as declared, however they are written. */
export const declared: readonly Draft[] = [...delimiters, ...quotes, ...encodings, ...numbers, ...framed, ...columns];
