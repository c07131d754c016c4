import { notYet as text } from '../../language/rules/timed.js';
import { type Day, ledgerPath, type Objective, type Path, type Series, startOf } from '../../model/index.js';
import { at } from '../place.js';
import type { Rule } from '../rule.js';

type Fact = keyof typeof text.found;

export const notYet: Rule = {
  name: 'timed/not-yet',
  severity: 'warning',
  text,
  *check({ plan, written, ledger, today }) {
    for (const objective of written.objectives.values()) {
      for (const { fact, on, path } of factsOf(objective)) {
        if (on <= today) continue;
        yield { place: at(objective, ...path), entity: objective.id, message: text.found[fact](on, today) };
      }
    }
    for (const { id, measure } of plan.indicators.values()) {
      const ahead = measure.kind === 'given' ? periodsAhead(ledger.series.get(id), today) : [];
      if (ahead.length === 0) continue;
      yield { place: startOf(ledgerPath(id)), entity: id, message: text.given(id, ahead, today) };
    }
  },
};

/** The labels of the periods that begin after today, in order. */
function periodsAhead(series: Series | undefined, today: Day): readonly string[] {
  const ahead = (series?.cells ?? []).filter(({ period }) => period.start > today);
  return [...new Set(ahead.map(({ period }) => period.label))];
}

/** The days on which an objective says that something happened, and where it says so. */
function factsOf({ agreed, reviews, steps, closed }: Objective): readonly Dated[] {
  return [
    ...agreed.map(({ on }, i): Dated => ({ fact: 'agreed', on, path: ['agreed', i, 'on'] })),
    ...reviews.map(({ on }, i): Dated => ({ fact: 'reviewed', on, path: ['reviews', i, 'on'] })),
    ...steps.flatMap(({ done }, i): readonly Dated[] =>
      done === null ? [] : [{ fact: 'done', on: done, path: ['steps', i, 'done'] }],
    ),
    ...(closed === null ? [] : [{ fact: 'closed', on: closed.on, path: ['closed', 'on'] } as const]),
  ];
}

interface Dated {
  readonly fact: Fact;
  readonly on: Day;
  readonly path: Path;
}
