import type { Dialect } from '../../../src/model/index.js';
import type { Draft } from './polluted.js';
import { encode, linesOf, type Style, styleOf } from './render.js';
import { clean } from './table.js';

/** A table in one style read under the dialect of another: nothing may come of it but a refusal, or the exact figures. */
const crossed = (styles: readonly Style[]): readonly Draft[] =>
  styles.flatMap((style) =>
    styles
      .filter((other) => other !== style)
      .map(({ dialect }): Draft => {
        return (lot) => ({ dialect, bytes: encode(linesOf(lot, style), style), rows: clean, must: { kind: 'either' } });
      }),
  );

const cuts: readonly Partial<Dialect>[] = [
  { delimiter: ';' },
  { delimiter: ',', decimal: '.' },
  { delimiter: '\t' },
  { delimiter: '|' },
  { quote: "'" },
  { quote: '' },
];
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1'] as const;
const numbers: readonly Partial<Dialect>[] = [
  { decimal: '.', thousands: ',' },
  { decimal: '.', thousands: 'none' },
  { decimal: ',', thousands: '.' },
  { decimal: ',', thousands: 'space' },
  { decimal: ',', thousands: "'" },
];

/** Files under a dialect that is not theirs. */
export const misread: readonly Draft[] = [
  ...(['minimal', 'all'] as const).flatMap((quoting) => crossed(cuts.map((dialect) => styleOf(dialect, { quoting })))),
  ...crossed(encodings.map((encoding) => styleOf({ encoding }))),
  ...crossed(numbers.map((dialect) => styleOf(dialect))),
];
