import { reportOf } from '../../src/attain/index.js';
import type { Cell, Indicator, Objective, ObjectiveFigures, Plan } from '../../src/model/index.js';
import { indicator, ledger, objective, plan } from './fixtures.js';

const reply = indicator('reply', 'rate', { unit: '%' });
const satisfaction = indicator('satisfaction', 'given', { unit: '/5' });
const complaints = indicator('complaints', 'count', { better: 'lower' });
const articles = indicator('articles', 'count');
const indicators: readonly Indicator[] = [reply, satisfaction, complaints, articles];

/** The figures of one objective, as an example of the report. */
export function figures(
  changes: Partial<Objective>,
  series: Readonly<Record<string, readonly Cell[]>>,
  asOf: string,
  rest: Partial<Plan> = {},
): ObjectiveFigures {
  const one = objective('one', changes);
  return reportOf(plan({ objectives: [one], indicators, changes: rest }), ledger(series), asOf)
    .objectives[0] as ObjectiveFigures;
}
