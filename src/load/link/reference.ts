import { type Referred, unknownReference } from '../../language/rules/format/reference.js';
import {
  closest,
  type Entity,
  type Finding,
  finding,
  type Id,
  mayBeUnread,
  type Origin,
  type Path,
  type Plan,
  type Text,
} from '../../model/index.js';
import { idPlace } from '../id-place.js';

/** A node of an entity, or its key: its value when left out. */
export interface Spot {
  readonly entity: Entity;
  readonly path: Path;
  readonly part?: 'key' | 'value';
}

/** The finding that something in an entity is not right. */
export function problem(rule: string, { entity, path, part = 'value' }: Spot, message: Text): Finding {
  const place = { file: entity.origin.file, path: [...entity.origin.path, ...path], part };
  return finding(rule, place, message, { entity: entity.id });
}

/** What can be referred to. */
interface Known {
  readonly has: (id: Id) => boolean;
  readonly keys: () => Iterable<Id>;
  readonly get?: (id: Id) => unknown;
}

/**
 * Nothing when the id is known, or may be defined in a file that could not be read: that file has its own finding. Else
 * what the id may have meant, and where that stands.
 */
export type Refer = (spot: Spot, id: Id | null, referred: Referred, known: Known) => readonly Finding[];

/** For how many unknown ids of a workspace the one that was meant is looked for, among all that there are. */
const mostSought = 200;

/** Looks up the references of a plan. */
export function referencesIn(plan: Plan): Refer {
  let sought = 0;
  return (spot, id, referred, known) => {
    if (id === null || known.has(id) || mayBeUnread(plan, [id])) return [];
    const suggestion = sought++ < mostSought ? closest(id, known.keys()) : null;
    const found = problem('format/unknown-reference', spot, unknownReference.found(referred, id, suggestion));
    return [suggestion === null ? found : { ...found, related: closestIn(known, suggestion) }];
  };
}

/** Where the thing stands that was probably meant. */
function closestIn(known: Known, suggestion: Id): Finding['related'] {
  const { origin } = (known.get?.(suggestion) ?? {}) as { readonly origin?: Origin };
  return origin === undefined ? [] : [{ place: idPlace(origin), message: unknownReference.closest(suggestion) }];
}
