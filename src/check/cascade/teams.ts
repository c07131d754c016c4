import type { Id, Objective, Plan } from '../../model/index.js';

/** The team an objective belongs to: its own, else its owner's. */
export function teamOf(plan: Plan, { team, owner }: Objective): Id | null {
  return team ?? (owner === null ? null : (plan.people.get(owner)?.team ?? null));
}
