import type { ImportProgress } from '../model/index.js';
import { progressText, type Style } from '../report/index.js';
import type { Io } from './io.js';

/** Least time between two drawings, in ms. */
const interval = 100;

const eraseLine = '\r\u001b[K';

/**
 * A line on the terminal that says how far an import is; silent where nobody looks, and for work that is done at once.
 * `elapsed` tells the ms since some moment before.
 */
export function progressLine(io: Io, quiet: boolean, style: Style, elapsed: () => number) {
  const { stderr, env } = io;
  const visible = stderr.isTTY === true && env.TERM !== 'dumb' && !quiet;
  let phase: ImportProgress['phase'] | null = null;
  let [begun, next, drawn] = [0, elapsed() + interval, false];
  return {
    show: (progress: ImportProgress): void => {
      const now = elapsed();
      if (progress.phase !== phase) begun = now;
      phase = progress.phase;
      if (!visible || now < next) return;
      // The last column is left free: a terminal may wrap when it is written.
      const width = (stderr.columns ?? 80) - 1;
      stderr.write(eraseLine + progressText(progress, now - begun, { ...style, width }));
      drawn = true;
      next = now + interval;
    },
    clear: (): void => {
      if (drawn) stderr.write(eraseLine);
      drawn = false;
    },
  };
}
