import type { Condition, Day, Quantity } from '../model/index.js';

/** A quantity as a file would hold it (`75 %`, `12 h`, `20 min`, `4.2 /5`), the same in every language. */
export function written({ amount, unit }: Quantity): string {
  if (unit === 'h' && amount !== 0 && Math.abs(amount) < 1) return written({ amount: amount * 60, unit: 'min' });
  const shown = Number((unit === '%' ? amount * 100 : amount).toPrecision(12));
  return unit === '' ? String(shown) : `${shown} ${unit}`;
}

/** A stretch of days as a file would hold it: its label, or both its ends where it has no other. */
export function writtenPeriod({ label, start, end }: { label: string; start: Day; end: Day }): string {
  return label.includes('..') ? `{ start: ${start}, end: ${end} }` : label;
}

/** A condition as a file would hold it: `<= 12 h`, `[email, form]`, `present`. */
export function writtenCondition({ operator, operands }: Condition): string {
  const texts = operands.map(({ text }) => text).join(', ');
  if (operator === 'present' || operator === 'missing') return operator;
  if (operator !== '=') return `${operator} ${texts}`;
  return operands.length === 1 ? texts : `[${texts}]`;
}
