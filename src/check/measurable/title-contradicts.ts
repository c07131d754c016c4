import { titleContradicts as text } from '../../language/rules/measurable.js';
import type { Condition, Entity, Indicator, Objective, Path, Plan, Quantity } from '../../model/index.js';
import { type Aimed, atAim, conditionText, fits, statedIn, unknownIndicators } from '../aims.js';
import { at } from '../place.js';
import type { Draft, Rule } from '../rule.js';
import { type Figure, figuresIn } from './title-figures.js';

export const titleContradicts: Rule = {
  name: 'measurable/title-contradicts',
  severity: 'error',
  text,
  bad: `title: Reply to 90 % of requests in under 12 h
indicators:
  reply-within-12h: { baseline: 62 %, target: 85 % }`,
  good: `title: Reply to 90 % of requests in under 12 h
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  *check({ plan, aims: { of } }) {
    const contradictory = new Set<Indicator>();
    for (const indicator of plan.indicators.values()) {
      const draft = contradictedDelay(plan, indicator, figuresIn(indicator.title), [indicator]);
      if (draft === null) continue;
      contradictory.add(indicator);
      yield draft;
    }
    for (const objective of plan.objectives.values()) {
      if (objective.closed !== null) continue;
      const aims = of(objective);
      const figures = figuresIn(objective.title);
      const indicators = aims.map(({ indicator }) => indicator);
      // An indicator that contradicts its own title is the one mistake.
      const isSound = !indicators.some((indicator) => contradictory.has(indicator));
      const delay = isSound ? contradictedDelay(plan, objective, figures, indicators) : null;
      for (const draft of [...contradictedTarget(objective, figures, aims), ...(delay ? [delay] : [])]) {
        yield { ...draft, soughtAs: unknownIndicators(plan, objective) };
      }
    }
  },
};

/** A delay in a title where every success condition of the indicators has another one. */
function contradictedDelay(
  plan: Plan,
  entity: Entity,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): Draft | null {
  const said = figures.filter(({ unit }) => unit === 'h');
  const [first] = said;
  if (first === undefined) return null;
  const limits = indicators.flatMap(limitsOf);
  const [limit] = limits;
  if (limit === undefined || said.some(({ amount }) => limits.some(({ hours }) => same(hours, amount)))) return null;
  // A day of business hours has as many as the calendar says, not 24.
  if (/\d\s*[jd]/iu.test(first.text) && limits.some((each) => isBusiness(plan, each))) return null;
  return {
    place: within(entity, first),
    entity: entity.id,
    message: text.counted(first.text, limit.indicator.id, limit.shown),
    related: [{ place: at(limit.indicator, ...limit.path), message: text.other }],
  };
}

function isBusiness(plan: Plan, { indicator: { source }, column: id }: Limit): boolean {
  const column = source === null ? undefined : plan.sources.get(source)?.columns[id];
  return column !== undefined && 'clock' in column && column.clock === 'business';
}

interface Limit {
  readonly indicator: Indicator;
  readonly column: string;
  readonly path: Path;
  readonly hours: number;
  readonly shown: string;
}

function limitsOf(indicator: Indicator): readonly Limit[] {
  const { measure } = indicator;
  if (measure.kind !== 'rate') return [];
  return Object.entries(measure.success).flatMap(([column, condition]) => {
    const hours = upperHours(condition);
    const shown = `${column}: ${conditionText(condition)}`;
    return hours === null ? [] : [{ indicator, column, path: ['measure', 'rate', 'success', column], hours, shown }];
  });
}

function upperHours({ operator, operands }: Condition): number | null {
  const quantity = operands[0]?.quantity ?? null;
  return quantity?.unit === 'h' && (operator === '<' || operator === '<=') ? quantity.amount : null;
}

/** A figure in the title in the unit of the targets, where none of these has it, nor any other value of the aims. */
function* contradictedTarget(
  objective: Objective,
  figures: readonly Figure[],
  aims: readonly Aimed[],
): Iterable<Draft> {
  const reported = new Set<string>();
  for (const aimed of aims) {
    const { target, maintain } = aimed.aim;
    if (target === null || maintain !== null || !fits(target, aimed.indicator) || reported.has(target.unit)) continue;
    reported.add(target.unit);
    const alike = aims.flatMap(({ aim }) => statedIn(aim)).filter(({ quantity }) => quantity.unit === target.unit);
    const said = figures.filter(({ unit }) => unit === target.unit);
    if (said.some((figure) => alike.some(({ path, quantity }) => isGoal(path) && equals(figure, quantity)))) continue;
    // What success means for a rate is no target of it, and "from 62 %" is a baseline.
    const limits = aims.flatMap(({ indicator }) => limitsOf(indicator));
    const other = said.find(
      (figure) =>
        !alike.some(({ quantity }) => equals(figure, quantity)) &&
        !(figure.unit === 'h' && limits.some(({ hours }) => same(hours, figure.amount))),
    );
    if (other === undefined) continue;
    yield {
      place: within(objective, other),
      entity: objective.id,
      message: text.target(other.text, aimed.indicator.id, target),
      related: [{ place: atAim(aimed, 'target'), message: text.other }],
    };
  }
}

function isGoal([key]: Path): boolean {
  return key === 'target' || key === 'maintain' || key === 'milestones';
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function equals(figure: Figure, quantity: Quantity): boolean {
  return same(figure.amount, quantity.amount);
}

function within({ origin }: Entity, { start, end }: Figure): Draft['place'] {
  return { file: origin.file, path: [...origin.path, 'title'], within: [start, end] };
}
