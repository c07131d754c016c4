import type { Dialect } from '../../model/index.js';
import type { Candidate } from './contest.js';

/** How numbers are written. */
export interface Notation extends Candidate {
  readonly decimal: Dialect['decimal'];
  readonly thousands: Dialect['thousands'];
  /** The value of a cell that matches. */
  readonly value: (cell: string) => number;
}

const groups: Readonly<Record<Dialect['thousands'], string | null>> = {
  none: null,
  space: ' \u00a0\u202f',
  '.': '.',
  ',': ',',
  "'": "'’",
};

function notation(decimal: Dialect['decimal'], thousands: Dialect['thousands']): Notation {
  const group = groups[thousands];
  // Nobody groups 0.234 as thousands.
  const whole = group === null ? '\\d{1,11}' : `(?:[1-9]\\d{0,2}(?:[${group}]\\d{3}){1,3}|\\d{1,11})`;
  const body = `${whole}(?:\\${decimal}\\d{1,30})?`;
  const pattern = new RegExp(`^(?:[-+\u2212]?${body}|\\(${body}\\))(?:[ \u00a0\u202f]?%)?$`);
  const noise = new RegExp(`[%()\\s${group ?? ''}]`, 'g');
  return {
    name: `${decimal} ${thousands}`,
    decimal,
    thousands,
    matches: (cell) => pattern.test(cell),
    value: (cell) => Number(cell.replace(noise, '').replace(decimal, '.').replace('\u2212', '-')),
  };
}

/** Simpler notations before those that read the same cells and more. */
export const notations: readonly Notation[] = [
  notation('.', 'none'),
  notation(',', 'none'),
  notation(',', 'space'),
  notation('.', ','),
  notation('.', 'space'),
  notation(',', '.'),
  notation('.', "'"),
  notation(',', "'"),
];

/** Whether a number shows how it is written: something stands between its digits. */
export function isTelling(cell: string): boolean {
  return /\d[.,'’ \u00a0\u202f]\d/.test(cell);
}

export const durations: readonly (Candidate & { readonly format: string })[] = [
  { name: 'HH:mm:ss', format: 'HH:mm:ss', matches: (cell) => /^-?\d{1,6}:[0-5]\d:[0-5]\d$/.test(cell) },
  { name: 'HH:mm', format: 'HH:mm', matches: (cell) => /^-?\d{1,6}:[0-5]\d$/.test(cell) },
];
