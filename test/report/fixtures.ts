import {
  type AimFigures,
  type GroupFigures,
  type ObjectiveFigures,
  parsePeriod,
  type Quantity,
} from '../../src/model/index.js';
import type { Style } from '../../src/report/index.js';

export const style = (over: Partial<Style> = {}): Style => ({
  language: 'fr',
  colour: false,
  unicode: true,
  width: 100,
  ...over,
});

export const quantity = (amount: number, unit: string): Quantity => ({ amount, unit });

export function aim(over: Partial<AimFigures> & Pick<AimFigures, 'indicator' | 'title' | 'unit'>): AimFigures {
  return {
    better: 'higher',
    where: {},
    weight: 1,
    baseline: null,
    target: null,
    maintain: null,
    value: null,
    n: null,
    low: null,
    high: null,
    pending: null,
    attainment: null,
    expected: null,
    verdict: null,
    asOf: null,
    stale: false,
    history: [],
    ...over,
  };
}

export function objective(over: Partial<ObjectiveFigures> & Pick<ObjectiveFigures, 'id' | 'title'>): ObjectiveFigures {
  const attainment = over.attainment ?? null;
  return {
    team: null,
    owner: null,
    manager: null,
    supports: [],
    period: parsePeriod('2026'),
    rollup: 'own',
    attainment,
    low: attainment ?? 0,
    high: attainment ?? 1,
    coverage: attainment === null ? 0 : 1,
    expected: 180 / 364,
    status: 'unknown',
    agreement: 'agreed',
    indicators: [],
    steps: [],
    children: [],
    ...over,
  };
}

export function group(over: Partial<GroupFigures> & Pick<GroupFigures, 'id' | 'title'>): GroupFigures {
  const { team, owner, manager, period, rollup, agreement, indicators, steps, ...figures } = objective(over);
  return figures;
}
