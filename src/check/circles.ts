import type { Children, Id, Plan } from '../model/index.js';

/**
 * The objectives that are in a circle, or hang on one: what they lead to is not known. Found by settling each objective once
 * all that it supports are settled, from the axes down (A. B. Kahn, Topological sorting of large networks, 1962).
 */
export function hangingOnCircles(plan: Plan, children: Children): ReadonlySet<Id> {
  const open = new Map<Id, number>();
  for (const { id, supports } of plan.objectives.values()) {
    open.set(id, supports.filter((support) => plan.objectives.has(support.id)).length);
  }
  const settled = [...open].filter(([, above]) => above === 0).map(([id]) => id);
  for (let id = settled.pop(); id !== undefined; id = settled.pop()) {
    open.delete(id);
    for (const child of children.get(id) ?? []) {
      const above = (open.get(child.id) ?? 0) - 1;
      open.set(child.id, above);
      if (above === 0) settled.push(child.id);
    }
  }
  return new Set(open.keys());
}

/** The teams that lie in each other in a circle. */
export function teamCircles(plan: Plan): readonly (readonly Id[])[] {
  const circles: Id[][] = [];
  const done = new Set<Id>();
  for (const first of plan.teams.keys()) {
    const trail: Id[] = [];
    let id: Id | null = first;
    for (; id !== null && !done.has(id); id = plan.teams.get(id)?.parent ?? null) {
      done.add(id);
      trail.push(id);
    }
    const start = id === null ? -1 : trail.indexOf(id);
    if (start >= 0) circles.push(trail.slice(start));
  }
  return circles;
}
