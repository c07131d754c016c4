import type { Condition, Where } from '../model/index.js';

function conditionText({ operator, operands }: Condition): string {
  const listed = operands.map((operand) => operand.text).join(', ');
  if (operator === 'present' || operator === 'missing') return operator;
  const values = operands.length === 1 ? listed : `[${listed}]`;
  return operator === '=' ? values : `${operator} ${values}`;
}

/** Conditions as they are written in a file, on one line: `channel: [email, form], team: != spam`; null for none. */
export function whereText(where: Where): string | null {
  const conditions = Object.entries(where).map(([name, condition]) => `${name}: ${conditionText(condition)}`);
  return conditions.length === 0 ? null : conditions.join(', ');
}
