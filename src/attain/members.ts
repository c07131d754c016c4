import type { Id, Objective, ObjectiveFigures, Support } from '../model/index.js';
import { type Part, type Standing, unknownStanding } from './standing.js';
import type { Phase } from './status.js';

/** What is known of something once all that supports it is judged. `objective` is null for an axis or ambition. */
export interface Judged<F = unknown> {
  readonly figures: F;
  readonly standing: Standing;
  readonly phase: Phase;
  readonly objective: Objective | null;
}

export type JudgedObjective = Judged<ObjectiveFigures> & { readonly objective: Objective };

/** Something that supports, as a part of what it supports; `judged` is null where nothing could be known of it. */
export interface Member<J> {
  readonly part: Part;
  readonly judged: J | null;
}

/**
 * What supports something, without what was dropped. What is not judged yet is part of a cycle: nothing is known of it.
 */
export function membersOf<J extends Judged>(
  children: readonly Support[],
  judged: ReadonlyMap<Id, J>,
): readonly Member<J>[] {
  return children.flatMap(({ id, weight }): readonly Member<J>[] => {
    const child = judged.get(id);
    if (child === undefined) return [{ part: { ...unknownStanding(null), weight }, judged: null }];
    const { standing, phase } = child;
    if (phase === 'dropped') return [];
    return [{ part: { ...standing, weight, holding: standing.holding && phase !== 'over' }, judged: child }];
  });
}
