import type { Aim, Cell, Condition, Id, Indicator, Objective, Path, Place, Plan, Quantity } from '../model/index.js';
import { matches } from '../model/index.js';
import { at, keyAt } from './place.js';

/** An indicator as an objective aims at it. */
export interface Aimed {
  readonly objective: Objective;
  readonly aim: Aim;
  readonly indicator: Indicator;
}

/** The aims whose indicators the plan has, gathered once for all the rules. */
export interface Aims {
  /** In the order of the plan. */
  readonly all: readonly Aimed[];
  /** Those of objectives that are still pursued: those of closed ones need no more care. */
  readonly open: readonly Aimed[];
  /** Those of one objective. */
  readonly of: (objective: Objective) => readonly Aimed[];
}

/** The aims of a plan. */
export function aimsOf(plan: Plan): Aims {
  const byObjective = new Map([...plan.objectives.values()].map((objective) => [objective, aimsIn(plan, objective)]));
  const all = [...byObjective.values()].flat();
  const open = all.filter(({ objective }) => objective.closed === null);
  return { all, open, of: (objective) => byObjective.get(objective) ?? [] };
}

function aimsIn(plan: Plan, objective: Objective): readonly Aimed[] {
  return objective.aims.flatMap((aim) => {
    const indicator = plan.indicators.get(aim.indicator);
    return indicator === undefined ? [] : [{ objective, aim, indicator }];
  });
}

/** The indicators that an objective aims at and the plan does not have. */
export function unknownIndicators(plan: Plan, { aims }: Objective): readonly Id[] {
  return aims.map(({ indicator }) => indicator).filter((id) => !plan.indicators.has(id));
}

/** A key of an aim. */
export function atAim({ objective, aim }: Aimed, ...path: Path): Place {
  return at(objective, 'indicators', aim.indicator, ...path);
}

/** The indicator that an aim names. */
export function keyOfAim({ objective, aim }: Aimed): Place {
  return keyAt(objective, 'indicators', aim.indicator);
}

/** A quantity of an aim and the keys that lead to it. */
export interface Stated {
  readonly path: readonly [string, ...(string | number)[]];
  readonly quantity: Quantity;
}

/** Every quantity that an aim states, in the order of its documentation. */
export function statedIn({ baseline, target, maintain, milestones, changes }: Aim): readonly Stated[] {
  const all: Stated[] = [];
  if (baseline) all.push({ path: ['baseline'], quantity: baseline });
  if (target) all.push({ path: ['target'], quantity: target });
  if (maintain?.low) all.push({ path: ['maintain'], quantity: maintain.low });
  if (maintain?.high) all.push({ path: ['maintain'], quantity: maintain.high });
  if (maintain?.tolerance) all.push({ path: ['tolerance'], quantity: maintain.tolerance });
  for (const { on, value } of milestones) all.push({ path: ['milestones', on], quantity: value });
  for (const [i, { from }] of changes.entries()) all.push({ path: ['changes', i, 'from'], quantity: from });
  return all;
}

/** Whether a quantity is written in the unit of an indicator; canonical units are equal or of another kind. */
export function fits({ unit }: Quantity, indicator: Indicator): boolean {
  return unit === indicator.unit;
}

/** Whether the target can be compared with the baseline: both are there, alone, in the unit of the indicator. */
export function wayOf({ aim, indicator }: Aimed): { readonly baseline: Quantity; readonly target: Quantity } | null {
  const { baseline, target, maintain } = aim;
  if (baseline === null || target === null || maintain !== null) return null;
  return fits(baseline, indicator) && fits(target, indicator) ? { baseline, target } : null;
}

/** How far `value` is on the better side of `bound`; negative on the worse. */
export function gain({ better }: Indicator, value: number, bound: number): number {
  return better === 'higher' ? value - bound : bound - value;
}

/** Whether a cell of the ledger belongs to the slice of an aim. */
export function holds({ aim }: Aimed, { dimensions }: Cell): boolean {
  return matches(aim.where, dimensions);
}

/** The slice of an aim as one text, the same for the same slice however it is written. */
export function sliceKey({ where }: Aim): string {
  const part = ([name, { operator, operands }]: [Id, Condition]): string =>
    `${name} ${operator} ${operands
      .map((operand) => operand.text)
      .sort()
      .join('|')}`;
  return Object.entries(where).map(part).sort().join(' & ');
}
