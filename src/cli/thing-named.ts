import { cannot } from '../language/cli/cannot.js';
import { closest, type Id } from '../model/index.js';
import { cannotRun } from './failure.js';

type Sought = Parameters<typeof cannot.unknownId>[0];

/** What a person names by its id; throws a CannotRun that says what there is instead where nothing has that id. */
export function thingNamed<T>(sought: Sought, id: Id, things: ReadonlyMap<Id, T>): T {
  const thing = things.get(id);
  if (thing !== undefined) return thing;
  const ids = [...things.keys()];
  throw cannotRun(cannot.unknownId(sought, id, closest(id, ids), ids));
}
