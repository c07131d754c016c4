import {
  bottomUp,
  childrenOf,
  type Day,
  type GroupFigures,
  type Id,
  type Ledger,
  type ObjectiveFigures,
  type Plan,
  type Report,
} from '../model/index.js';
import { judgeGroup } from './group.js';
import type { Judged, JudgedObjective } from './members.js';
import { judgeObjective } from './objective.js';
import { viewOf } from './view.js';

/**
 * Where everything stands on a day: each objective from its measurements and from what supports it, then the axes and
 * the ambitions above. Only what was measured, done, closed by that day counts. Shares are fractions, durations hours.
 */
export function reportOf(plan: Plan, ledger: Ledger, asOf: Day): Report {
  const view = viewOf(plan, ledger, asOf);
  const children = childrenOf(plan);
  const objectives = new Map<Id, JudgedObjective>();
  for (const objective of bottomUp(plan)) {
    objectives.set(objective.id, judgeObjective(view, objective, children.get(objective.id) ?? [], objectives));
  }
  const judged = new Map<Id, Judged>(objectives);
  const groups = (entities: Plan['axes'] | Plan['ambitions']): readonly GroupFigures[] =>
    [...entities.values()].map((entity) => {
      const group = judgeGroup(entity, children.get(entity.id) ?? [], judged);
      judged.set(entity.id, group);
      return group.figures;
    });
  const axes = groups(plan.axes);
  const ambitions = groups(plan.ambitions);
  const inOrder = [...plan.objectives.keys()].flatMap((id): readonly ObjectiveFigures[] => {
    const objective = objectives.get(id);
    return objective === undefined ? [] : [objective.figures];
  });
  return { name: plan.workspace.name, asOf, ambitions, axes, objectives: inOrder };
}
