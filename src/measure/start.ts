import { aggregate, type Counts } from './aggregate.js';
import { type OpenDay, openDays } from './clock/opening.js';
import { type Engine, openEngine } from './engine.js';
import type { Plan } from './plan.js';
import { type Fold, foldOf } from './sql/folds.js';
import type { Input, Scope } from './sql/rows.js';
import type { MeasureRequest } from './types.js';

/** An aggregation under way. */
export interface Started {
  readonly engine: Engine;
  readonly inputs: readonly Input[];
  readonly scope: Scope;
  readonly folds: readonly Fold[];
  /** Empty where no business hours are counted. */
  readonly days: readonly OpenDay[];
  readonly counts: Promise<Counts>;
  /** Gives the engine up, finished or not; safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** Opens an engine for the files and starts to aggregate them. */
export async function start(plan: Plan, request: MeasureRequest, inputs: readonly Input[]): Promise<Started> {
  const { temporary, signal } = request;
  const engine = await openEngine({ paths: inputs.map(({ readable }) => readable.path), temporary, signal });
  const slots = Math.max(...plan.calendar.hours.map((hours) => hours.length));
  const scope = { window: request.window, slots, today: request.today };
  const folds = plan.indicators.map((indicator, position) => foldOf(plan, indicator, position));
  const days = usesOpening(plan) ? openDays(plan.calendar, plan.zone) : [];
  const opened = days.length > 0 ? engine.open(days, slots) : Promise.resolve();
  const counts = opened.then(() => aggregate(engine, plan, inputs, scope, folds));
  const settled = counts.then(
    () => {},
    () => {},
  );
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    engine.interrupt();
    stopping ??= settled.then(() => engine.close());
    return stopping;
  };
  return { engine, inputs, scope, folds, days, counts, stop };
}

function usesOpening(plan: Plan): boolean {
  return plan.derived.some(({ definition }) => definition.kind === 'between' && definition.clock === 'business');
}
