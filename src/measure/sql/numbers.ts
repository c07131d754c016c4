import type { Dialect } from '../../model/index.js';
import { type Sql, text } from './print.js';

/** Numbers are kept to the sixth decimal, up to eleven digits before it: exact in 64 bits, and so are sums of a few. */
export const numberType = 'DECIMAL(18,6)';

const minus = '\u2212';
/** The no-break, figure, thin and narrow spaces that group digits or stand around cells. */
export const wideSpaces = '\u00a0\u2007\u2009\u202f';
const spaces = ` ${wideSpaces}`;

const groups: Readonly<Record<Dialect['thousands'], string | null>> = {
  none: null,
  space: ` \\x{A0}\\x{2007}\\x{2009}\\x{202F}`,
  '.': '.',
  ',': ',',
  "'": `'\\x{2019}`,
};

const stripped: Readonly<Record<Dialect['thousands'], string>> = {
  none: '',
  space: spaces,
  '.': '.',
  ',': ',',
  "'": `'\u2019`,
};

/** What a number looks like in a dialect, as a RE2 pattern for the whole cell. */
function numberPattern(dialect: Dialect, percent: boolean): string {
  const group = groups[dialect.thousands];
  const whole = group === null ? '\\d{1,11}' : `(?:\\d{1,3}(?:[${group}]\\d{3}){1,3}|\\d{1,11})`;
  const body = `${whole}(?:\\${dialect.decimal}\\d{1,30})?`;
  const signed = `[-+\\x{2212}]?${body}`;
  const either = dialect.accounting ? `(?:${signed}|\\(${body}\\))` : signed;
  return percent ? `${either}(?:[ \\x{A0}\\x{2007}\\x{2009}\\x{202F}]?%)?` : either;
}

/** A cell as a number of the unit it is exported in; NULL when it is none in this dialect. */
export function numberOf(cell: Sql, dialect: Dialect, percent: boolean): Sql {
  const noise = `${stripped[dialect.thousands]}${dialect.accounting ? ')' : ''}${percent ? `%${spaces}` : ''}`;
  const from = [...new Set(noise)];
  let plain = `translate(${cell}, ${text(`${dialect.decimal === ',' ? ',' : ''}${minus}${dialect.accounting ? '(' : ''}${from.join('')}`)}, ${text(`${dialect.decimal === ',' ? '.' : ''}-${dialect.accounting ? '-' : ''}`)})`;
  if (isPlain(dialect, percent)) plain = `replace(${cell}, ${text(minus)}, '-')`;
  return `CASE WHEN regexp_full_match(${cell}, ${text(numberPattern(dialect, percent))}) THEN TRY_CAST(${plain} AS ${numberType}) END`;
}

function isPlain(dialect: Dialect, percent: boolean): boolean {
  return dialect.decimal === '.' && dialect.thousands === 'none' && !dialect.accounting && !percent;
}
