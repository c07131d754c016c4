import { dates, words } from '../language/report.js';
import { type Band, dimensionOf, type Language, type Quantity } from '../model/index.js';
import type { Pen } from './pen.js';
import { quote } from './pen.js';

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
function percentage(share: number, language: Language, most: number, least = 0): string {
  return decimal(share * 100, language, most, least) + marks[language].percent;
}

/** An attainment in whole percents; only what is complete reads 100 %, only what is nothing reads 0 %. */
export function attainmentText(attainment: number, language: Language): string {
  const whole = Math.round(attainment * 100);
  const honest = attainment >= 1 || attainment <= 0 ? whole : Math.min(99, Math.max(1, whole));
  return decimal(honest, language, 0) + marks[language].percent;
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
function usefulDigits(amount: number, unit: string): number {
  if (dimensionOf(unit) === 'share') return 1;
  if (dimensionOf(unit) === 'scale') return 2;
  return Math.abs(amount) >= 100 ? 0 : Math.abs(amount) >= 10 ? 1 : 2;
}

/** An amount in a canonical unit as people read it; `extra` adds decimals, `least` keeps some for a column. */
export function amountText(amount: number, unit: string, pen: Pen, extra = 0, least = 0): string {
  const { language } = pen;
  const digits = usefulDigits(amount, unit) + extra;
  switch (dimensionOf(unit)) {
    case 'share':
      return percentage(amount, language, digits, least);
    case 'duration':
      return duration(amount, language);
    case 'scale':
      return decimal(amount, language, digits, least) + quote(pen, unit);
    case 'points':
      return `${decimal(amount, language, digits)}\u00a0${words.points(amount)[language]}`;
    default:
      return decimal(amount, language, digits) + (unit === '' ? '' : `\u00a0${quote(pen, unit)}`);
  }
}

/** A quantity as people read it. */
export function quantityText({ amount, unit }: Quantity, pen: Pen): string {
  return amountText(amount, unit, pen);
}

/** A value beside the bounds it is judged by: with enough decimals to tell them apart. */
export function valueText(value: number, unit: string, bounds: readonly Quantity[], pen: Pen): string {
  const near = bounds.flatMap((bound) => (bound.amount === value ? [] : [quantityText(bound, pen)]));
  const tries = [0, 1, 2, 3].map((extra) => amountText(value, unit, pen, extra));
  return tries.find((text) => !near.includes(text)) ?? amountText(value, unit, pen);
}

/** An interval; its unit is said once for shares, twice for durations, and left out where the value beside it says it. */
export function intervalText(low: number, high: number, unit: string, pen: Pen): string {
  const { language } = pen;
  const join = ` ${pen.glyph.range} `;
  const dimension = dimensionOf(unit);
  if (dimension === 'share') return decimal(low * 100, language, 1, 1) + join + percentage(high, language, 1, 1);
  if (dimension === 'duration') return duration(low, language) + join + duration(high, language);
  const digits = usefulDigits(Math.max(Math.abs(low), Math.abs(high)), unit);
  return decimal(low, language, digits, digits) + join + decimal(high, language, digits, digits);
}

/** The values a guardrail keeps: `≥ 4,2/5`, `de 6 h à 8 h`. */
export function bandText({ low, high }: Band, pen: Pen): string {
  if (low !== null && high !== null) {
    return words.fromTo(quantityText(low, pen), quantityText(high, pen))[pen.language];
  }
  if (low !== null) return `${pen.glyph.atLeast}\u00a0${quantityText(low, pen)}`;
  return high === null ? '' : `${pen.glyph.atMost}\u00a0${quantityText(high, pen)}`;
}

/** A day in words: `30 June 2026`, `1er juillet 2026`. */
export function dayText(day: string, pen: Pen): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dates.day(date, month, year)[pen.language];
}
