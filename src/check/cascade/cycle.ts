import { cycle as text } from '../../language/rules/cascade.js';
import type { Id, Objective, Plan } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

/** How many objectives of a circle are shown beside the first. */
const shown = 10;

export const cycle: Rule = {
  name: 'cascade/cycle',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const members of circlesOf(plan)) {
      const [first, ...others] = members.slice(0, shown + 1).map((objective, i) => {
        const next = members[(i + 1) % members.length] as Objective;
        const index = objective.supports.findIndex(({ id }) => id === next.id);
        return { place: at(objective, 'supports', index, 'id'), message: text.next(objective.id, next.id) };
      });
      const ids = members.map(({ id }) => id);
      if (first) yield { place: first.place, entity: ids[0] ?? null, message: text.found(ids), related: others };
    }
  },
};

/**
 * The circles met on a walk up from every objective: each back edge closes one. A tangle of circles shows those that
 * have to be cut for it to be none, each once. Of a long circle the start, and the one that follows it: a tangle of
 * thousands has thousands of long circles.
 */
function circlesOf(plan: Plan): readonly (readonly Objective[])[] {
  const circles: Objective[][] = [];
  const done = new Set<Id>();
  for (const root of plan.objectives.values()) {
    const trail: { readonly objective: Objective; next: number }[] = [];
    const depth = new Map<Id, number>();
    const enter = (objective: Objective): void => {
      depth.set(objective.id, trail.length);
      trail.push({ objective, next: 0 });
    };
    if (!done.has(root.id)) enter(root);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const support = top.objective.supports[top.next++];
      const above = support && plan.objectives.get(support.id);
      if (support === undefined) {
        done.add(top.objective.id);
        depth.delete(top.objective.id);
        trail.pop();
      } else if (above && depth.has(above.id)) {
        const start = depth.get(above.id) ?? 0;
        circles.push(trail.slice(start, start + shown + 2).map(({ objective }) => objective));
      } else if (above && !done.has(above.id)) {
        enter(above);
      }
    }
  }
  return circles;
}
