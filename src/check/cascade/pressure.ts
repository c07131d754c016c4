import { type Condition, dimensionOf, type Indicator } from '../../model/index.js';

/** What can be had by being careless; `thrift` asks for no guardrail, but is none either. */
export type Pressure = 'speed' | 'volume' | 'thrift';

/** What an indicator presses for; null where it says how well something is done, as far as that can be told. */
export function pressureOf({ measure, better, unit }: Indicator): Pressure | null {
  const dimension = dimensionOf(unit);
  if (dimension === 'duration') return better === 'lower' ? 'speed' : null;
  if (measure.kind === 'rate') return isPromptness(Object.values(measure.success), better) ? 'speed' : null;
  const isTotal = measure.kind === 'sum' || measure.kind === 'count';
  if (isTotal && better === 'higher') return 'volume';
  if (isMoney(unit)) return 'thrift';
  // So many calls an hour, or so many articles: counted things, named by their unit.
  const isCounted = (measure.kind === 'ratio' || measure.kind === 'given') && dimension === 'amount' && unit !== '';
  return isCounted && better === 'higher' ? 'volume' : null;
}

/** Whether what counts is what came in time, or what came late where less is better. */
function isPromptness(conditions: readonly Condition[], better: Indicator['better']): boolean {
  const late = better === 'higher' ? ['<', '<='] : ['>', '>='];
  return conditions.length > 0 && conditions.every((condition) => isDelay(condition, late));
}

function isDelay({ operator, operands }: Condition, operators: readonly string[]): boolean {
  return operators.includes(operator) && operands[0]?.quantity?.unit === 'h';
}

const isMoney = (unit: string): boolean => /^(?:[A-Z]{3}|[€$£])$/.test(unit);
