import { type Share, targetsDoNotAddUp as text } from '../../language/rules/cascade.js';
import { type Cell, type Measured, type Objective, plusDays, type Quantity, volumeOf } from '../../model/index.js';
import { type Aimed, atAim, fits, gain, holds } from '../aims.js';
import { boundsOf } from '../bounds.js';
import type { Context, Draft, Rule } from '../rule.js';

// A gap that nobody would see once both figures are rounded.
const negligible = 1e-3;

export const targetsDoNotAddUp: Rule = {
  name: 'cascade/targets-do-not-add-up',
  severity: 'warning',
  text,
  bad: `# written (80 % of the volume) aims at 85 %, social (20 %) at 80 %
kind: objective
id: service-reply
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  good: `# written (80 % of the volume) aims at 93 %, social (20 %) at 80 %
kind: objective
id: service-reply
indicators:
  reply-within-12h: { baseline: 62 %, target: 90 % }`,
  *check(context) {
    for (const objective of context.plan.objectives.values()) {
      if (objective.closed !== null) continue;
      for (const aimed of context.aims.of(objective)) {
        const draft = shortfall(context, aimed);
        if (draft !== null) yield draft;
      }
    }
  },
};

/**
 * What an aim reaches when all below reach their targets, each cell of the ledger counting by its volume for the first
 * that aims at it. What nobody below aims at is taken as perfect, so that a finding is beyond doubt.
 */
function shortfall(context: Context, aimed: Aimed): Draft | null {
  const target = averagedTarget(aimed);
  const below = target === null ? [] : aimsBelow(context, aimed);
  if (target === null || below.length === 0) return null;
  const cells = lastYear(context, aimed).filter((cell) => holds(aimed, cell));
  const volumes = new Map<Aimed | null, number>();
  for (const cell of cells) {
    const taker = below.find((child) => holds(child, cell)) ?? null;
    volumes.set(taker, (volumes.get(taker) ?? 0) + volumeOf(cell.state));
  }
  const total = [...volumes.values()].reduce((sum, volume) => sum + volume, 0);
  const rest = (volumes.get(null) ?? 0) / total;
  const best = bestOf(aimed);
  if (total === 0 || rest === 1 || (rest > 0 && best === null)) return null;
  const parts = below.map((child) => partOf(child, (volumes.get(child) ?? 0) / total)).filter(({ share }) => share > 0);
  const reached = parts.reduce((sum, part) => sum + part.target.amount * part.share, rest * (best ?? 0));
  if (gain(aimed.indicator, reached, target.amount) >= -Math.abs(target.amount) * negligible) return null;
  return {
    place: atAim(aimed, 'target'),
    entity: aimed.objective.id,
    message: text.found(target, reached, parts, rest),
    related: below.slice(0, 5).map((child) => ({ place: atAim(child, 'target'), message: text.part })),
    soughtAs: [aimed.objective.id],
  };
}

/** The target of an aim whose value is an average over records, so that the parts weigh by their volume. */
function averagedTarget({ aim: { target, maintain }, indicator }: Aimed): Quantity | null {
  const isAverage = ['rate', 'mean', 'ratio', 'nps'].includes(indicator.measure.kind);
  return isAverage && target !== null && maintain === null && fits(target, indicator) ? target : null;
}

/** The open aims at the same indicator by the objectives that support this one. */
function aimsBelow({ plan, children, aims }: Context, { objective, indicator }: Aimed): readonly Aimed[] {
  return (children.get(objective.id) ?? [])
    .map(({ id }) => plan.objectives.get(id))
    .filter((child): child is Objective => child !== undefined && child.closed === null)
    .flatMap((child) => aims.of(child))
    .filter((child) => child.indicator === indicator && averagedTarget(child) !== null);
}

function lastYear({ timelines, today }: Context, { indicator }: Aimed): readonly Cell[] {
  const timeline: readonly Measured[] = timelines.get(indicator.id) ?? [];
  return timeline.filter(({ period }) => period.start >= plusDays(today, -366)).flatMap(({ cells }) => cells);
}

function bestOf({ indicator }: Aimed): number | null {
  const bounds = boundsOf(indicator);
  const best = bounds && (indicator.better === 'higher' ? bounds.high : bounds.low);
  return best !== null && Number.isFinite(best) ? best : null;
}

function partOf({ objective, aim }: Aimed, share: number): Share {
  return { id: objective.id, target: aim.target as Quantity, share };
}
