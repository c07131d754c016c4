import type { Attainment, Day, Days, GroupFigures, Status } from '../model/index.js';
import { atLeast } from './attainment.js';
import { paceOf } from './pace.js';
import type { Standing } from './standing.js';

/** Whether the time of something has come, is over, or was cut short. */
export type Phase = 'before' | 'during' | 'over' | 'dropped';

/** The phase of an objective with this period and closing on a day. */
export function phaseOf(
  period: Days | null,
  closed: { readonly on: Day; readonly dropped: string | null } | null,
  asOf: Day,
): Phase {
  const isClosed = closed !== null && closed.on <= asOf;
  if (isClosed && closed.dropped !== null) return 'dropped';
  if (period !== null && asOf < period.start) return 'before';
  return isClosed || (period !== null && period.end < asOf) ? 'over' : 'during';
}

/**
 * The status of a standing. What is missing is never green: with an indicator of its own without data it is unknown
 * rather than attained or on track, and so it is where something below is missing, unless the pace holds with that at 0.
 */
function statusOf(standing: Standing, phase: Phase): Status {
  const { attainment, low, expected, due, holding, gaps } = standing;
  if (phase === 'dropped') return 'dropped';
  if (phase === 'before') return 'not-started';
  if (attainment === null) return 'unknown';
  const reached = isWhole(attainment);
  if (phase === 'over') return reached ? (isWhole(low) ? 'attained' : 'unknown') : 'missed';
  if (reached && isWhole(low) && !holding) return 'attained';
  if (expected === null) return 'unknown';
  const pace = paceOf(attainment, expected);
  const doubtful = gaps || paceOf(low, due ?? expected) !== 'on-track';
  return pace === 'on-track' && doubtful ? 'unknown' : pace;
}

function isWhole(attainment: number): boolean {
  return atLeast(attainment, 1);
}

/** How a standing is shown, with the status that it has in a phase. */
export function attainedBy(standing: Standing, phase: Phase): Attainment & Pick<GroupFigures, 'expected' | 'status'> {
  const { attainment, low, high, coverage, expected } = standing;
  return { attainment, low, high, coverage, expected, status: statusOf(standing, phase) };
}
