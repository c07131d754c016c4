import { badCondition } from '../language/rules/format/value.js';
import type { Condition, Operand, Operator } from '../model/index.js';
import { quantityOf, type Reading, readQuantity } from './quantity.js';

const respelled: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '=<': '<=',
  '=>': '>=',
  '==': '=',
  '≠': '!=',
  '<>': '!=',
};

/** A value as a condition compares with it, in the form of Unicode that cells are read in. */
export function operandOf(text: string): Operand {
  return { text: text.normalize('NFC'), quantity: quantityOf(text) };
}

/** Reads `email`, `<= 12 h`, `!= spam`, `present` or `missing`. */
export function readCondition(written: string): Reading<Condition> {
  const text = written.trim();
  if (text === 'present' || text === 'missing') return { value: { operator: text, operands: [] } };
  const match = /^(<=|>=|!=|=<|=>|==|<>|<|>|=|≤|≥|≠)\s*(.*)$/su.exec(text);
  if (!match) return text === '' ? problem(written) : { value: { operator: '=', operands: [operandOf(text)] } };
  const [, operator, operand] = match as unknown as [string, string, string];
  if (operand === '') return problem(written);
  const sign = respelled[operator] ?? operator;
  const number = /^[<>]/.test(sign) ? numberMeant(operand) : null;
  if (sign !== operator || number !== null) return problem(written, `${sign} ${number ?? operand}`);
  return { value: { operator: operator as Operator, operands: [operandOf(operand)] } };
}

/** How a quantity must be written to be compared with, where it is written so that only one can be meant. */
function numberMeant(operand: string): string | null {
  const reading = readQuantity(operand);
  return 'problem' in reading ? (reading.meant ?? null) : null;
}

function problem(written: string, suggestion: string | null = null): Reading<Condition> {
  return { problem: badCondition.found(written, suggestion), meant: suggestion };
}
