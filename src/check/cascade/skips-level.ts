import { skipsLevel as text } from '../../language/rules/cascade.js';
import { bottomUp, type Id, type Objective, type Period, type Plan, supportedBy } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';
import { teamOf } from './teams.js';

export const skipsLevel: Rule = {
  name: 'cascade/skips-level',
  severity: 'warning',
  text,
  *check({ plan, teamCircles }) {
    const axesOf = axesAbove(plan);
    const pursued = pursuedBy(plan, axesOf);
    const circular = new Set(teamCircles.flat());
    for (const objective of plan.objectives.values()) {
      const team = teamOf(plan, objective);
      const parent = team === null ? null : (plan.teams.get(team)?.parent ?? null);
      const support = objective.supports[0];
      if (objective.closed !== null || parent === null || support === undefined || circular.has(parent)) continue;
      if (staysNear(plan, objective, [team, parent])) continue;
      const keys = keysOf(parent, axesOf(objective), objective);
      const candidates = keys.flatMap((key) => pursued.get(key) ?? []);
      const others = [...new Set(candidates)].filter(({ id }) => id !== objective.id);
      if (others.length === 0) continue;
      yield {
        place: at(objective, 'supports', 0, 'id'),
        entity: objective.id,
        message: text.found(
          support.id,
          parent,
          others.map(({ id }) => id),
        ),
        related: others.slice(0, 3).map((other) => ({ place: at(other, 'id'), message: text.candidate })),
        soughtAs: objective.supports.map(({ id }) => id).filter((id) => supportedBy(plan, id) === undefined),
      };
    }
  },
};

/** Whether an objective supports one of its own team or of the team above. */
function staysNear(plan: Plan, { supports }: Objective, teams: readonly (Id | null)[]): boolean {
  return supports.some(({ id }) => {
    const above = plan.objectives.get(id);
    return above !== undefined && teams.includes(teamOf(plan, above));
  });
}

/** The first objectives of the teams above others, by team, axis and year: enough to name, whatever their number. */
function pursuedBy(
  plan: Plan,
  axesOf: (objective: Objective) => ReadonlySet<Id>,
): ReadonlyMap<string, readonly Objective[]> {
  const pursued = new Map<string, Objective[]>();
  const parents = new Set([...plan.teams.values()].map(({ parent }) => parent));
  for (const objective of plan.objectives.values()) {
    const team = teamOf(plan, objective);
    if (objective.closed !== null || team === null || !parents.has(team)) continue;
    for (const key of keysOf(team, axesOf(objective), objective)) {
      const list = pursued.get(key) ?? [];
      if (list.length < 4) list.push(objective);
      pursued.set(key, list);
    }
  }
  return pursued;
}

/** Every team, axis and year that an objective concerns; what has no period concerns none. */
function keysOf(team: Id | null, axes: ReadonlySet<Id>, { period }: Objective): readonly string[] {
  const years = period === null ? [] : yearsOf(period);
  return [...axes].flatMap((axis) => years.map((year) => `${team} ${axis} ${year}`));
}

/** The years that a period touches; of one without measure, the first hundred. */
function yearsOf({ start, end }: Period): readonly number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: Math.min(last - first + 1, 100) }, (_, i) => first + i);
}

/** The axes that each objective leads up to, each found once, from the top down. */
function axesAbove(plan: Plan): (objective: Objective) => ReadonlySet<Id> {
  const known = new Map<Id, ReadonlySet<Id>>();
  for (const objective of bottomUp(plan).toReversed()) {
    const axes = objective.supports.flatMap(({ id }) => (plan.axes.has(id) ? [id] : [...(known.get(id) ?? [])]));
    known.set(objective.id, new Set(axes));
  }
  return ({ id }) => known.get(id) ?? new Set();
}
