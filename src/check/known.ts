import type { Closing, Day, Objective, Plan } from '../model/index.js';

/** The plan as it is known on a day: an objective that is to be closed later is still open. */
export function knownOn(plan: Plan, today: Day): Plan {
  const isAhead = (closed: Closing | null): boolean => closed !== null && closed.on > today;
  if (![...plan.objectives.values()].some(({ closed }) => isAhead(closed))) return plan;
  const known = [...plan.objectives].map(([id, objective]) => {
    return [id, isAhead(objective.closed) ? { ...objective, closed: null } : objective] as const;
  });
  return { ...plan, objectives: new Map(known) };
}

/** Whether an objective counts on a day: still open, or carried out in a period that holds the day. */
export function isPursued({ closed, period }: Objective, today: Day): boolean {
  if (closed === null) return true;
  return closed.dropped === null && period !== null && period.start <= today && today <= period.end;
}
