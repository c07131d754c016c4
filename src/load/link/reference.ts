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

/** The finding that something in an entity is not right. */
export function problem(
  rule: string,
  entity: Entity,
  path: Path,
  message: Text,
  part: 'key' | 'value' = 'value',
): Finding {
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
export type Refer = (
  entity: Entity,
  path: Path,
  id: Id | null,
  referred: Referred,
  known: Known,
  part?: 'key' | 'value',
) => readonly Finding[];

/** For how many unknown ids of a workspace the one that was meant is looked for, among all that there are. */
const mostSought = 200;

/** Looks up the references of a plan. */
export function referencesIn(plan: Plan): Refer {
  let sought = 0;
  return (entity, path, id, referred, known, part = 'value') => {
    if (id === null || known.has(id) || mayBeUnread(plan, [id])) return [];
    const suggestion = sought++ < mostSought ? closest(id, known.keys()) : null;
    return [unknown(entity, path, id, referred, suggestion, known, part)];
  };
}

function unknown(
  entity: Entity,
  path: Path,
  id: Id,
  referred: Referred,
  suggestion: Id | null,
  known: Known,
  part: 'key' | 'value',
): Finding {
  const found = problem(
    'format/unknown-reference',
    entity,
    path,
    unknownReference.found(referred, id, suggestion),
    part,
  );
  const origin = suggestion === null ? undefined : (known.get?.(suggestion) as { origin?: Origin } | undefined)?.origin;
  if (suggestion === null || origin === undefined) return found;
  const place =
    origin.path.length === 0
      ? { file: origin.file, path: ['id'] }
      : { file: origin.file, path: origin.path, part: 'key' as const };
  return { ...found, related: [{ place, message: unknownReference.closest(suggestion) }] };
}
