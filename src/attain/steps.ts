import type { Day, Objective, Step, StepFigures } from '../model/index.js';
import { knownStanding, type Part } from './standing.js';

/** What is delivered of an objective by a day. A step is late from the day after it was due. */
export function stepFigures({ steps }: Objective, asOf: Day): readonly StepFigures[] {
  return steps.map((step) => {
    const state = isDone(step, asOf) ? 'done' : step.by !== null && step.by < asOf ? 'late' : 'due';
    return { title: step.title, by: step.by, done: step.done, weight: step.weight, state };
  });
}

/** Steps as parts of their objective: 1 when done, else 0; expected from the day they are due, at the latest the end. */
export function stepParts({ steps, period }: Objective, asOf: Day): readonly Part[] {
  return steps.map((step) => {
    const due = step.by ?? period?.end ?? null;
    const expected = due === null ? null : due <= asOf ? 1 : 0;
    return { ...knownStanding(isDone(step, asOf) ? 1 : 0, expected), weight: step.weight };
  });
}

function isDone({ done }: Step, asOf: Day): boolean {
  return done !== null && done <= asOf;
}
