import { windowGap as text } from '../../language/rules/ledger.js';
import {
  coveredBy,
  type Day,
  type Days,
  type Grain,
  groupBy,
  type Id,
  type ImportEntry,
  type Indicator,
  ledgerPath,
  type Measured,
  type Period,
  periodsWithin,
  plusDays,
  startOf,
} from '../../model/index.js';
import type { Draft, Rule } from '../rule.js';

export const windowGap: Rule = {
  name: 'ledger/window-gap',
  severity: 'warning',
  text,
  *check({ plan, ledger, timelines, today }) {
    const imports = groupBy(ledger.imports, (entry) => entry.source);
    for (const indicator of plan.indicators.values()) {
      const { id, every, source } = indicator;
      const timeline = timelines.get(id) ?? [];
      const known = (source === null ? undefined : imports.get(source)) ?? [];
      const missing = missingIn(timeline, every, coveredBy(known));
      if (missing.length > 0) yield found(id, text.found(indicator, missing, firstRun(missing), ledgerPath(id)));
      const gaps = partsMissing(timeline, today).filter(({ days }) => !missing.some((period) => meets(period, days)));
      if (gaps.length > 0) yield found(id, inPart(indicator, gaps, known));
    }
  },
};

/** Days of a measured period that no import covered. */
interface Gap {
  readonly label: string;
  readonly days: Days;
  /** Whether days of the period after them were measured. */
  readonly isFollowed: boolean;
}

function found(id: Id, message: Draft['message']): Draft {
  const file = ledgerPath(id);
  return { place: startOf(file), entity: id, message, soughtAs: [file] };
}

/**
 * The grain periods between the first and the last measured of which nothing was. One that imports covered held no
 * record, which is a measurement too.
 */
function missingIn(timeline: readonly Measured[], every: Grain, imported: readonly Days[]): readonly Period[] {
  const [first, last] = [timeline[0], timeline.at(-1)];
  if (first === undefined || last === undefined) return [];
  const measured = new Set(timeline.map(({ period }) => period.label));
  return periodsWithin(first.period.start, last.period.end, every).filter(
    (period) => !measured.has(period.label) && !imported.some((days) => isInside(period, days)),
  );
}

/** The missing periods that follow the first without another between. */
function firstRun(missing: readonly Period[]): Days {
  const follows = missing.findIndex(({ start }, i) => i > 0 && start !== plusDays(missing[i - 1]?.end ?? '', 1));
  const run = follows < 0 ? missing : missing.slice(0, follows);
  return { start: run[0]?.start ?? '', end: run.at(-1)?.end ?? '' };
}

/**
 * The days left out of the periods that are over, oldest first. Before the first day that was measured and after the last
 * none is: what was not imported yet leaves no gap.
 */
function partsMissing(timeline: readonly Measured[], today: Day): readonly Gap[] {
  const last = timeline.length - 1;
  return timeline.flatMap(({ period, cells, complete }, i): readonly Gap[] => {
    if (complete || period.end >= today) return [];
    const parts = coveredBy(cells);
    const start = i === 0 ? parts[0]?.start : period.start;
    const end = i === last ? parts.at(-1)?.end : period.end;
    const between = daysBetweenParts(parts, { start: start ?? '', end: end ?? '' });
    return between.map((days) => ({ label: period.label, days, isFollowed: days.end < period.end }));
  });
}

/** The days of a stretch that its parts, separate and in order, leave out. */
function daysBetweenParts(parts: readonly Days[], { start, end }: Days): readonly Days[] {
  const starts = [start, ...parts.map((part) => plusDays(part.end, 1))];
  const ends = [...parts.map((part) => plusDays(part.start, -1)), end];
  return starts.map((from, i) => ({ start: from, end: ends[i] ?? end })).filter((days) => days.start <= days.end);
}

/**
 * What to say of days missing in periods. Days without any record are measured by an import that has records in the same
 * period: the next one's, or the one before where the period ends without.
 */
function inPart(indicator: Indicator, gaps: readonly Gap[], imports: readonly ImportEntry[]): Draft['message'] {
  const { days, isFollowed } = gaps[0] as Gap;
  const beside = isFollowed ? plusDays(days.end, 1) : plusDays(days.start, -1);
  const entry = imports.findLast(({ from, to }) => from <= beside && beside <= to);
  const again = entry && {
    files: imports.filter(({ id }) => id === entry.id).map(({ file }) => file),
    window: isFollowed ? { from: days.start, to: entry.to } : { from: entry.from, to: days.end },
  };
  const labels = [...new Set(gaps.map(({ label }) => label))];
  return text.inPart(indicator, labels, days, again ?? null, ledgerPath(indicator.id));
}

const isInside = (inner: Days, outer: Days): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether days lie beside a stretch or in it. */
const meets = (a: Days, b: Days): boolean => a.start <= plusDays(b.end, 1) && plusDays(b.start, -1) <= a.end;
