import {
  type AimFigures,
  type Id,
  managerOf,
  type Objective,
  type ObjectiveFigures,
  ownerOf,
  rollupOf,
  type Support,
} from '../model/index.js';
import { agreementOf } from './agreement.js';
import { aimFigures } from './aim.js';
import { type JudgedObjective, membersOf } from './members.js';
import { guardrailScores, ownStanding } from './own.js';
import { pooledStanding } from './pooled.js';
import { cappedBy, type Standing, weakest, weightedMean } from './standing.js';
import { attainedBy, phaseOf } from './status.js';
import { stepFigures } from './steps.js';
import type { View } from './view.js';

/** The figures of an objective, from its own measurements and from what supports it, already judged. */
export function judgeObjective(
  view: View,
  objective: Objective,
  children: readonly Support[],
  judged: ReadonlyMap<Id, JudgedObjective>,
): JudgedObjective {
  const indicators = objective.aims.map((aim) => aimFigures(view, objective.period, aim));
  const standing = standingOf(view, objective, indicators, children, judged);
  const phase = phaseOf(objective.period, objective.closed, view.asOf);
  const figures: ObjectiveFigures = {
    id: objective.id,
    title: objective.title,
    team: objective.team,
    owner: ownerOf(view.plan, objective),
    manager: managerOf(view.plan, objective),
    supports: objective.supports,
    period: objective.period,
    rollup: rollupOf(objective),
    ...attainedBy(standing, phase),
    agreement: agreementOf(view.plan, objective),
    indicators,
    steps: stepFigures(objective, view.asOf),
    children: children.map(({ id }) => id),
  };
  return { objective, figures, standing, phase };
}

/** Its own guardrails cap an objective however it is rolled up. */
function standingOf(
  view: View,
  objective: Objective,
  figures: readonly AimFigures[],
  children: readonly Support[],
  judged: ReadonlyMap<Id, JudgedObjective>,
): Standing {
  const rollup = rollupOf(objective);
  if (rollup === 'own') return ownStanding(objective, figures, view.asOf);
  const members = membersOf(children, judged);
  const parts = members.map(({ part }) => part);
  const rolled = {
    weighted: () => weightedMean(parts),
    weakest: () => weakest(parts),
    pooled: () => pooledStanding(view, objective, members),
  }[rollup]();
  return cappedBy(rolled, guardrailScores(objective, figures));
}
