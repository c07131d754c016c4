import type {
  AimFigures,
  Band,
  GroupFigures,
  Id,
  ObjectiveFigures,
  Period,
  Report,
  StepFigures,
} from '../model/index.js';
import { cascadeRows } from './cascade.js';
import { whereText } from './conditions.js';
import { jsonText } from './json.js';

function periodData(period: Period | null) {
  return period && { label: period.label, start: period.start, end: period.end };
}

function bandData(band: Band | null) {
  return (
    band && {
      low: band.low?.amount ?? null,
      high: band.high?.amount ?? null,
      tolerance: band.tolerance?.amount ?? null,
    }
  );
}

function groupData({ id, title, supports, attainment, low, high, coverage, expected, status, children }: GroupFigures) {
  return { id, title, supports, attainment, low, high, coverage, expected, status, children };
}

function aimData(aim: AimFigures) {
  return {
    indicator: aim.indicator,
    title: aim.title,
    unit: aim.unit,
    better: aim.better,
    where: whereText(aim.where),
    weight: aim.weight,
    baseline: aim.baseline?.amount ?? null,
    target: aim.target?.amount ?? null,
    maintain: bandData(aim.maintain),
    value: aim.value,
    n: aim.n,
    low: aim.low,
    high: aim.high,
    pending: aim.pending,
    attainment: aim.attainment,
    expected: aim.expected,
    verdict: aim.verdict,
    forecast: null,
    asOf: aim.asOf,
    stale: aim.stale,
    history: aim.history,
  };
}

function stepData({ title, by, done, weight, state }: StepFigures) {
  return { title, by, done, weight, state };
}

function objectiveData(objective: ObjectiveFigures) {
  const { id, title, team, owner, manager, supports, period, rollup, attainment, low, high } = objective;
  const { coverage, expected, status, agreement, indicators, steps, children } = objective;
  return {
    id,
    title,
    team,
    owner,
    manager,
    supports,
    period: periodData(period),
    rollup,
    attainment,
    low,
    high,
    coverage,
    expected,
    status,
    agreement,
    indicators: indicators.map(aimData),
    steps: steps.map(stepData),
    children,
  };
}

/**
 * What `mbo report --format json` prints, everything in the order of the plan: shares as fractions, durations in hours,
 * null where there is nothing. `ambition` is the first one, or null; `ambitions` holds them all. With a focus, only that
 * entity and what is below it.
 */
export function reportJson(report: Report, focus: Id | null): string {
  const rows = cascadeRows(report, focus);
  const shown = new Set(rows.flatMap((row) => ('figures' in row ? [row.figures.id] : [])));
  const inside = <T extends { readonly id: Id }>(all: readonly T[]) => all.filter(({ id }) => shown.has(id));
  const ambitions = inside(report.ambitions).map(groupData);
  return jsonText({
    name: report.name,
    asOf: report.asOf,
    ambition: ambitions[0] ?? null,
    ambitions,
    axes: inside(report.axes).map(groupData),
    objectives: inside(report.objectives).map(objectiveData),
  });
}
