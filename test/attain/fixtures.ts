import {
  type Aim,
  type Axis,
  alwaysOpen,
  type Cell,
  type Day,
  type Indicator,
  type Ledger,
  type Measure,
  type Objective,
  type Period,
  type Plan,
  parsePeriod,
  periodOf,
  type Quantity,
  type State,
  type Step,
  type Where,
} from '../../src/model/index.js';
import { measures } from '../ledger/fixtures.js';

export const measureOf = (kind: Measure['kind']): Measure => measures.find((m) => m.kind === kind) as Measure;

export const rate = (good: number, total: number, pending = 0): State => ({ kind: 'rate', good, total, pending });
export const given = (value: number): State => ({ kind: 'given', weighted: value, weight: 1, n: null });
export const count = (n: number): State => ({ kind: 'count', n });

export const amount = (value: number, unit = ''): Quantity => ({ amount: value, unit });

const entity = (id: string) => ({ id, title: id, origin: { file: `${id}.yaml`, path: [] }, ignore: [] });

export function indicator(id: string, kind: Measure['kind'], changes: Partial<Indicator> = {}): Indicator {
  const base = {
    unit: '',
    writtenUnit: changes.unit ?? '',
    better: 'higher',
    source: null,
    every: 'month',
    by: ['team'],
  } as const;
  return { ...entity(id), ...base, measure: measureOf(kind), ...changes };
}

export function aim(id: string, baseline: number | null, target: number | null, changes: Partial<Aim> = {}): Aim {
  return {
    indicator: id,
    where: {},
    baseline: baseline === null ? null : amount(baseline),
    target: target === null ? null : amount(target),
    maintain: null,
    weight: 1,
    milestones: [],
    changes: [],
    ...changes,
  };
}

export function guardrail(id: string, low: number | null, high: number | null, changes: Partial<Aim> = {}): Aim {
  const band = { low: low === null ? null : amount(low), high: high === null ? null : amount(high), tolerance: null };
  return aim(id, null, null, { maintain: band, ...changes });
}

export const team = (name: string): Where => ({
  team: { operator: '=', operands: [{ text: name, quantity: null }] },
});

export function step(by: Day | null, done: Day | null, weight = 1): Step {
  return { title: 'step', by, done, weight, evidence: null };
}

export const period = (label: string): Period => parsePeriod(label) as Period;

export function objective(id: string, changes: Partial<Objective> = {}): Objective {
  return {
    ...entity(id),
    supports: [],
    team: null,
    owner: null,
    period: period('2026'),
    aims: [],
    steps: [],
    rollup: null,
    competencies: [],
    means: null,
    agreed: [],
    reviews: [],
    closed: null,
    ...changes,
  };
}

export const supports = (id: string, weight = 1): Pick<Objective, 'supports'> => ({ supports: [{ id, weight }] });

export const axis = (id: string, changes: Partial<Axis> = {}): Axis => ({ ...entity(id), supports: [], ...changes });

interface Contents {
  readonly objectives?: readonly Objective[];
  readonly indicators?: readonly Indicator[];
  readonly axes?: readonly Axis[];
  readonly ambitions?: readonly string[];
  readonly changes?: Partial<Plan>;
}

export function plan({ objectives = [], indicators = [], axes = [], ambitions = [], changes = {} }: Contents): Plan {
  const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((one) => [one.id, one]));
  return {
    workspace: { name: 'Nordvent', language: 'en', timezone: 'UTC', period: null, calendar: alwaysOpen, rules: {} },
    ambitions: byId(ambitions.map((id) => ({ ...entity(id), horizon: null }))),
    axes: byId(axes),
    objectives: byId(objectives),
    indicators: byId(indicators),
    unread: { names: new Set(), anything: false, partly: null },
    sources: new Map(),
    teams: new Map(),
    people: new Map(),
    competencies: new Map(),
    ...changes,
  };
}

/** A cell of the grain period that a label names, or of some days of it. */
export function cell(label: string, state: State, dimension = 'a', days?: readonly [Day, Day]): Cell {
  const { start, end } = parsePeriod(label) as Period;
  const [from, to] = days ?? [start, end];
  return { period: { label, start, end }, from, to, dimensions: { team: dimension }, state };
}

/** A month each, from January on. */
export function months(year: number, states: readonly (State | null)[], dimension = 'a'): readonly Cell[] {
  return states.flatMap((state, i) => {
    const { label } = periodOf(`${year}-${String(i + 1).padStart(2, '0')}-01`, 'month');
    return state === null ? [] : [cell(label, state, dimension)];
  });
}

export function ledger(series: Readonly<Record<string, readonly Cell[]>>): Ledger {
  const entries = Object.entries(series).map(([id, cells]) => [id, { indicator: id, by: ['team'], cells }] as const);
  return { series: new Map(entries), imports: [] };
}
