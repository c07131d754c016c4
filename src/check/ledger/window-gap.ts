import { windowGap as text } from '../../language/rules/ledger.js';
import {
  groupBy,
  type ImportEntry,
  ledgerPath,
  type Measured,
  type Period,
  periodsWithin,
  startOf,
} from '../../model/index.js';
import type { Rule } from '../rule.js';

export const windowGap: Rule = {
  name: 'ledger/window-gap',
  severity: 'warning',
  text,
  *check({ plan, ledger, timelines }) {
    const imports = groupBy(ledger.imports, (entry) => entry.source);
    for (const { id, every, source } of plan.indicators.values()) {
      const covered = (source === null ? undefined : imports.get(source)) ?? [];
      const missing = gapsIn(timelines.get(id) ?? [], every).filter((period) => !isCovered(period, covered));
      if (missing.length === 0) continue;
      const file = ledgerPath(id);
      const labels = missing.map(({ label }) => label);
      yield {
        place: startOf(file),
        entity: id,
        message: text.found(id, labels, every, source, file),
        soughtAs: [file],
      };
    }
  },
};

/** The grain periods between the first and the last measured of which nothing was. */
function gapsIn(timeline: readonly Measured[], every: Parameters<typeof periodsWithin>[2]): readonly Period[] {
  const [first, last] = [timeline[0], timeline.at(-1)];
  if (first === undefined || last === undefined) return [];
  const measured = new Set(timeline.map(({ period }) => period.label));
  return periodsWithin(first.period.start, last.period.end, every).filter(({ label }) => !measured.has(label));
}

/** Whether an import saw the whole period: then it holds no record, which is a measurement too. */
function isCovered({ start, end }: Period, imports: readonly ImportEntry[]): boolean {
  return imports.some(({ from, to }) => from <= start && end <= to);
}
