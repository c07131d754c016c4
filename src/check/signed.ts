import {
  type Agreement,
  digestOf,
  type Id,
  managerOf,
  type Objective,
  once,
  ownerOf,
  type Plan,
  teamsFrom,
} from '../model/index.js';
import { unknownIndicators } from './aims.js';

/** An agreement and its place in the list. */
export interface Signature extends Agreement {
  readonly index: number;
}

/** An objective that can still be agreed on, the two people whose agreement it takes, and what they gave. */
export interface Signed {
  readonly objective: Objective;
  readonly owner: Id;
  /** Null at the top of the organisation, where nobody else is needed. */
  readonly manager: Id | null;
  readonly signatures: readonly Signature[];
  /** What an agreement would be bound to today; computed once, when first asked for. */
  readonly digest: () => string;
  /** What the objective rests on and the plan lacks: its digest or its manager is not known without. */
  readonly soughtAs: () => readonly string[];
}

/**
 * Every open objective that somebody answers for. What is closed is history: people and definitions move on. Where the
 * teams above lie in a circle, who is to agree is not known.
 */
export function signedObjectives(plan: Plan, circular: ReadonlySet<Id>): readonly Signed[] {
  return [...plan.objectives.values()].flatMap((objective): readonly Signed[] => {
    const owner = ownerOf(plan, objective);
    if (owner === null || objective.closed !== null) return [];
    const team = plan.people.get(owner)?.team ?? objective.team;
    if (circular.size > 0 && teamsFrom(plan, team).some((id) => circular.has(id))) return [];
    const signatures = objective.agreed.map(({ by, on, digest }, index) => ({ by, on, digest, index }));
    const digest = once(() => digestOf(plan, objective));
    const soughtAs = () => unknownTo(plan, objective);
    return [{ objective, owner, manager: managerOf(plan, objective), signatures, digest, soughtAs }];
  });
}

function unknownTo(plan: Plan, objective: Objective): readonly string[] {
  const owner = ownerOf(plan, objective);
  const person = owner === null ? undefined : plan.people.get(owner);
  const people = owner === null || person ? [] : [owner];
  const period = objective.period === null ? ['mbo.yaml'] : [];
  return [
    ...unknownIndicators(plan, objective),
    ...people,
    ...teamsFrom(plan, person?.team ?? objective.team).filter((id) => !plan.teams.has(id)),
    ...period,
  ];
}
