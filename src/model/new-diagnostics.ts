import type { Diagnostic } from './diagnostic.js';
import { tally } from './group-by.js';

/**
 * The diagnostics for which others, those of an earlier version of the files, do not account, in their order. Each of the
 * others accounts for one, wherever its lines went: first for one that says the same in the same field, then for one that
 * says the same in another (items of a list move), then for one that says something else of the same field (a figure in it
 * changed). So as many of a kind are old as there were, and the new ones are those that say what was not said before.
 */
export function newDiagnostics(now: readonly Diagnostic[], before: readonly Diagnostic[]): readonly Diagnostic[] {
  let [left, others] = [now, before];
  for (const likeness of [sameThing, sameSaid, sameField]) {
    [left, others] = [unmatched(left, others, likeness), unmatched(others, left, likeness)];
  }
  return left;
}

type Likeness = (diagnostic: Diagnostic) => string;

const sameThing: Likeness = ({ rule, entity, place, message }) =>
  JSON.stringify([rule, entity ?? place.file, place.field, message.en]);

const sameSaid: Likeness = ({ rule, entity, place, message }) =>
  JSON.stringify([rule, entity ?? place.file, message.en]);

const sameField: Likeness = ({ rule, entity, place }) => JSON.stringify([rule, entity ?? place.file, place.field]);

/** Some without the first of each kind, as many as there are among others. */
function unmatched(
  some: readonly Diagnostic[],
  others: readonly Diagnostic[],
  likeness: Likeness,
): readonly Diagnostic[] {
  const counts = new Map(tally(others.map(likeness)));
  return some.filter((each) => {
    const count = counts.get(likeness(each)) ?? 0;
    counts.set(likeness(each), count - 1);
    return count <= 0;
  });
}
