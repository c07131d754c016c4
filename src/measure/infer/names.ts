import type { Id } from '../../model/index.js';
import { idOf } from './roles.js';

/** Names that an event log gives its own columns, and names that mean something to JavaScript or YAML. */
const reserved = ['case', 'activity', 'at', 'constructor', 'prototype', 'null'];

/** Gives out ids, each once: the one wanted, else with a number behind it. */
export function createNames() {
  const taken = new Set<Id>(reserved);
  const take = (wanted: string): Id => {
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
    taken.add(name);
    return name;
  };
  return {
    take,
    /** The id for a header; by its position where nothing of it can be spelled. */
    ofHeader: (header: string, field: number): Id => take(idOf(header) ?? `column_${field + 1}`),
  };
}
