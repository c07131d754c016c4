import { dimensionOf, type Language } from '../model/index.js';
import { plural } from './plural.js';

const marks: Readonly<
  Record<Language, { readonly decimal: string; readonly thousands: string; readonly percent: string }>
> = {
  en: { decimal: '.', thousands: ',', percent: '%' },
  fr: { decimal: ',', thousands: '\u202f', percent: '\u00a0%' },
};

/** Rounds half away from zero in decimal: 1.005 to two digits is 1.01, on every machine. */
function rounded(magnitude: number, digits: number): string {
  const scaled = Math.round(Number((magnitude * 10 ** digits).toPrecision(12)));
  return (scaled / 10 ** digits).toFixed(digits);
}

/** A number as a language writes it, with at most `most` decimals and at least `least`. */
export function decimal(value: number, language: Language, most: number, least = 0): string {
  const [whole = '0', digits = ''] = rounded(Math.abs(value), most).split('.');
  const kept = digits.slice(0, least) + digits.slice(least).replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].thousands);
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? '−' : '';
  return sign + grouped + (kept === '' ? '' : marks[language].decimal + kept);
}

/** A share as a percentage: 0.714 is `71,4 %`. */
export function percentage(share: number, language: Language, most = 1, least = 0): string {
  return decimal(share * 100, language, most, least) + marks[language].percent;
}

/** Hours as people say them: `45 s`, `20 min`, `3 h 20 min`, `120 h`. */
function duration(hours: number, language: Language): string {
  const sign = hours < 0 ? '−' : '';
  const seconds = Math.round(Math.abs(hours) * 3600);
  if (seconds === 0) return '0\u00a0h';
  if (seconds < 60) return `${sign}${seconds}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  if (minutes >= 6000) return `${sign}${decimal(minutes / 60, language, 0)}\u00a0h`;
  const parts = [
    ...(minutes >= 60 ? [`${Math.floor(minutes / 60)}\u00a0h`] : []),
    ...(minutes % 60 > 0 ? [`${minutes % 60}\u00a0min`] : []),
  ];
  return sign + parts.join('\u00a0');
}

/** The most decimals worth reading: one for shares, two for what is small, none for what is large. */
function usefulDigits(value: number, unit: string): number {
  if (dimensionOf(unit) === 'share') return 1;
  if (dimensionOf(unit) === 'scale') return 2;
  return Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
}

/** How many decimals an amount is given beyond what is useful, and how many it keeps even where they are zero. */
export interface Precision {
  readonly extra?: number;
  readonly least?: number;
}

/** An amount in a canonical unit as people say it: 0.615 of `%` is `61.5%`, 0.5 of `h` is `30 min`. */
export function amount(
  value: number,
  unit: string,
  language: Language,
  { extra = 0, least = 0 }: Precision = {},
): string {
  const digits = usefulDigits(value, unit) + extra;
  switch (dimensionOf(unit)) {
    case 'share':
      return percentage(value, language, digits, least);
    case 'duration':
      return duration(value, language);
    case 'scale':
      return decimal(value, language, digits, least) + unit;
    case 'points':
      return `${decimal(value, language, digits)}\u00a0${plural[language](value, 'point', 'points')}`;
    default:
      return decimal(value, language, digits) + (unit === '' ? '' : `\u00a0${unit}`);
  }
}

/**
 * An interval, `to` between its ends. Its unit is said once for shares, twice for durations, and else left to the value
 * beside it.
 */
export function interval(low: number, high: number, unit: string, language: Language, to: string): string {
  const dimension = dimensionOf(unit);
  const join = ` ${to} `;
  if (dimension === 'share') return decimal(low * 100, language, 1, 1) + join + percentage(high, language, 1, 1);
  if (dimension === 'duration') return duration(low, language) + join + duration(high, language);
  const digits = usefulDigits(Math.max(Math.abs(low), Math.abs(high)), unit);
  return decimal(low, language, digits, digits) + join + decimal(high, language, digits, digits);
}
