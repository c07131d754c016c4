import { type Aim, type AimFigures, type Indicator, type Period, pendingOf, targetOn } from '../model/index.js';
import { attainmentOf, expectedOf, scoreOf, type Way } from './progress.js';
import { type Reading, readSlice } from './reading.js';
import { knownStanding, type Part, unknownStanding } from './standing.js';
import { boundsOfBand, boundsOfTarget, verdictOf } from './verdict.js';
import { sliceOf, type View } from './view.js';

/** Whether an aim only keeps what there is. */
export function isGuardrail(aim: Aim): boolean {
  return aim.target === null && aim.maintain !== null;
}

/** An indicator as an objective with this period aims at it. */
export function aimFigures(view: View, period: Period | null, aim: Aim): AimFigures {
  const indicator = view.plan.indicators.get(aim.indicator);
  const target = targetOn(aim, view.asOf);
  const { where, weight, baseline, maintain } = aim;
  const stated = { indicator: aim.indicator, where, weight, baseline, target, maintain };
  if (indicator === undefined) return { ...stated, ...unmeasured, title: aim.indicator };
  const reading = readSlice(sliceOf(view, indicator, period, [aim]), view.asOf);
  const { title, unit, better } = indicator;
  const { value, n, low, high, asOf, stale, history } = reading;
  const pending = pendingOf(reading.state);
  const judged = judge(view, period, aim, indicator, reading);
  return { ...stated, title, unit, better, value, n, low, high, pending, asOf, stale, history, ...judged };
}

const unmeasured = {
  unit: '',
  better: 'higher',
  value: null,
  n: null,
  low: null,
  high: null,
  pending: null,
  attainment: null,
  expected: null,
  verdict: null,
  asOf: null,
  stale: false,
  history: [],
} as const;

type Judgement = Pick<AimFigures, 'attainment' | 'expected' | 'verdict'>;

function judge(view: View, period: Period | null, aim: Aim, indicator: Indicator, reading: Reading): Judgement {
  const way = wayOf(view, aim);
  const verdict = (bounds: Parameters<typeof verdictOf>[1]): AimFigures['verdict'] =>
    indicator.measure.kind === 'rate' ? verdictOf(reading, bounds) : null;
  if (way !== null) {
    return {
      attainment: attainmentOf(reading, way, indicator),
      expected: expectedOf({ aim, way, indicator, reading }, period, view.asOf),
      verdict: verdict(boundsOfTarget(way.target, indicator.better)),
    };
  }
  if (aim.maintain === null) return { attainment: null, expected: null, verdict: null };
  return { attainment: scoreOf(reading, aim.maintain), expected: null, verdict: verdict(boundsOfBand(aim.maintain)) };
}

/** The way from the baseline to the target in force; null for an aim without a target. */
export function wayOf({ asOf }: View, aim: Aim): Way | null {
  const target = targetOn(aim, asOf);
  return aim.target === null || target === null
    ? null
    : { baseline: aim.baseline?.amount ?? null, target: target.amount };
}

/** A target as a part of its objective. */
export function targetPart({ attainment, expected, weight }: AimFigures): Part {
  const standing = attainment === null ? unknownStanding(expected) : knownStanding(attainment, expected);
  return { ...standing, weight };
}

/** A guardrail as a part of an objective that has nothing else: it is expected to hold from the first day to the last. */
export function guardrailPart({ attainment, weight }: AimFigures): Part {
  const standing = attainment === null ? unknownStanding(1) : knownStanding(attainment, 1);
  return { ...standing, weight, holding: true };
}
