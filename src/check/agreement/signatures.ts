import {
  type Agreement,
  type Day,
  digestOf,
  type Id,
  managerOf,
  type Objective,
  ownerOf,
  type Plan,
} from '../../model/index.js';
import { unknownIndicators } from '../aims.js';

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
  /** What the objective rests on and the plan lacks: its digest or its manager is not known without. */
  readonly soughtAs: readonly string[];
}

/** Every open objective that somebody answers for. What is closed is history: people and definitions move on. */
export function* signedObjectives(plan: Plan): Iterable<Signed> {
  for (const objective of plan.objectives.values()) {
    const owner = ownerOf(plan, objective);
    if (owner === null || objective.closed !== null) continue;
    const signatures = objective.agreed.map((agreement, index) => ({ ...agreement, index }));
    yield { objective, owner, manager: managerOf(plan, objective), signatures, soughtAs: unknownTo(plan, objective) };
  }
}

function unknownTo(plan: Plan, objective: Objective): readonly string[] {
  const owner = ownerOf(plan, objective);
  const person = owner === null ? undefined : plan.people.get(owner);
  const people = owner === null || person ? [] : [owner];
  const period = objective.period === null ? ['mbo.yaml'] : [];
  return [
    ...unknownIndicators(plan, objective),
    ...people,
    ...unknownTeams(plan, person?.team ?? objective.team),
    ...period,
  ];
}

/** The first team on the way up that the plan does not have. */
function unknownTeams(plan: Plan, first: Id | null): readonly Id[] {
  const seen = new Set<Id>();
  for (let id = first; id !== null && !seen.has(id); id = plan.teams.get(id)?.parent ?? null) {
    if (!plan.teams.has(id)) return [id];
    seen.add(id);
  }
  return [];
}

/** The last agreement of each person: the earlier ones are history. */
export function latest(signatures: readonly Signature[]): readonly Signature[] {
  const byPerson = new Map<Id, Signature>();
  for (const signature of signatures) {
    const known = byPerson.get(signature.by);
    if (known === undefined || known.on <= signature.on) byPerson.set(signature.by, signature);
  }
  return [...byPerson.values()];
}

/** Agreements that say again what the same person agreed to already. */
export function repeated(signatures: readonly Signature[]): readonly Signature[] {
  const seen = new Set<string>();
  return signatures.filter(({ by, digest }) => {
    const key = `${by} ${digest}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** The name of a person, or the id where the organisation does not know it. */
export function nameOf(plan: Plan, id: Id): string {
  return plan.people.get(id)?.title ?? id;
}

/** The line that records the agreement of a person to what an objective says today. */
export function agreementLine(plan: Plan, objective: Objective, by: Id, on: Day): string {
  return `- { by: ${by}, on: ${on}, digest: ${digestOf(plan, objective)} }`;
}
