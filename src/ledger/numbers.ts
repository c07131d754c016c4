const written = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * A number as the ledger writes it: plain decimal, a point, no exponent, no leading zeros, no grouping. `shift` moves
 * the decimal point (-2 reads a percentage as a fraction) without rounding twice. Null when it is not written so.
 */
export function readNumber(text: string, shift = 0): number | null {
  if (!written.test(text)) return null;
  const value = Number(shift === 0 ? text : `${text}e${shift}`) + 0;
  return Number.isFinite(value) ? value : null;
}

/** A number of records: a whole number from 0 that a double holds exactly. Null when it is not one. */
export function readCount(text: string): number | null {
  const value = readNumber(text);
  return value !== null && value >= 0 && Number.isSafeInteger(value) && !text.includes('.') ? value : null;
}

/** The shortest decimal that reads back as the same double, never with an exponent; `shift` moves the point. */
export function printNumber(value: number, shift = 0): string {
  const usual = String(value);
  return shift === 0 && !usual.includes('e') ? usual : withoutExponent(value, shift);
}

function withoutExponent(value: number, shift: number): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1 + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const whole = Math.max(point, 1);
  const fraction = padded.slice(whole).replace(/0+$/, '');
  const sign = value < 0 ? '-' : '';
  return `${sign}${padded.slice(0, whole)}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * The number that alone can be meant by French digits: a decimal comma not followed by three digits, spaces between
 * thousands. Null for anything else.
 */
export function meantNumber(text: string): string | null {
  const whole = text
    .trim()
    .replace(/^(-?\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?!\d)/, (digits) => digits.replace(/\s/g, ''));
  const [, before = '', after = ''] = /^(-?\d+),(\d+)$/.exec(whole) ?? [];
  const isGrouped = after.length === 3 && /^-?[1-9]\d{0,2}$/.test(before);
  const plain = before !== '' && !isGrouped ? `${before}.${after}` : whole;
  return plain !== text && written.test(plain) ? plain : null;
}

/** How a number written by hand would have to be written, where that can be guessed: `1,5` is 1.5. */
export function suggestion(text: string): string | null {
  const plain = text
    .trim()
    .replace(/[\s'_]/g, '')
    .replace(',', '.')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1');
  if (written.test(plain)) return plain;
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? null : printNumber(value);
}
