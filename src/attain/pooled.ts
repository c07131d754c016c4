import {
  type Aim,
  type AimFigures,
  accumulates,
  estimate,
  foldCells,
  type Id,
  type Indicator,
  type Objective,
  rollupOf,
  volumeOf,
} from '../model/index.js';
import { isGuardrail, wayOf } from './aim.js';
import type { JudgedObjective, Member } from './members.js';
import { guardrailScores } from './own.js';
import { attainmentOf, expectedOf, type Way } from './progress.js';
import { type Reading, readSlice } from './reading.js';
import {
  cappedBy,
  knownStanding,
  meanOf,
  type Part,
  type Standing,
  unknownStanding,
  weightedMean,
} from './standing.js';
import { stepParts } from './steps.js';
import { sliceOf, type View } from './view.js';

/** An objective whose own targets are pooled with those of others. */
interface Pooled {
  readonly judged: JudgedObjective;
  readonly weight: number;
}

/** What an objective of the pool brings to one indicator. */
interface Share {
  readonly aim: Aim;
  readonly figures: AimFigures;
  readonly weight: number;
}

/**
 * What an objective attains when the records of those that support it are put together, as if they were one team: for
 * each indicator they aim at, their slices are folded over the same days and scored on the objective's own way, or on
 * the mean of theirs by volume. An objective counts by its weight, divided among its targets and steps; one that is not
 * measured by itself counts whole. The guardrails of all of them cap the result.
 */
export function pooledStanding(
  view: View,
  objective: Objective,
  members: readonly Member<JudgedObjective>[],
): Standing {
  const pool = members.flatMap(({ judged, part: { weight } }) =>
    judged !== null && isMeasured(judged.objective) ? [{ judged, weight }] : [],
  );
  const whole = members
    .filter(({ judged }) => judged === null || !isMeasured(judged.objective))
    .map(({ part }) => part);
  const steps = pool.flatMap((member) => {
    const share = shareOf(member);
    return stepParts(member.judged.objective, view.asOf).map((part) => ({ ...part, weight: part.weight * share }));
  });
  const measured = [...sharesByIndicator(pool)].map(([id, shares]) => indicatorPart(view, objective, id, shares));
  const scores = pool.flatMap(({ judged }) => guardrailScores(judged.objective, judged.figures.indicators));
  return cappedBy(weightedMean([...whole, ...steps, ...measured]), scores);
}

function isMeasured(objective: Objective): boolean {
  return rollupOf(objective) === 'own' && objective.aims.some((aim) => !isGuardrail(aim));
}

/** What one unit of weight inside an objective is worth in the pool. */
function shareOf({ judged: { objective }, weight }: Pooled): number {
  const parts = [...objective.aims.filter((aim) => !isGuardrail(aim)), ...objective.steps];
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  return total > 0 ? weight / total : 0;
}

function sharesByIndicator(pool: readonly Pooled[]): ReadonlyMap<Id, readonly Share[]> {
  const shares = new Map<Id, Share[]>();
  for (const member of pool) {
    const { objective, figures } = member.judged;
    for (const [i, aim] of objective.aims.entries()) {
      const measured = figures.indicators[i];
      if (measured === undefined || isGuardrail(aim)) continue;
      const share = { aim, figures: measured, weight: aim.weight * shareOf(member) };
      shares.set(aim.indicator, [...(shares.get(aim.indicator) ?? []), share]);
    }
  }
  return shares;
}

/** One indicator as a part of the pool; what is missing of it may turn out at 0 or at 1. */
function indicatorPart(view: View, objective: Objective, id: Id, shares: readonly Share[]): Part {
  const weight = weightOf(shares);
  const indicator = view.plan.indicators.get(id);
  if (indicator === undefined) return { ...unknownStanding(null), weight };
  const reading = readSlice(
    sliceOf(
      view,
      indicator,
      objective.period,
      shares.map(({ aim }) => aim),
    ),
    view.asOf,
  );
  const volumes = new Map(shares.map((share) => [share, volumeOfAim(view, indicator, reading, share.aim)]));
  const known = shares.filter((share) => volumes.get(share) !== null);
  const own = objective.aims.find((aim) => aim.indicator === id && !isGuardrail(aim));
  const way = own
    ? wayOf(view, own)
    : pooledWay(
        indicator,
        known.map(({ aim }) => wayOf(view, aim)),
        known.map((share) => volumes.get(share) ?? 0),
      );
  const attainment = way && attainmentOf(reading, way, indicator);
  const expected =
    own && way
      ? expectedOf({ aim: own, way, indicator, reading }, objective.period, view.asOf)
      : meanOf(known.length > 0 ? known : shares, ({ figures }) => figures.expected);
  if (attainment === null) return { ...unknownStanding(expected), weight };
  const missing = shares
    .filter((share) => !known.includes(share))
    .map(({ figures, weight }) => ({ ...unknownStanding(figures.expected), weight }));
  return { ...weightedMean([{ ...knownStanding(attainment, expected), weight: weightOf(known) }, ...missing]), weight };
}

function weightOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { weight }) => sum + weight, 0);
}

/** How much of the pool an aim holds; null where it is not measured in these days. */
function volumeOfAim(view: View, indicator: Indicator, { cells }: Reading, aim: Aim): number | null {
  const state = foldCells(cells.filter(sliceOf(view, indicator, null, [aim]).holds));
  return state !== null && estimate(state, indicator.measure).value !== null ? volumeOf(state) : null;
}

/** Baseline and target of the whole: the sums of what adds up, else the means by volume. Null where one lacks a target. */
function pooledWay(indicator: Indicator, ways: readonly (Way | null)[], volumes: readonly number[]): Way | null {
  const total = accumulates(indicator) ? 1 : volumes.reduce((sum, volume) => sum + volume, 0);
  const pool = (figure: (way: Way) => number | null): number | null => {
    const values = ways.map((way) => (way === null ? null : figure(way)));
    if (values.length === 0 || values.includes(null)) return null;
    const weight = (i: number): number => (accumulates(indicator) ? 1 : (volumes[i] ?? 0) / total);
    return values.reduce<number>((sum, value, i) => sum + (value ?? 0) * weight(i), 0);
  };
  const target = pool((way) => way.target);
  return target === null || !Number.isFinite(target) ? null : { baseline: pool((way) => way.baseline), target };
}
