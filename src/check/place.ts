import type { Entity, Path, Place } from '../model/index.js';

/** A node of an entity; where the path leads nowhere, the nearest node that exists. */
export function at(entity: Entity, ...path: Path): Place {
  return { file: entity.origin.file, path: [...entity.origin.path, ...path] };
}

/** The key of a node rather than its value. */
export function keyAt(entity: Entity, ...path: Path): Place {
  return { file: entity.origin.file, path: [...entity.origin.path, ...path], part: 'key' };
}
