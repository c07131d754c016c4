import { type Referred, unknownReference } from '../../language/rules/format.js';
import {
  closest,
  type Entity,
  type Finding,
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
  return { rule, severity: 'error', place, entity: entity.id, message, related: [] };
}

/**
 * Nothing when the id is known, or may be defined in a file that could not be read: that file has its own finding. Else
 * what the id may have meant, and where that stands.
 */
export function reference(
  plan: Plan,
  entity: Entity,
  path: Path,
  id: Id | null,
  referred: Referred,
  known: { has(id: Id): boolean; keys(): Iterable<Id>; get?(id: Id): unknown },
  part: 'key' | 'value' = 'value',
): readonly Finding[] {
  if (id === null || known.has(id) || mayBeUnread(plan, [id])) return [];
  const suggestion = closest(id, known.keys());
  const finding = problem(
    'format/unknown-reference',
    entity,
    path,
    unknownReference.found(referred, id, suggestion),
    part,
  );
  const origin = suggestion === null ? undefined : (known.get?.(suggestion) as { origin?: Origin } | undefined)?.origin;
  if (suggestion === null || origin === undefined) return [finding];
  const place =
    origin.path.length === 0
      ? { file: origin.file, path: ['id'] }
      : { file: origin.file, path: origin.path, part: 'key' as const };
  return [{ ...finding, related: [{ place, message: unknownReference.closest(suggestion) }] }];
}
