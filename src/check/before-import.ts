import type { Finding, Plan, Source } from '../model/index.js';
import { finerThanDates, grainTooFine } from './measurable/grain-too-fine.js';
import { unitMismatch, unitOfIndicator } from './measurable/unit-mismatch.js';
import { openPoints, unsettledSource } from './measurable/unsettled-source.js';
import type { Draft, Rule } from './rule.js';
import { findingsOf } from './settings.js';

/**
 * What makes the figures measured from a source something else than they say, with the severity that `rules:` of mbo.yaml
 * give it: an import that has such an error would write them into the ledger.
 */
export function importFindings(plan: Plan, source: Source): readonly Finding[] {
  const measured = [...plan.indicators.values()].filter((indicator) => indicator.source === source.id);
  const found: readonly (readonly [Rule, readonly Draft[]])[] = [
    [unsettledSource, openPoints(source)],
    [unitMismatch, measured.flatMap((indicator) => unitOfIndicator(plan, indicator))],
    [grainTooFine, measured.flatMap((indicator) => finerThanDates(plan, indicator))],
  ];
  return found.flatMap(([rule, drafts]) => findingsOf(rule, drafts, plan.workspace.rules));
}
