import { overBudget as text } from '../../language/rules/accessible.js';
import { written } from '../../language/written.js';
import type { Id, Objective, Plan, Quantity, Support } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

/** How many of the objectives that spend are shown. */
const shown = 10;

export const overBudget: Rule = {
  name: 'accessible/over-budget',
  severity: 'error',
  text,
  *check({ plan, children, circular }) {
    for (const parent of plan.objectives.values()) {
      const budget = parent.means?.budget ?? null;
      if (budget === null || circular.has(parent.id)) continue;
      const spending = spendersOf(plan, children.get(parent.id) ?? [], budget.unit);
      const cents = spending.reduce((sum, { amount }) => sum + toCents(amount), 0);
      if (cents <= toCents(budget)) continue;
      const sum = { amount: cents / 100, unit: budget.unit };
      yield {
        place: at(parent, 'means', 'budget'),
        entity: parent.id,
        message: text.found(written(sum), written(budget)),
        related: spending.slice(0, shown).map(({ objective, amount }) => ({
          place: at(objective, 'means', 'budget'),
          message: text.spent(written(amount), objective.id),
        })),
      };
    }
  },
};

interface Spender {
  readonly objective: Objective;
  readonly amount: Quantity;
}

/** Only what is surely spent for this parent: not what supports something else too, nor what was dropped. */
function spendersOf(plan: Plan, children: readonly Support[], currency: string): readonly Spender[] {
  return children.flatMap(({ id }: { id: Id }) => {
    const objective = plan.objectives.get(id);
    const amount = objective?.means?.budget ?? null;
    if (objective === undefined || amount === null || amount.unit !== currency) return [];
    return objective.supports.length > 1 || objective.closed?.dropped != null ? [] : [{ objective, amount }];
  });
}

const toCents = ({ amount }: Quantity): number => Math.round(amount * 100);
