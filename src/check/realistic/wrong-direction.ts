import { wrongDirection as text } from '../../language/rules/realistic.js';
import { groupBy, type Indicator, type Text } from '../../model/index.js';
import { type Aimed, atAim, wayOf } from '../aims.js';
import { at } from '../place.js';
import type { Draft, Rule } from '../rule.js';
import { impossibleIn, isBackwards } from '../sound.js';

/** How many of the aims are shown where all of an indicator are backwards. */
const shown = 5;

export const wrongDirection: Rule = {
  name: 'realistic/wrong-direction',
  severity: 'error',
  text,
  *check({ aims, unsound }) {
    const doubted = new Set([...unsound].map(({ indicator }) => indicator));
    const directed = aims.all.filter((aimed) => doubted.has(aimed.indicator) && hasDirection(aimed));
    for (const [indicator, alike] of groupBy(directed, (aimed) => aimed.indicator)) {
      const backwards = alike.filter(isBackwards);
      // Where several objectives agree against the indicator, it is the indicator that is wrong.
      if (backwards.length > 1 && backwards.length === alike.length) yield reversed(indicator, backwards);
      else yield* backwards.map(draft);
    }
  },
};

/** Whether an aim says which way its indicator is to go; what can never be is another mistake. */
function hasDirection(aimed: Aimed): boolean {
  const { target, maintain } = aimed.aim;
  const isOpen = maintain !== null && target === null && (maintain.low === null) !== (maintain.high === null);
  return (isOpen || wayOf(aimed) !== null) && impossibleIn(aimed).length === 0;
}

function draft(aimed: Aimed): Draft {
  return {
    place: atAim(aimed, wayOf(aimed) === null ? 'maintain' : 'target'),
    entity: aimed.objective.id,
    message: messageOf(aimed),
    related: [{ place: at(aimed.indicator, 'better'), message: text.better }],
  };
}

function messageOf(aimed: Aimed): Text {
  const { aim, indicator } = aimed;
  const way = wayOf(aimed);
  if (way !== null) return text.found(indicator.id, indicator.better, way.baseline, way.target);
  const bound = aim.maintain?.low ?? aim.maintain?.high;
  return text.guardrail(indicator.id, indicator.better, bound ?? { amount: 0, unit: indicator.unit });
}

function reversed(indicator: Indicator, aims: readonly Aimed[]): Draft {
  return {
    place: at(indicator, 'better'),
    entity: indicator.id,
    message: text.reversed(indicator.id, indicator.better, aims.length),
    related: aims.slice(0, shown).map((aimed) => ({
      place: atAim(aimed, wayOf(aimed) === null ? 'maintain' : 'target'),
      message: text.aim,
    })),
  };
}
