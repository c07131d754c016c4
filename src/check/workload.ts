import { type Day, groupBy, type Id, type Objective, ownerOf, type Place, type Plan } from '../model/index.js';
import { at } from './place.js';

/** An amount that an objective takes of somebody from one day to another, both included. */
export interface Stretch {
  readonly objective: Objective;
  readonly start: Day;
  readonly end: Day;
  readonly amount: number;
}

/** The day on which most is taken, and by what, in the order of the plan. */
export interface Peak {
  readonly day: Day;
  readonly total: number;
  readonly members: readonly Stretch[];
}

/** The objectives of each person who answers for some. */
export function objectivesByOwner(plan: Plan): ReadonlyMap<Id, readonly Objective[]> {
  const owned = [...plan.objectives.values()].filter((objective) => ownerOf(plan, objective) !== null);
  return groupBy(owned, (objective) => ownerOf(plan, objective) as Id);
}

/** Where an objective says who answers for it. */
export function ownerPlace(objective: Objective): Place {
  return at(objective, objective.owner === null ? 'team' : 'owner');
}

/** What is left of an objective's period from a day on; nothing once it is over or closed. */
export function stretchFrom(day: Day, objective: Objective, amount: number): readonly Stretch[] {
  const { period, closed } = objective;
  if (period === null || closed !== null || period.end < day) return [];
  return [{ objective, start: period.start < day ? day : period.start, end: period.end, amount }];
}

/** The first day on which the sum of the amounts is largest, in one pass over the days sorted; null without any. */
export function peakOf(stretches: readonly Stretch[]): Peak | null {
  const changes = stretches.flatMap(({ start, end, amount }) => [
    { day: start, starts: true, amount },
    { day: end, starts: false, amount: -amount },
  ]);
  // On one day what starts comes before what ends: both count on it.
  changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(b.starts) - Number(a.starts)));
  let [sum, most, peak] = [0, 0, null as Day | null];
  for (const { day, amount } of changes) {
    sum += amount;
    if (sum <= most + 1e-9) continue;
    [most, peak] = [sum, day];
  }
  if (peak === null) return null;
  const day = peak;
  const members = stretches.filter(({ start, end }) => start <= day && day <= end);
  return { day, total: members.reduce((total, { amount }) => total + amount, 0), members };
}
