import { badQuantity } from '../language/rules/format/quantity.js';
import type { Quantity, Text } from '../model/index.js';

/** What a text says, or why it says nothing; `meant` is what to write instead, where nothing else can have been meant. */
export type Reading<T> = { readonly value: T } | { readonly problem: Text; readonly meant?: string | null };

interface Unit {
  readonly unit: string;
  /** The canonical amount of a number written in this unit. */
  readonly amount: (digits: string) => number;
}

const times =
  (factor: number) =>
  (digits: string): number =>
    Number(digits) * factor;

const named = (names: string, unit: Unit): [string, Unit][] => names.split(' ').map((name) => [name, unit]);

const units: ReadonlyMap<string, Unit> = new Map([
  // Shifting the decimal exponent gives the double nearest to the fraction; dividing by 100 might not.
  ...named('%', { unit: '%', amount: (digits) => Number(`${digits}e-2`) }),
  ...named('s sec', { unit: 'h', amount: (digits) => Number(digits) / 3600 }),
  ...named('min', { unit: 'h', amount: (digits) => Number(digits) / 60 }),
  ...named('h hour hours heure heures', { unit: 'h', amount: times(1) }),
  ...named('d day days j jour jours', { unit: 'h', amount: times(24) }),
  ...named('h/day h/jour', { unit: 'h/week', amount: times(5) }),
  ...named('h/week h/semaine', { unit: 'h/week', amount: times(1) }),
  ...named('h/month h/mois', { unit: 'h/week', amount: (digits) => (Number(digits) * 12) / 52 }),
  ...named('EUR €', { unit: 'EUR', amount: times(1) }),
  ...named('k€', { unit: 'EUR', amount: times(1000) }),
  ...named('points point pts', { unit: 'points', amount: times(1) }),
]);

/** The canonical unit of a unit as written: `min` is `h`, `€` is `EUR`; any other word stands for itself. Null if none. */
export function canonicalUnit(written: string): Unit | null {
  const known = units.get(written);
  if (known) return known;
  const plain = written === '' || /^\/\d{1,3}$/.test(written) || /^\p{L}[\p{L}\p{M}'’_-]*$/u.test(written);
  return plain ? { unit: written, amount: Number } : null;
}

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
