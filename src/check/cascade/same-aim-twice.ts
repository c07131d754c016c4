import { sameAimTwice as text } from '../../language/rules/cascade.js';
import { ownerOf, type Period, type Plan } from '../../model/index.js';
import { type Aimed, fits, keyOfAim, sliceKey } from '../aims.js';
import type { Rule } from '../rule.js';
import { teamOf } from './teams.js';

export const sameAimTwice: Rule = {
  name: 'cascade/same-aim-twice',
  severity: 'warning',
  text,
  *check({ plan, aims: { open } }) {
    const reported = new Set<Aimed>();
    for (const shared of sharedAims(plan, open)) {
      for (const [first, second] of overlaps(shared)) {
        if (reported.has(second) || reported.has(first) || first.objective === second.objective) continue;
        reported.add(second);
        yield {
          place: keyOfAim(second),
          entity: second.objective.id,
          message: text.found(second.indicator.id, first.objective.id),
          related: [{ place: keyOfAim(first), message: text.first }],
        };
      }
    }
  },
};

/** The aims at one slice of one indicator by one owner, or one team. */
function sharedAims(plan: Plan, open: readonly Aimed[]): Iterable<readonly Aimed[]> {
  const groups = new Map<string, Aimed[]>();
  for (const aimed of open) {
    const { objective, aim, indicator } = aimed;
    if (aim.target === null || objective.period === null || !fits(aim.target, indicator)) continue;
    const aimedAt = `${indicator.id} ${sliceKey(aim)}`;
    for (const key of [`owner ${ownerOf(plan, objective)} ${aimedAt}`, `team ${teamOf(plan, objective)} ${aimedAt}`]) {
      const group = groups.get(key) ?? [];
      group.push(aimed);
      groups.set(key, group);
    }
  }
  return [...groups].filter(([key]) => !/^(?:owner|team) null /.test(key)).map(([, group]) => group);
}

/** For each aim that starts while another lasts, the two. */
function overlaps(aims: readonly Aimed[]): readonly (readonly [Aimed, Aimed])[] {
  const periodOf = ({ objective }: Aimed): Period => objective.period as Period;
  const sorted = aims.toSorted((a, b) =>
    periodOf(a).start < periodOf(b).start ? -1 : periodOf(a).start > periodOf(b).start ? 1 : 0,
  );
  const pairs: (readonly [Aimed, Aimed])[] = [];
  let lasting = sorted[0];
  for (const aimed of sorted.slice(1)) {
    if (lasting && periodOf(aimed).start <= periodOf(lasting).end) pairs.push([lasting, aimed]);
    if (!lasting || periodOf(aimed).end > periodOf(lasting).end) lasting = aimed;
  }
  return pairs;
}
