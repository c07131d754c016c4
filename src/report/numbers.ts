import { amount, interval, type Precision, percentage } from '../language/amounts.js';
import { dates, words } from '../language/report.js';
import type { Band, Language, Quantity } from '../model/index.js';
import { type Pen, quote } from './pen.js';

/** An attainment in whole percents; only what is complete reads 100 %, only what is nothing reads 0 %. */
export function attainmentText(attainment: number, language: Language): string {
  const isBetween = attainment > 0 && attainment < 1;
  return percentage(isBetween ? Math.min(0.99, Math.max(0.01, attainment)) : attainment, language, 0);
}

/** An amount in a canonical unit as people read it, its unit as a file has it. */
export function amountText(value: number, unit: string, pen: Pen, precision?: Precision): string {
  return quote(pen, amount(value, unit, pen.language, precision));
}

/** A quantity as people read it. */
export function quantityText({ amount: value, unit }: Quantity, pen: Pen): string {
  return amountText(value, unit, pen);
}

/** A value beside the bounds it is judged by: with enough decimals to tell them apart. */
export function valueText(value: number, unit: string, bounds: readonly Quantity[], pen: Pen): string {
  const near = bounds.flatMap((bound) => (bound.amount === value ? [] : [quantityText(bound, pen)]));
  const tries = [0, 1, 2, 3].map((extra) => amountText(value, unit, pen, { extra }));
  return tries.find((text) => !near.includes(text)) ?? amountText(value, unit, pen);
}

/** An interval as people read it. */
export function intervalText(low: number, high: number, unit: string, pen: Pen): string {
  return interval(low, high, unit, pen.language, pen.glyph.range);
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
