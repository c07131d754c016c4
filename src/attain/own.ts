import type { AimFigures, Day, Objective } from '../model/index.js';
import { guardrailPart, isGuardrail, targetPart } from './aim.js';
import { cappedBy, type Standing, weightedMean } from './standing.js';
import { stepParts } from './steps.js';

/** The scores of an objective's guardrails, null where unmeasured. `figures` are of its aims, in their order. */
export function guardrailScores({ aims }: Objective, figures: readonly AimFigures[]): readonly (number | null)[] {
  return aims.flatMap((aim, i) => (isGuardrail(aim) ? [figures[i]?.attainment ?? null] : []));
}

/**
 * What an objective attains by its own targets and steps: their weighted mean, capped by its guardrails, which add
 * nothing to it, since holding what one has is no progress. An objective that only holds attains the mean of its
 * guardrails.
 */
export function ownStanding(objective: Objective, figures: readonly AimFigures[], asOf: Day): Standing {
  const targets = objective.aims.flatMap((aim, i) => {
    const measured = figures[i];
    return measured === undefined || isGuardrail(aim) ? [] : [targetPart(measured)];
  });
  const progress = [...targets, ...stepParts(objective, asOf)];
  const mean = weightedMean(progress.length > 0 ? progress : figures.map(guardrailPart));
  return cappedBy({ ...mean, gaps: mean.coverage < 1 }, progress.length > 0 ? guardrailScores(objective, figures) : []);
}
