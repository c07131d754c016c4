/** The natural limits of a process: what it does without anything having changed. */
export interface ProcessLimits {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The natural process limits of successive values, at 2.66 mean moving ranges about their mean (XmR chart; W. A.
 * Shewhart, as in D. J. Wheeler, Understanding Variation). Null for fewer than two values.
 */
export function processLimits(values: readonly number[]): ProcessLimits | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] as number)));
  const spread = (2.66 * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length;
  return { mean, low: mean - spread, high: mean + spread };
}

/** How many values in a row on one side of the mean are no chance any more (Wheeler's second detection rule). */
const run = 8;

/** Whether a process still is as its limits say: its last value within them, and the last eight not all on one side. */
export function isSteady(values: readonly number[], { mean, low, high }: ProcessLimits): boolean {
  const last = values.at(-1);
  const latest = values.slice(-run);
  const isShifted = latest.length === run && (latest.every((v) => v > mean) || latest.every((v) => v < mean));
  return last !== undefined && low <= last && last <= high && !isShifted;
}

/** The mean change per step over every stretch of some steps among successive values. */
export function slopes(values: readonly number[], steps: number): readonly number[] {
  return values.slice(steps).map((value, i) => (value - (values[i] as number)) / steps);
}
