import { badQuantity } from '../language/rules/format/quantity.js';
import { canonicalUnit, type Quantity, type Text } from '../model/index.js';

/** What a text says, or why it says nothing; `meant` is what to write instead, where nothing else can have been meant. */
export type Reading<T> = { readonly value: T } | { readonly problem: Text; readonly meant?: string | null };

const largestExact = Number.MAX_SAFE_INTEGER;

/** The quantity that a text is; null for any other text. */
export function quantityOf(written: string): Quantity | null {
  const reading = /^\s*[+-]?\d/.test(written) ? readQuantity(written) : null;
  return reading !== null && 'value' in reading ? reading.value : null;
}

/** Reads `90 %`, `12 h`, `4.2 /5`, `12000 EUR`, `-3 points` or a plain number; `examples` say what else to write. */
export function readQuantity(written: string, examples: string | null = null): Reading<Quantity> {
  const match = /^([+-]?)(\d+(?:\.\d+)?)[ \u00a0\u202f]*(\S*)$/u.exec(written.trim());
  const unit = match && canonicalUnit(match[3] ?? '');
  if (!match || !unit || /^0\d/.test(match[2] as string) || /^[xX_]/.test(match[3] as string)) {
    return { problem: badQuantity.found(written, respelled(written), examples), meant: numberMeant(written) };
  }
  const [, sign, digits] = match as unknown as [string, string, string];
  if (Number(digits) > largestExact || digits.replace('.', '').length > 15 + Number(digits.startsWith('0'))) {
    return { problem: badQuantity.tooLarge(written) };
  }
  if (/^e\d/i.test(match[3] as string)) return { problem: badQuantity.found(written, respelled(written), examples) };
  const amount = unit.amount(digits);
  return { value: { amount: sign === '-' && amount !== 0 ? -amount : amount, unit: unit.unit } };
}

/** Reads a plain number, without unit. */
export function readNumber(written: string): Reading<number> {
  const reading = readQuantity(written);
  if ('value' in reading && reading.value.unit === '') return { value: reading.value.amount };
  if ('problem' in reading && Number.isFinite(Number(written)) && !/[xXoOeE_]/.test(written)) return reading;
  return { problem: badQuantity.number(written, respelled(written)), meant: numberMeant(written) };
}

/**
 * The quantity that alone can be meant by French digits: a decimal comma not followed by three digits, spaces or
 * underscores between thousands, the minus sign of typography. Null for anything else.
 */
function numberMeant(written: string): string | null {
  const text = written.trim();
  const minus = text.replace(/^\u2212/, '-');
  const whole = minus.replace(
    /^([+-]?\d{1,3})((?:[_ \u00a0\u202f]\d{3})+)(?!\d)/,
    (_, first, rest) => first + rest.replace(/\D/g, ''),
  );
  const point = whole.replace(/^([+-]?)(0|[1-9]\d*),(\d+)(?![\d.,])/, (all, sign, before, after) =>
    after.length === 3 && before !== '0' && before.length < 4 ? all : `${sign}${before}.${after}`,
  );
  return point !== text && isPlain(point) ? point : null;
}

/** What was probably meant by a number that cannot be read as it is written; null when nobody can tell. */
function respelled(written: string): string | null {
  const text = written.trim();
  const candidates = [
    numberMeant(text) ?? text,
    text.replace(/^0[xX][0-9a-fA-F]+$/, (hex) => String(Number.parseInt(hex.slice(2), 16))),
    text.replace(/^([+-]?)0+(?=\d)/, '$1'),
    text.replace(/(?<=\d)[_ \u00a0\u202f](?=\d{3}(?!\d))/g, ''),
    /^\D*\d{1,3},\d{3}(?!\d)/.test(text) ? text : text.replace(/(?<=\d),(?=\d)/, '.'),
    text.replace('\u2212', '-'),
    text.replace(/^(\d+(?:\.\d+)?)e\+?(\d{1,2})(?!\d)/i, (_, m, e) => String(Number(`${m}e${e}`))),
  ];
  return candidates.find((candidate) => candidate !== text && isPlain(candidate)) ?? null;
}

function isPlain(candidate: string): boolean {
  const match = /^[+-]?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?[ \u00a0\u202f]*(\S*)$/u.exec(candidate);
  return match !== null && canonicalUnit(match[1] ?? '') !== null && !/^[exEX_]\d/.test(match[1] ?? '');
}
