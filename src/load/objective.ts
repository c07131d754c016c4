import type { Aim, Closing, Means, Objective, Origin, Period } from '../model/index.js';
import type { Content } from './document.js';

type Written = Content<'objective'>;
type WrittenAim = Written['indicators'][string];

/**
 * An objective as the model has it. Every key is written out, so that all objectives are laid out alike in memory: the
 * rules, which look at each of them dozens of times, read them several times faster.
 */
export function objectiveOf(written: Written, period: Period | null, origin: Origin): Objective {
  return {
    id: written.id,
    title: written.title,
    origin,
    ignore: written.ignore,
    supports: written.supports,
    team: written.team ?? null,
    owner: written.owner ?? null,
    period: written.period ?? period,
    aims: Object.entries(written.indicators).map(([indicator, aim]) => aimOf(indicator, aim)),
    steps: written.steps.map(({ step, by = null, done = null, weight, evidence = null }) => ({
      title: step,
      by,
      done,
      weight,
      evidence,
    })),
    rollup: written.rollup ?? null,
    competencies: written.competencies,
    means: written.means ? meansOf(written.means) : null,
    agreed: written.agreed,
    reviews: written.reviews.map(({ on, by, confidence = null, note = null }) => ({ on, by, confidence, note })),
    closed: written.closed ? closingOf(written.closed) : null,
  };
}

function aimOf(indicator: string, written: WrittenAim): Aim {
  const { where, baseline = null, target = null, maintain, tolerance = null, weight, milestones, changes } = written;
  return {
    indicator,
    where,
    baseline,
    target,
    maintain: maintain ? { low: maintain.low, high: maintain.high, tolerance } : null,
    weight,
    milestones: Object.entries(milestones).map(([on, value]) => ({ on, value })),
    changes,
  };
}

function meansOf({ time, budget, support }: NonNullable<Written['means']>): Means {
  return { time: time ?? null, budget: budget ?? null, support };
}

function closingOf({ on, lesson, dropped }: NonNullable<Written['closed']>): Closing {
  return { on, lesson: lesson ?? null, dropped: dropped ?? null };
}
