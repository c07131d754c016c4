import type { Attainment } from '../model/index.js';

/** Where something stands, and where it was expected to stand. */
export interface Standing extends Attainment {
  /** The attainment expected by now of what is known; null where nothing says. */
  readonly expected: number | null;
  /** The attainment expected by now of everything, known or not; compares with `low`. */
  readonly due: number | null;
  /** Whether some of it is to be held to the end, so that only the end can attain it. */
  readonly holding: boolean;
  /** Whether an indicator of its own has no data. */
  readonly gaps: boolean;
}

/** A standing and how much it counts in a mean. */
export interface Part extends Standing {
  readonly weight: number;
}

/** The standing of what nothing is known of: anything from 0 to 1. */
export function unknownStanding(expected: number | null): Standing {
  return { attainment: null, low: 0, high: 1, coverage: 0, expected, due: expected, holding: false, gaps: false };
}

/** The standing of what is known exactly. */
export function knownStanding(attainment: number, expected: number | null): Standing {
  return {
    attainment,
    low: attainment,
    high: attainment,
    coverage: 1,
    expected,
    due: expected,
    holding: false,
    gaps: false,
  };
}

const isKnown = (part: Part): boolean => part.attainment !== null;

/**
 * The weighted mean of what is known; the bounds are the means when all that is missing is at 0 or at 1; the coverage
 * is the share of the weight that is known.
 */
export function weightedMean(parts: readonly Part[]): Standing {
  const attainment = meanOf(parts, ({ attainment }) => attainment);
  const low = meanOf(parts, (part) => part.low) ?? 0;
  const high = meanOf(parts, (part) => part.high) ?? 1;
  return {
    attainment: attainment === null ? null : Math.min(high, Math.max(low, attainment)),
    low,
    high,
    coverage: meanOf(parts, ({ coverage }) => coverage) ?? 0,
    expected: meanOf(attainment === null ? parts : parts.filter(isKnown), ({ expected }) => expected),
    due: meanOf(parts, ({ due }) => due),
    holding: parts.some(({ holding }) => holding),
    gaps: false,
  };
}

/** The mean over the parts that have the figure, by weight; null when these weigh nothing. */
export function meanOf<T extends { readonly weight: number }>(
  parts: readonly T[],
  figure: (part: T) => number | null,
): number | null {
  const known = parts.filter((part) => figure(part) !== null);
  const weight = known.reduce((sum, part) => sum + part.weight, 0);
  return weight > 0 ? known.reduce((sum, part) => sum + part.weight * (figure(part) ?? 0), 0) / weight : null;
}

/** As strong as the weakest part: its attainment and what was expected of it. */
export function weakest(parts: readonly Part[]): Standing {
  const known = parts.filter(isKnown);
  const least = lowestBy(known, ({ attainment }) => attainment ?? 0);
  const doubtful = lowestBy(parts, ({ low }) => low);
  return {
    attainment: least?.attainment ?? null,
    low: doubtful?.low ?? 0,
    high: parts.reduce((min, { high }) => Math.min(min, high), 1),
    coverage: meanOf(parts, ({ coverage }) => coverage) ?? 0,
    expected: (least ?? doubtful)?.expected ?? null,
    due: doubtful?.due ?? null,
    holding: parts.some(({ holding }) => holding),
    gaps: false,
  };
}

function lowestBy(parts: readonly Part[], figure: (part: Part) => number): Part | undefined {
  return parts.reduce<Part | undefined>((low, part) => (low && figure(low) <= figure(part) ? low : part), undefined);
}

/**
 * A standing that guardrails cap: at most the score of the weakest that is measured. One that is not measured may turn
 * out broken, which leaves only the upper bound.
 */
export function cappedBy(standing: Standing, scores: readonly (number | null)[]): Standing {
  const cap = scores.reduce<number>((min, score) => Math.min(min, score ?? 1), 1);
  const { attainment, low, high } = standing;
  return {
    ...standing,
    attainment: attainment === null ? null : Math.min(attainment, cap),
    low: scores.includes(null) ? 0 : Math.min(low, cap),
    high: Math.min(high, cap),
    gaps: standing.gaps || scores.includes(null),
  };
}
