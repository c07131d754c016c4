import type { Calendar } from './calendar.js';
import type { Finding, Path, Severity } from './diagnostic.js';
import type { Entity, Id, Support } from './entity.js';
import type { Indicator } from './indicator.js';
import type { Objective } from './objective.js';
import type { Day, Period } from './period.js';
import type { Quantity } from './quantity.js';
import type { Source } from './source.js';
import type { Language } from './text.js';

/** A severity, or `off`, and the rule's own options as written. */
export interface RuleSetting {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, string>>;
}

/** `mbo.yaml`. */
export interface Workspace {
  readonly name: string;
  /** Null when mbo.yaml does not say. */
  readonly language: Language | null;
  readonly timezone: string;
  readonly period: Period | null;
  readonly calendar: Calendar;
  /** By the name of a rule or of a group of rules, as written: whether these exist is for the rules to say. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export interface Ambition extends Entity {
  /** The day by which it is to be true. */
  readonly horizon: Day | null;
}

export interface Axis extends Entity {
  readonly supports: readonly Support[];
}

export interface Team extends Entity {
  readonly lead: Id | null;
  readonly parent: Id | null;
}

export interface Person extends Entity {
  readonly email: string | null;
  readonly team: Id | null;
  readonly competencies: readonly Id[];
  readonly capacity: Quantity | null;
}

export type Competency = Entity;

/** What files that could not be read, or not in whole, may say: each has a finding of its own. */
export interface Unread {
  /** The names in them, and their paths. */
  readonly names: ReadonlySet<string>;
  /** Whether the text of one is not known at all, so that it may say anything. */
  readonly anything: boolean;
  /** What could be read only in part; null where there is nothing like that. */
  readonly partly: Partly | null;
}

/** Things of which some fields could not be read: too little to reckon with, and enough to be checked in all the rest. */
export interface Partly {
  /** The plan with these things in it, as far as they could be read. */
  readonly plan: Plan;
  /** By the id of each the fields that are left out. */
  readonly fields: ReadonlyMap<Id, readonly Path[]>;
}

/** A whole workspace as read; every map is by id and in the order of the files. */
export interface Plan {
  readonly workspace: Workspace;
  readonly unread: Unread;
  readonly ambitions: ReadonlyMap<Id, Ambition>;
  readonly axes: ReadonlyMap<Id, Axis>;
  readonly objectives: ReadonlyMap<Id, Objective>;
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly teams: ReadonlyMap<Id, Team>;
  readonly people: ReadonlyMap<Id, Person>;
  readonly competencies: ReadonlyMap<Id, Competency>;
}

/** Everything of a plan that has an id, kind by kind. */
export function entitiesOf(plan: Plan): readonly Entity[] {
  const { ambitions, axes, objectives, indicators, sources, teams, people, competencies } = plan;
  const kinds = [ambitions, axes, objectives, indicators, sources, teams, people, competencies];
  return kinds.flatMap((entities): readonly Entity[] => [...entities.values()]);
}

/** The plan with all that could be read in it, if only in part. */
export function asFarAsRead(plan: Plan): Plan {
  return plan.unread.partly?.plan ?? plan;
}

/** Whether a file that could not be read may say something of one of these names: then nothing is known to be missing. */
export function mayBeUnread({ unread }: Pick<Plan, 'unread'>, names: readonly string[]): boolean {
  return unread.anything || names.some((name) => unread.names.has(name));
}

/** The plan, knowing that files with an error were not read in whole. */
export function withUnread(plan: Plan, findings: readonly Finding[]): Plan {
  const broken = findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.file);
  const { names, partly, ...unread } = plan.unread;
  const further = partly && { ...partly, plan: withUnread(partly.plan, findings) };
  return { ...plan, unread: { ...unread, names: new Set([...names, ...broken]), partly: further } };
}

/** Whether a finding is about a thing that could be read in part, and about what was read of it. */
export function isOfRead({ fields }: Partly, { entity, place }: Pick<Finding, 'entity' | 'place'>): boolean {
  const unread = fields.get(entity ?? '');
  return unread !== undefined && 'path' in place && !unread.some((field) => isOnWay(field, place.path));
}

/** Whether one of two paths of a document leads to the other. */
export function isOnWay(one: Path, other: Path): boolean {
  return one.every((step, i) => i >= other.length || String(step) === String(other[i]));
}
