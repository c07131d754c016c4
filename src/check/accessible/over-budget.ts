import { overBudget as text } from '../../language/rules/accessible.js';
import { written } from '../../language/written.js';
import type { Id, Objective, Quantity } from '../../model/index.js';
import { at } from '../place.js';
import type { Context, Rule } from '../rule.js';

/** How many of the objectives that spend are shown. */
const shown = 10;

export const overBudget: Rule = {
  name: 'accessible/over-budget',
  severity: 'error',
  text,
  *check(context) {
    const { plan, circular } = context;
    for (const parent of plan.objectives.values()) {
      const budget = parent.means?.budget ?? null;
      if (budget === null || circular.has(parent.id)) continue;
      const spending = spendersBelow(context, parent, budget.unit);
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

/** What is surely spent below an objective: where a child has no budget of its own, what its children spend. */
function spendersBelow(context: Context, parent: Objective, currency: string): readonly Spender[] {
  const spenders: Spender[] = [];
  const seen = new Set<Id>([parent.id]);
  const open = [parent];
  for (let above = open.pop(); above !== undefined; above = open.pop()) {
    for (const { id } of context.children.get(above.id) ?? []) {
      const objective = context.plan.objectives.get(id);
      if (objective === undefined || seen.has(id) || objective.closed?.dropped != null) continue;
      seen.add(id);
      const budget = objective.means?.budget ?? null;
      if (budget === null) open.push(objective);
      else if (budget.unit === currency) spenders.push(...spentFor(context, objective, budget, above));
    }
  }
  return spenders;
}

/** Of a budget what not even all the others that the objective supports could bear; told once, at the first of them. */
function spentFor({ plan }: Context, objective: Objective, budget: Quantity, above: Objective): readonly Spender[] {
  if (objective.supports[0]?.id !== above.id) return [];
  const others = objective.supports.filter(({ id }) => id !== above.id).map(({ id }) => plan.objectives.get(id));
  const borne = others.map((other) => other?.means?.budget ?? null);
  const rest = borne.reduce((left, other) => {
    return other?.unit === budget.unit ? left - toCents(other) : Number.NEGATIVE_INFINITY;
  }, toCents(budget));
  return rest > 0 ? [{ objective, amount: { ...budget, amount: rest / 100 } }] : [];
}

const toCents = ({ amount }: Quantity): number => Math.round(amount * 100);
