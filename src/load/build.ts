import { duplicateId } from '../language/rules/format/reference.js';
import {
  alwaysOpen,
  type Competency,
  type Entity,
  type Finding,
  finding,
  type Id,
  type Indicator,
  type Origin,
  type Outcome,
  type Partly,
  type Path,
  type Period,
  type Person,
  type Plan,
  type Source,
  type Team,
  type Unread,
  type Workspace,
} from '../model/index.js';
import type { Content, Document } from './document.js';
import { idPlace } from './id-place.js';
import { objectiveOf } from './objective.js';

/** A plan without the things that could be read only in part, and these, with the fields that are left out. */
interface Built {
  readonly plan: Plan;
  readonly partly: readonly { readonly placed: Placed; readonly unread: readonly Path[] }[];
}

/** Puts the documents together into one plan. Of two things with one id the first counts, and the other is reported. */
export function buildPlan(root: Document | null, documents: Iterable<Document>): Outcome<Built> {
  const findings: Finding[] = [];
  const taken = new Map<Id, Origin>();
  const plan = emptyPlan(root?.kind === 'workspace' ? workspaceOf(root.content) : unnamed);
  const partly: Built['partly'][number][] = [];
  for (const document of documents) {
    for (const placed of definedIn(document, plan.workspace.period)) {
      const [, entity] = placed;
      const first = taken.get(entity.id);
      if (first) findings.push(duplicate(entity, first));
      else taken.set(entity.id, entity.origin);
      if (isPartly(document)) partly.push({ placed, unread: document.unread });
      else add(plan, placed);
    }
  }
  return { value: { plan, partly }, findings };
}

/** Whether what a document defines lacks something: the teams, people and competencies of an organisation stand alone. */
export const isPartly = ({ kind, unread }: Document): boolean =>
  unread.length > 0 && kind !== 'organisation' && kind !== 'workspace';

/** A team with the id of an axis is still a team: references to it are no second mistake. */
function add(plan: Plan, [collection, entity]: Placed): void {
  if (!plan[collection].has(entity.id)) (plan[collection] as Map<Id, Entity>).set(entity.id, entity);
}

/** The plan with what could be read only in part, knowing what is unread all the same; null where there is nothing like that. */
export function withPartly({ plan, partly }: Built, unread: Omit<Unread, 'partly'>): Partly | null {
  if (partly.length === 0) return null;
  const whole: Plan = { ...plan, unread: { ...unread, partly: null } };
  for (const collection of new Set(partly.map(({ placed }) => placed[0]))) {
    Object.assign(whole, { [collection]: new Map<Id, Entity>(plan[collection]) });
  }
  for (const { placed } of partly) add(whole, placed);
  return { plan: whole, fields: new Map(partly.map(({ placed, unread }) => [placed[1].id, unread])) };
}

const emptyPlan = (workspace: Workspace): Plan => ({
  workspace,
  unread: { names: new Set(), anything: false, partly: null },
  ambitions: new Map(),
  axes: new Map(),
  objectives: new Map(),
  indicators: new Map(),
  sources: new Map(),
  teams: new Map(),
  people: new Map(),
  competencies: new Map(),
});

type Collection = Exclude<keyof Plan, 'workspace' | 'unread'>;
type Placed = {
  readonly [C in Collection]: readonly [C, Plan[C] extends ReadonlyMap<Id, infer T> ? T : never];
}[Collection];

/** The entities that a document defines, each with the collection of the plan it belongs to. */
function definedIn({ kind, file, content, open, unread }: Document, period: Period | null): readonly Placed[] {
  const origin = { file, path: [] };
  switch (kind) {
    case 'workspace':
      return [];
    case 'ambition':
      return [['ambitions', { ...content, horizon: content.horizon ?? null, origin }]];
    case 'axis':
      return [['axes', { ...content, origin }]];
    case 'objective':
      return [['objectives', objectiveOf(content, isUnread(unread, 'period') ? null : period, origin)]];
    case 'indicator':
      return [['indicators', indicatorOf(content, origin)]];
    case 'source':
      return [['sources', sourceOf(content, open, origin)]];
    case 'organisation':
      return [
        ...teamsOf(content, file).map((team) => ['teams', team] as const),
        ...peopleOf(content, file).map((person) => ['people', person] as const),
        ...competenciesOf(content, file).map((competency) => ['competencies', competency] as const),
      ];
  }
}

const isUnread = (unread: readonly Path[], field: string): boolean => unread.some(([first]) => first === field);

const unnamed: Workspace = {
  name: '',
  language: null,
  timezone: 'UTC',
  period: null,
  calendar: alwaysOpen,
  rules: {},
};

function workspaceOf({ format: _, period, language, ...content }: Content<'workspace'>): Workspace {
  return { ...content, language: language ?? null, period: period ?? null };
}

function indicatorOf({ unit, source, ...content }: Content<'indicator'>, origin: Origin): Indicator {
  return { ...content, unit: unit.canonical, writtenUnit: unit.written, source: source ?? null, origin };
}

function sourceOf(content: Content<'source'>, open: Document['open'], origin: Origin): Source {
  return {
    id: content.id,
    title: content.title ?? content.id,
    origin,
    preset: content.preset ?? null,
    dialect: content.dialect,
    key: content.key ?? null,
    latest: content.latest ?? null,
    where: content.where,
    dated: content.dated,
    events: content.events
      ? { ...content.events, activity: content.events.activity ?? null, format: content.events.format ?? null }
      : null,
    columns: content.columns,
    open,
    ignore: content.ignore,
  };
}

const teamsOf = ({ teams }: Content<'organisation'>, file: string): readonly Team[] =>
  Object.entries(teams).map(([id, { name, lead, parent, ignore }]) => ({
    id,
    title: name,
    lead: lead ?? null,
    parent: parent ?? null,
    ignore,
    origin: { file, path: ['teams', id] },
  }));

const peopleOf = ({ people }: Content<'organisation'>, file: string): readonly Person[] =>
  Object.entries(people).map(([id, { name, email, team, competencies, capacity, ignore }]) => ({
    id,
    title: name,
    email: email ?? null,
    team: team ?? null,
    competencies,
    capacity: capacity ?? null,
    ignore,
    origin: { file, path: ['people', id] },
  }));

const competenciesOf = ({ competencies }: Content<'organisation'>, file: string): readonly Competency[] =>
  Object.entries(competencies).map(([id, title]) => ({
    id,
    title,
    origin: { file, path: ['competencies', id] },
    ignore: [],
  }));

function duplicate({ id, origin }: { readonly id: Id; readonly origin: Origin }, first: Origin): Finding {
  const related = [{ place: idPlace(first), message: duplicateId.first }];
  return finding('format/duplicate-id', idPlace(origin), duplicateId.found(id), { entity: id, related });
}
