import type { Ambition, Axis, GroupFigures, Id, Support } from '../model/index.js';
import { type Judged, type Member, membersOf } from './members.js';
import { weightedMean } from './standing.js';
import { attainedBy, type Phase } from './status.js';

/** The figures of an axis or an ambition: the weighted mean of what supports it. */
export function judgeGroup(
  group: Axis | Ambition,
  children: readonly Support[],
  judged: ReadonlyMap<Id, Judged>,
): Judged<GroupFigures> {
  const members = membersOf(children, judged);
  const standing = weightedMean(members.map(({ part }) => part));
  const phase = children.length > 0 && members.length === 0 ? 'dropped' : phaseOfAll(members);
  const figures: GroupFigures = {
    id: group.id,
    title: group.title,
    supports: 'supports' in group ? group.supports : [],
    ...attainedBy(standing, phase),
    children: children.map(({ id }) => id),
  };
  return { figures, standing, phase, objective: null };
}

/** A group begins with the first and is over with the last of what supports it. */
function phaseOfAll(members: readonly Member<Judged>[]): Phase {
  const phases = new Set(members.map(({ judged }) => judged?.phase ?? 'during'));
  const [only] = phases;
  return phases.size === 1 && only !== undefined ? only : 'during';
}
