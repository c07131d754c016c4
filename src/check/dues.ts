import type { Day, Objective, Path } from '../model/index.js';

/** A day on which something of an objective is due, and the key that says so. */
export interface Due {
  readonly on: Day;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** What is due within the period of an objective, and what is not: a milestone on no day of it, a step after its end. */
export function duesOf({ period, aims, steps }: Objective): {
  readonly inside: number;
  readonly outside: readonly Due[];
} {
  if (period === null) return { inside: 0, outside: [] };
  const milestones = aims.flatMap(({ indicator, milestones: all }) =>
    all.map(({ on }): Due => ({ on, path: ['indicators', indicator, 'milestones', on], part: 'key' })),
  );
  const due = steps.flatMap(({ by }, i): readonly Due[] =>
    by === null ? [] : [{ on: by, path: ['steps', i, 'by'], part: 'value' }],
  );
  const outside = [
    ...milestones.filter(({ on }) => on < period.start || period.end < on),
    // What prepares an objective may be due before it begins.
    ...due.filter(({ on }) => period.end < on),
  ];
  return { inside: milestones.length + due.length - outside.length, outside };
}

/** Whether nothing that is due falls into the period: then it is the period that is in doubt, and what follows from it. */
export function isMisdated(objective: Objective): boolean {
  const { inside, outside } = duesOf(objective);
  return inside === 0 && outside.length > 0;
}
