import { writtenCondition } from '../../language/written.js';
import type { Condition, Indicator, Path, Plan, Quantity } from '../../model/index.js';
import { type Aimed, fits } from '../aims.js';
import type { Figure } from '../title/figures.js';

/** What success of a rate allows at most, as its file says it. */
export interface Limit {
  readonly indicator: Indicator;
  readonly column: string;
  readonly path: Path;
  readonly hours: number;
  readonly shown: string;
}

/** A delay that a title promises, where every success condition of the indicators has another one. */
export function contradictedLimit(
  plan: Plan,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): { readonly figure: Figure; readonly limit: Limit } | null {
  const promised = figures.filter(({ relation }) => relation === 'most' || relation === 'equal');
  const delays = promised.filter((figure) => amountIn(figure, 'h') !== null);
  if (delays.length === 0) return null;
  const limits = indicators.flatMap(limitsOf);
  const [limit] = limits;
  const [figure] = delays;
  if (limit === undefined || figure === undefined) return null;
  if (delays.some((delay) => limits.some(({ hours }) => states(delay, { amount: hours, unit: 'h' })))) return null;
  // A day of business hours has as many as the calendar says, not 24.
  if ((amountIn(figure, 'h') ?? 0) >= 24 && limits.some((each) => isBusiness(plan, each))) return null;
  return { figure, limit };
}

function isBusiness(plan: Plan, { indicator: { source }, column: id }: Limit): boolean {
  const column = source === null ? undefined : plan.sources.get(source)?.columns[id];
  return column !== undefined && 'clock' in column && column.clock === 'business';
}

function limitsOf(indicator: Indicator): readonly Limit[] {
  const { measure } = indicator;
  if (measure.kind !== 'rate') return [];
  return Object.entries(measure.success).flatMap(([column, condition]) => {
    const hours = upperHours(condition);
    const shown = `${column}: ${writtenCondition(condition)}`;
    return hours === null ? [] : [{ indicator, column, path: ['measure', 'rate', 'success', column], hours, shown }];
  });
}

function upperHours({ operator, operands }: Condition): number | null {
  const quantity = operands[0]?.quantity ?? null;
  return quantity?.unit === 'h' && (operator === '<' || operator === '<=') ? quantity.amount : null;
}

/** What a figure of a title is held against. */
export interface Goal {
  readonly aimed: Aimed;
  readonly key: 'target' | 'maintain' | 'baseline';
  readonly quantity: Quantity;
}

/**
 * The first figure that plainly is the goal of the aims, which all have one unit, and is none of theirs; else the start of
 * a way that is none of their baselines. `others` are all the aims of the objective.
 */
export function contradictedAim(
  figures: readonly Figure[],
  aims: readonly Aimed[],
  others: readonly Aimed[],
): Contradiction | null {
  const goals = aims.flatMap(goalsOf).sort((a, b) => Number(a.key === 'maintain') - Number(b.key === 'maintain'));
  const starts = aims.flatMap(startsOf);
  const limits = others.flatMap(({ indicator }) => limitsOf(indicator));
  const isExcused = (figure: Figure): boolean =>
    starts.some(({ quantity }) => states(figure, quantity)) ||
    limits.some(({ hours }) => states(figure, { amount: hours, unit: 'h' }));
  const levels = figures.filter((figure) => isGoal(figure, goals) && !isExcused(figure));
  return contradictedGoal(levels, goals) ?? contradictedStart(figures, starts);
}

interface Contradiction {
  readonly figure: Figure;
  readonly goal: Goal;
}

/**
 * The first level that is none of the goals. Where a title has more levels than there are targets, one of them may be that
 * of a step on the way, or of next year.
 */
function contradictedGoal(levels: readonly Figure[], goals: readonly Goal[]): Contradiction | null {
  const isStated = ({ quantity }: Goal): boolean => levels.some((figure) => states(figure, quantity));
  const targets = goals.filter(({ key }) => key === 'target');
  if (levels.length > Math.max(1, targets.length) && goals.some(isStated)) return null;
  const figure = levels.find(
    (each) => !goals.some(({ quantity }) => states(each, quantity) || completes(each, quantity)),
  );
  const goal = goals.find((each) => !isStated(each)) ?? goals[0];
  return figure === undefined || goal === undefined ? null : { figure, goal };
}

function contradictedStart(figures: readonly Figure[], starts: readonly Goal[]): Contradiction | null {
  const [goal] = starts;
  if (goal === undefined) return null;
  const from = figures.find(
    ({ relation, quantities }) => relation === 'from' && quantities.some((each) => each.unit === goal.quantity.unit),
  );
  if (from === undefined) return null;
  const isKnown = starts.some(({ quantity }) => states(from, quantity) || completes(from, quantity));
  return isKnown ? null : { figure: from, goal };
}

function goalsOf(aimed: Aimed): readonly Goal[] {
  const { aim, indicator } = aimed;
  const { target, maintain } = aim;
  if (maintain === null) return target && fits(target, indicator) ? [{ aimed, key: 'target', quantity: target }] : [];
  const kept = [maintain.low, maintain.high].filter((quantity) => quantity !== null);
  return kept.filter((quantity) => fits(quantity, indicator)).map((quantity) => ({ aimed, key: 'maintain', quantity }));
}

function startsOf(aimed: Aimed): readonly Goal[] {
  const { baseline } = aimed.aim;
  return baseline && fits(baseline, aimed.indicator) ? [{ aimed, key: 'baseline', quantity: baseline }] : [];
}

/** Whether a figure is said as a level to reach or keep: a bound on the wrong side is about something else. */
function isGoal(figure: Figure, goals: readonly Goal[]): boolean {
  if (!goals.some(({ quantity }) => amountIn(figure, quantity.unit) !== null)) return false;
  if (figure.relation === 'equal' || figure.relation === 'to') return true;
  const isLow = ({ aimed: { aim, indicator }, key, quantity }: Goal): boolean =>
    key === 'maintain' ? aim.maintain?.low === quantity : indicator.better === 'higher';
  if (figure.relation === 'least') return goals.some(isLow);
  return figure.relation === 'most' && goals.some((goal) => !isLow(goal));
}

function amountIn({ quantities }: Figure, unit: string): number | null {
  return quantities.find((quantity) => quantity.unit === unit)?.amount ?? null;
}

/** Whether a figure says a quantity; « 2 sur 3 » says 67 %. */
function states(figure: Figure, { amount, unit }: Quantity): boolean {
  const said = amountIn(figure, unit);
  return said !== null && (same(said, amount) || (figure.isRound && unit === '%' && Math.abs(said - amount) <= 0.005));
}

/** Whether a share is what another leaves: 15 % late are 85 % in time. */
function completes(figure: Figure, { amount, unit }: Quantity): boolean {
  const said = unit === '%' ? amountIn(figure, unit) : null;
  return said !== null && same(1 - said, amount);
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
