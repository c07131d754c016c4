import type { Objective, Place } from '../../model/index.js';
import { at } from '../place.js';
import type { Hit } from './wording.js';

/** The words of a title; the whole title where its characters are not those that were read (accents apart). */
export function titleAt(objective: Objective, { start, end }: Hit): Place {
  const place = at(objective, 'title');
  return objective.title === objective.title.normalize('NFC') ? { ...place, within: [start, end] } : place;
}
