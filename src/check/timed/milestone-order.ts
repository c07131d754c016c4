import { milestoneOrder as text } from '../../language/rules/timed.js';
import { written } from '../../language/written.js';
import {
  type Aim,
  compareStrings,
  type Day,
  type Objective,
  type Path,
  type Plan,
  type Quantity,
  targetOn,
} from '../../model/index.js';
import { at } from '../place.js';
import type { Draft, Rule } from '../rule.js';

export const milestoneOrder: Rule = {
  name: 'timed/milestone-order',
  severity: 'error',
  text,
  *check({ plan, unsound }) {
    const doubted = new Set([...unsound].map(({ aim }) => aim));
    for (const objective of plan.objectives.values()) {
      for (const aim of objective.aims) if (!doubted.has(aim)) yield* turns(plan, objective, aim);
    }
  },
};

/** A value on the way from the baseline to the target; the baseline has no day. */
interface Point {
  readonly on: Day | null;
  readonly value: Quantity;
  readonly path: Path;
}

/** Every milestone that turns back from the point before it, or goes beyond the target in force that day. */
function* turns(plan: Plan, objective: Objective, aim: Aim): Iterable<Draft> {
  const upward = isUpward(plan, aim);
  const path = ['indicators', aim.indicator];
  let last: Point | null = aim.baseline && { on: null, value: aim.baseline, path: [...path, 'baseline'] };
  for (const { on, value } of [...aim.milestones].sort((a, b) => compareStrings(a.on, b.on))) {
    const point: Point = { on, value, path: [...path, 'milestones', on] };
    if (last !== null && isBeyond(last.value, value, upward)) {
      const message = text.backwards(on, written(value), last.on, written(last.value), upward);
      const related = [{ place: at(objective, ...last.path), message: text.before }];
      yield { place: at(objective, ...point.path), entity: objective.id, message, related };
    }
    yield* overshoot(objective, aim, point, upward);
    last = point;
  }
}

function* overshoot(objective: Objective, aim: Aim, { on, value, path }: Point, upward: boolean): Iterable<Draft> {
  const target = on && targetOn(aim, on);
  if (!target || !isBeyond(value, target, upward)) return;
  const message = text.beyond(written(value), written(target));
  const related = [{ place: at(objective, 'indicators', aim.indicator, 'target'), message: text.target }];
  yield { place: at(objective, ...path), entity: objective.id, message, related };
}

/** The way from the baseline to the target; where one is missing, the way that is better. */
function isUpward(plan: Plan, { indicator, baseline, target }: Aim): boolean {
  if (baseline && target && baseline.unit === target.unit) return target.amount >= baseline.amount;
  return plan.indicators.get(indicator)?.better !== 'lower';
}

/** Whether `a` is further on the way than `b`; amounts of different units are not compared. */
function isBeyond(a: Quantity, b: Quantity, upward: boolean): boolean {
  return a.unit === b.unit && (upward ? a.amount > b.amount : a.amount < b.amount);
}
