import { milestoneOutside as text } from '../../language/rules/timed.js';
import { writtenPeriod } from '../../language/written.js';
import type { Objective, Period, Place } from '../../model/index.js';
import { type Due, duesOf } from '../dues.js';
import { at, keyAt } from '../place.js';
import type { Draft, Rule } from '../rule.js';

/** How many of several dates are shown. */
const shown = 5;

export const milestoneOutside: Rule = {
  name: 'timed/milestone-outside',
  severity: 'error',
  text,
  *check({ plan }) {
    for (const objective of plan.objectives.values()) {
      const { period } = objective;
      const { inside, outside } = duesOf(objective);
      if (period === null || outside.length === 0) continue;
      if (inside === 0 && outside.length > 1) yield none(objective, period, outside);
      else yield* outside.map((due) => draft(objective, period, due));
    }
  },
};

function draft(objective: Objective, period: Period, due: Due): Draft {
  const say = due.part === 'key' ? text.found : text.step;
  return {
    place: placeOf(objective, due),
    entity: objective.id,
    message: say(due.on, writtenPeriod(period), period.start, period.end),
  };
}

/** Where all that is due lies outside, it is rather the period that is wrong. */
function none(objective: Objective, period: Period, outside: readonly Due[]): Draft {
  const days = outside.map(({ on }) => on).sort();
  return {
    place: at(objective, 'period'),
    entity: objective.id,
    message: text.none(writtenPeriod(period), days[0] ?? '', days.at(-1) ?? ''),
    related: outside.slice(0, shown).map((due) => ({ place: placeOf(objective, due), message: text.due })),
  };
}

function placeOf(objective: Objective, { path, part }: Due): Place {
  return part === 'key' ? keyAt(objective, ...path) : at(objective, ...path);
}
