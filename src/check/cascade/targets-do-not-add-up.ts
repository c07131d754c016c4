import { type Share, targetsDoNotAddUp as text } from '../../language/rules/cascade.js';
import {
  accumulates,
  type Cell,
  type Measured,
  plusDays,
  type Quantity,
  type Text,
  volumeOf,
} from '../../model/index.js';
import { type Aimed, atAim, fits, gain, holds } from '../aims.js';
import { boundsOf } from '../bounds.js';
import type { Context, Rule } from '../rule.js';

// A gap that nobody would see once both figures are rounded.
const negligible = 1e-3;

export const targetsDoNotAddUp: Rule = {
  name: 'cascade/targets-do-not-add-up',
  severity: 'warning',
  text,
  *check(context) {
    for (const aimed of context.aims.open) {
      const { objective } = aimed;
      const below = isJudged(context, aimed) && !context.circular.has(objective.id) ? aimsBelow(context, aimed) : [];
      if (below.length === 0) continue;
      const message = shortfall(context, aimed, below);
      if (message === null) continue;
      yield {
        place: atAim(aimed, 'target'),
        entity: objective.id,
        message,
        related: below.slice(0, 5).map((child) => ({ place: atAim(child, 'target'), message: text.part })),
        soughtAs: [objective.id],
      };
    }
  },
};

/** The open aims at the same indicator by the objectives that support this one, as far as they have a sound target. */
function aimsBelow(context: Context, { objective, indicator }: Aimed): readonly Aimed[] {
  const { plan, children, aims } = context;
  const below = new Set((children.get(objective.id) ?? []).flatMap(({ id }) => plan.objectives.get(id) ?? []));
  return [...below]
    .flatMap((child) => (child.closed === null ? aims.of(child) : []))
    .filter((child) => child.indicator === indicator && isJudged(context, child));
}

/** Whether an aim has a target that can be compared with others at its indicator. */
function isJudged({ unsound }: Context, aimed: Aimed): boolean {
  const { aim, indicator, objective } = aimed;
  if (aim.target === null || aim.maintain !== null || objective.period === null) return false;
  return fits(aim.target, indicator) && !unsound.has(aimed);
}

/** Why an aim is missed even when all below reach their targets; null where it is not, or that cannot be told. */
function shortfall(context: Context, aimed: Aimed, below: readonly Aimed[]): Text | null {
  const volumes = volumesOf(context, aimed, below);
  if (volumes === null) return null;
  const { kind } = aimed.indicator.measure;
  if (accumulates(aimed.indicator)) return sumShort(aimed, below, volumes);
  return ['rate', 'mean', 'ratio', 'nps'].includes(kind) ? averageShort(aimed, below, volumes) : null;
}

/** The volume of the last year by the one aim below that holds each cell, null for none; null where several hold one. */
type Volumes = ReadonlyMap<Aimed | null, number>;

function volumesOf(context: Context, aimed: Aimed, below: readonly Aimed[]): Volumes | null {
  const volumes = new Map<Aimed | null, number>();
  for (const cell of lastYear(context, aimed)) {
    if (!holds(aimed, cell)) continue;
    const [taker = null, ...others] = below.filter((child) => holds(child, cell));
    if (others.length > 0) return null;
    volumes.set(taker, (volumes.get(taker) ?? 0) + volumeOf(cell.state));
  }
  return volumes;
}

function lastYear({ timelines, today }: Context, { indicator }: Aimed): readonly Cell[] {
  const timeline: readonly Measured[] = timelines.get(indicator.id) ?? [];
  return timeline.filter(({ period }) => period.start >= plusDays(today, -366)).flatMap(({ cells }) => cells);
}

/** Totals add up, where the aims below share out all that was counted, and over the same days. */
function sumShort(aimed: Aimed, below: readonly Aimed[], volumes: Volumes): Text | null {
  const days = ({ objective: { period } }: Aimed): string => `${period?.start} ${period?.end}`;
  const isShared = volumes.size > 0 && !volumes.has(null) && below.every((child) => days(child) === days(aimed));
  if (!isShared) return null;
  const reached = below.reduce((sum, child) => sum + targetOf(child).amount, 0);
  const parts = below.map((child) => ({ id: child.objective.id, target: targetOf(child) }));
  return isShort(aimed, reached) ? text.summed(targetOf(aimed), reached, parts) : null;
}

/**
 * Averages weigh by volume, of the aims below that last as long. What none of them holds is taken as perfect, so that a
 * finding is beyond doubt.
 */
function averageShort(aimed: Aimed, below: readonly Aimed[], volumes: Volumes): Text | null {
  const end = aimed.objective.period?.end ?? '';
  const lasting = below.filter(({ objective: { period } }) => period !== null && end <= period.end);
  const total = [...volumes.values()].reduce((sum, volume) => sum + volume, 0);
  const parts = lasting.map((child): Share => {
    return { id: child.objective.id, target: targetOf(child), share: (volumes.get(child) ?? 0) / total };
  });
  const held = parts.filter(({ share }) => share > 0);
  const taken = held.reduce((sum, { share }) => sum + share, 0);
  const rest = taken > 1 - 1e-9 ? 0 : 1 - taken;
  const best = bestOf(aimed);
  if (held.length === 0 || (rest > 0 && best === null)) return null;
  const reached = held.reduce((sum, part) => sum + part.target.amount * part.share, rest * (best ?? 0));
  return isShort(aimed, reached) ? text.found(targetOf(aimed), reached, held, rest) : null;
}

function isShort(aimed: Aimed, reached: number): boolean {
  const target = targetOf(aimed).amount;
  return gain(aimed.indicator, reached, target) < -Math.abs(target) * negligible;
}

const targetOf = ({ aim }: Aimed): Quantity => aim.target as Quantity;

function bestOf({ indicator }: Aimed): number | null {
  const bounds = boundsOf(indicator);
  const best = bounds && (indicator.better === 'higher' ? bounds.high : bounds.low);
  return best !== null && Number.isFinite(best) ? best : null;
}
