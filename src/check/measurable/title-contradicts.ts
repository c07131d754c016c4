import { titleContradicts as text } from '../../language/rules/measurable.js';
import type { Entity, Indicator, Objective, Plan } from '../../model/index.js';
import { type Aimed, atAim, unknownIndicators } from '../aims.js';
import { at } from '../place.js';
import type { Draft, Rule } from '../rule.js';
import { said, type Title, titleAt } from '../title/title.js';
import { contradictedAim, contradictedLimit } from './contradictions.js';

export const titleContradicts: Rule = {
  name: 'measurable/title-contradicts',
  severity: 'error',
  text,
  *check({ plan, titleOf, aims: { of }, unsound }) {
    const contradictory = new Set<Indicator>();
    for (const indicator of plan.indicators.values()) {
      const draft = limitDraft(plan, indicator, titleOf(indicator), [indicator]);
      if (draft === null) continue;
      contradictory.add(indicator);
      yield draft;
    }
    for (const objective of plan.objectives.values()) {
      if (objective.closed !== null) continue;
      const aims = of(objective);
      const title = titleOf(objective);
      const indicators = aims.map(({ indicator }) => indicator);
      // An indicator that contradicts its own title is the one mistake.
      const isSound = !indicators.some((indicator) => contradictory.has(indicator));
      const limit = isSound ? limitDraft(plan, objective, title, indicators) : null;
      const targets = aims.some((aimed) => unsound.has(aimed)) ? [] : aimDrafts(objective, title, aims);
      for (const draft of [...targets, ...(limit ? [limit] : [])]) {
        yield { ...draft, soughtAs: unknownIndicators(plan, objective) };
      }
    }
  },
};

function limitDraft(plan: Plan, entity: Entity, title: Title, indicators: readonly Indicator[]): Draft | null {
  const found = contradictedLimit(plan, title.figures(), indicators);
  if (found === null) return null;
  const { figure, limit } = found;
  return {
    place: titleAt(entity, figure),
    entity: entity.id,
    message: text.counted(said(title, figure), limit.indicator.id, limit.shown),
    related: [{ place: at(limit.indicator, ...limit.path), message: text.other }],
  };
}

/** One finding for each unit at most: a title that means another figure than the file has one mistake in it. */
function aimDrafts(objective: Objective, title: Title, aims: readonly Aimed[]): readonly Draft[] {
  const units = [...new Set(aims.map(({ indicator }) => indicator.unit))];
  return units.flatMap((unit) => {
    const alike = aims.filter(({ indicator }) => indicator.unit === unit);
    const found = contradictedAim(title.figures(), alike, aims);
    if (found === null) return [];
    const { figure, goal } = found;
    const message = text[goal.key](said(title, figure), goal.aimed.indicator.id, goal.quantity);
    const related = [{ place: atAim(goal.aimed, goal.key), message: text.other }];
    return [{ place: titleAt(objective, figure), entity: objective.id, message, related }];
  });
}
