import type { Quantity } from './quantity.js';

export const operators = ['=', '!=', '<', '<=', '>', '>=', 'present', 'missing'] as const;
export type Operator = (typeof operators)[number];

/** A value of a condition as written, with its reading as a quantity where it has one (`12 h`). */
export interface Operand {
  readonly text: string;
  readonly quantity: Quantity | null;
}

/**
 * A condition on one column or dimension. `=` and `!=` take one operand or more (one of, none of); the orders take
 * exactly one; `present` and `missing` none.
 */
export interface Condition {
  readonly operator: Operator;
  readonly operands: readonly Operand[];
}

/** Conditions by column or dimension; all must hold. */
export type Where = Readonly<Record<string, Condition>>;

/** Whether the dimension values of a cell satisfy every condition; an empty value is a missing one. */
export function matches(where: Where, cell: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([name, condition]) => holds(condition, cell[name] ?? ''));
}

function holds({ operator, operands }: Condition, value: string): boolean {
  const listed = operands.some((operand) => operand.text === value);
  if (operator === 'present') return value !== '';
  if (operator === 'missing') return value === '';
  return operator === '=' ? listed : operator === '!=' ? !listed : false;
}
