import type { Origin, Place } from '../model/index.js';

/** Where an entity says its id: the key it stands under, or `id` of a file of its own. */
export function idPlace({ file, path }: Origin): Place {
  return path.length === 0 ? { file, path: ['id'] } : { file, path, part: 'key' };
}
