import type { Id, Support } from './entity.js';
import type { Objective } from './objective.js';
import type { Ambition, Axis, Plan } from './plan.js';

/** Whatever can be supported, or supports. */
export type Supported = Ambition | Axis | Objective;

/** An ambition, axis or objective by id. */
export function supportedBy(plan: Plan, id: Id): Supported | undefined {
  return plan.ambitions.get(id) ?? plan.axes.get(id) ?? plan.objectives.get(id);
}

/** The axes and objectives that support something, with their weight there, in the order of the plan. */
export type Children = ReadonlyMap<Id, readonly Support[]>;

/** Who supports whom, in one pass over the plan: for each id, the ids below it and their weights. */
export function childrenOf(plan: Plan): Children {
  const children = new Map<Id, Support[]>();
  for (const entity of [...plan.axes.values(), ...plan.objectives.values()]) {
    for (const { id, weight } of entity.supports) {
      const list = children.get(id) ?? [];
      list.push({ id: entity.id, weight });
      children.set(id, list);
    }
  }
  return children;
}

/**
 * Objectives in an order where each comes after all that support it, so that figures roll up in one pass.
 * Members of a cycle, and what only a cycle supports, come last, in plan order.
 */
export function bottomUp(plan: Plan): readonly Objective[] {
  const children = childrenOf(plan);
  const state = new Map<Id, 'open' | 'done'>();
  const order: Objective[] = [];
  for (const root of plan.objectives.keys()) {
    const stack: Id[] = [root];
    while (stack.length > 0) {
      const id = stack[stack.length - 1] as Id;
      if (state.get(id) === undefined) {
        state.set(id, 'open');
        const below = (children.get(id) ?? []).filter((child) => state.get(child.id) === undefined);
        for (const child of below.toReversed()) stack.push(child.id);
      } else {
        stack.pop();
        const objective = plan.objectives.get(id);
        if (state.get(id) === 'open' && objective) order.push(objective);
        state.set(id, 'done');
      }
    }
  }
  return order;
}
